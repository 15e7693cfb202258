"""`!remind` is private, and leaves in peace who has answered."""

from collections.abc import Sequence

import pytest

from commands.base import Outcome
from commands.remind import remind
from policies.vocabulary import AgreementAct, Lane, Post, Reminded, Reply, RoomLink, RoomSettings, Tell
from tests.commands.asking import ASHA, LEO, MAYA, NOW, ROOM, asked, rules, words
from tests.commands.record import Record, act
from tests.commands.spoken import LANGUAGES, spoken


async def after(*acts: AgreementAct, **more: object) -> Outcome:
    return await remind(asked("remind", **more), Record(*acts))


def told(outcome: Outcome) -> list[Tell]:
    return [each for each in outcome if isinstance(each, Tell)]


@pytest.mark.parametrize(
    ("acts", "is_reminded"),
    [
        ([], True),
        (["agreed"], False),
        (["declined"], False),
        (["agreed", "withdrawn"], False),
        (["agreed", "lapsed"], True),
        (["lapsed", "agreed"], False),
    ],
    ids=lambda each: " ".join(each) if isinstance(each, list) else None,
)
async def test_who_has_said_yes_or_no_is_left_in_peace(acts: Sequence[str], *, is_reminded: bool) -> None:
    outcome = await after(*(act(one) for one in acts), act(user=LEO), act(user=ASHA))
    assert [each.user_id for each in told(outcome)] == ([MAYA] if is_reminded else [])


async def test_after_a_change_of_rules_everybody_is_asked_who_has_not_answered_to_it() -> None:
    acts = (act(user=MAYA), act("declined", LEO), act(user=ASHA, version=2))
    outcome = await remind(asked("remind"), Record(*acts, current=(rules(2, "New."),)))
    assert {each.user_id for each in told(outcome)} == {MAYA, LEO}


async def test_each_is_told_in_private_and_it_is_noted_of_each_when() -> None:
    outcome = await after()
    assert [each.user_id for each in told(outcome)] == [MAYA, LEO, ASHA]
    assert [each for each in outcome if isinstance(each, Reminded)] == [
        Reminded(room_id=ROOM, user_id=user, reminded_at=NOW) for user in (MAYA, LEO, ASHA)
    ]


async def test_a_reminder_says_how_to_answer_and_names_nobody_else() -> None:
    reminder = told(await after(prefix="?"))[0]
    said = words(reminder)
    assert all(f"`?{word}`" in said for word in ("agree", "decline", "rules"))
    assert reminder.said[0].values == {"room": RoomLink(ROOM, "Night shift")}  # type: ignore[union-attr]
    assert LEO not in str(reminder.said)
    assert reminder.lane is Lane.REMINDER


async def test_where_no_direct_room_opens_the_room_hears_nothing_of_what_it_is_about() -> None:
    for reminder in told(await after()):
        nudge = reminder.otherwise
        assert isinstance(nudge, Post)
        assert nudge.mentions == (reminder.user_id,)
        assert not {"agree", "rules", "remind"} & set(words(nudge).lower().split())


@pytest.mark.parametrize(
    ("acts", "said"),
    [((), "3 members"), ((act(),), "2 members"), ((act(), act(user=LEO)), "one member")],
    ids=["three", "two", "one"],
)
async def test_the_facilitator_hears_how_many_and_not_who(acts: tuple[AgreementAct, ...], said: str) -> None:
    [answer] = [each for each in await after(*acts) if isinstance(each, Reply)]
    assert said in spoken([answer], "en")
    assert not any(user in str(answer) for user in (MAYA, LEO, ASHA))


async def test_nobody_to_remind_is_said() -> None:
    [answer] = await after(act(user=MAYA), act(user=LEO), act(user=ASHA))
    assert "nobody to remind" in words(answer)


async def test_where_nobody_is_asked_and_where_there_are_no_rules_nobody_is_reminded_of_them() -> None:
    unasked = RoomSettings.model_validate({"agreement": {"required": False}})
    [answer] = await after(settings=unasked)
    assert "Nobody is asked" in words(answer)
    [answer] = await remind(asked("remind"), Record(current=()))
    assert "no ground rules yet" in words(answer)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_answer_and_reminder_are_said_in_each_language(language: str) -> None:
    said = spoken(await after(), language)
    assert said.count("`!agree`") == 3
    assert language == "en" or "There are ground rules" not in said
