"""`!withdraw` is as easy as `!agree`."""

from dataclasses import replace
from datetime import timedelta

import pytest

from commands.base import Outcome
from commands.withdraw import withdraw
from policies.agreement import standing
from policies.vocabulary import AgreementAct, BotLeft, Reply, RoomId, RoomLink, RoomSettings, Tell
from tests.commands.asking import LEO, MAYA, NOW, ROOM, asked, message, room, rules, words
from tests.commands.conftest import Opening
from tests.commands.record import Record, act
from tests.commands.spoken import LANGUAGES, spoken

HOUR = timedelta(hours=1)


def row(outcome: Outcome) -> AgreementAct:
    [found] = [each for each in outcome if isinstance(each, AgreementAct)]
    return found


def receipt(outcome: Outcome) -> Tell:
    [found] = [each for each in outcome if isinstance(each, Tell)]
    return found


def gated(gate: str) -> RoomSettings:
    return RoomSettings.model_validate({"agreement": {"gate": gate}})


async def test_one_word_takes_an_agreement_back_and_says_when_and_by_which_event() -> None:
    question = asked("withdraw", message=message("!withdraw", sent_at=NOW + HOUR), now=NOW + 2 * HOUR)
    found = row(await withdraw(question, Record(act("agreed"))))
    assert found == replace(
        act("agreed"),
        act="withdrawn",
        event_id=question.cause,
        sent_at=NOW + HOUR,
        recorded_at=NOW + 2 * HOUR,
    )
    assert not standing([act("agreed"), found], 1).is_agreed


async def test_an_agreement_by_reaction_is_taken_back_by_word() -> None:
    assert (
        row(await withdraw(asked("withdraw"), Record(replace(act(), method="reaction")))).method == "command"
    )


async def test_an_agreement_to_older_rules_can_be_taken_back_too() -> None:
    record = Record(act("agreed", version=1), current=(rules(3, "Newer."),))
    assert row(await withdraw(asked("withdraw"), record)).rules_version == 1


async def test_it_is_the_last_agreement_that_is_taken_back() -> None:
    record = Record(act("agreed"), act("withdrawn"), act("agreed", version=2))
    assert row(await withdraw(asked("withdraw"), record)).rules_version == 2


@pytest.mark.parametrize(
    "rows",
    [
        (),
        (act("declined"),),
        (act("agreed"), act("withdrawn")),
        (act("agreed"), act("lapsed")),
        (act(user=LEO),),
    ],
    ids=["no answer", "declined", "taken back", "lapsed", "somebody else's"],
)
async def test_where_there_is_no_agreement_nothing_is_written_down(rows: tuple[AgreementAct, ...]) -> None:
    [answer] = await withdraw(asked("withdraw"), Record(*rows))
    assert isinstance(answer, Reply)
    assert "no agreement of yours here" in words(answer)


async def test_done_twice_it_is_done_once() -> None:
    first = row(await withdraw(asked("withdraw"), Record(act("agreed"))))
    assert [type(each) for each in await withdraw(asked("withdraw"), Record(act("agreed"), first))] == [Reply]


async def test_a_receipt_goes_to_the_member_alone_and_says_what_was_taken_back() -> None:
    found = receipt(await withdraw(asked("withdraw"), Record(act("agreed", version=4))))
    assert (found.user_id, found.about, found.otherwise) == (MAYA, ROOM, None)
    assert found.said[0].values == {"room": RoomLink(ROOM, "Night shift")}  # type: ignore[union-attr]
    assert "version 4" in words(found)


async def test_without_rules_it_can_still_be_taken_back() -> None:
    assert row(await withdraw(asked("withdraw"), Record(act("agreed"), current=()))).act == "withdrawn"


@pytest.mark.parametrize(
    ("gate", "is_inside", "follows"),
    [
        ("none", True, "stay and read along"),
        ("remind", True, "stay and read along"),
        ("redact", True, "I redact what you write"),
        ("mute", True, "not write"),
        ("lobby", True, "stay and read along"),
        ("lobby", False, "stays closed"),
    ],
)
async def test_what_follows_is_said_at_once_and_without_blame(
    gate: str, *, is_inside: bool, follows: str
) -> None:
    here = room() if is_inside else room(LEO)
    outcome = await withdraw(asked("withdraw", settings=gated(gate), room=here, prefix="?"), Record(act()))
    [answer] = [each for each in outcome if isinstance(each, Reply)]
    assert words(answer).startswith("Your agreement is taken back.")
    assert follows in words(answer)
    assert "`?agree`" in words(answer)


async def test_who_has_left_is_not_told_what_follows_in_the_room() -> None:
    outcome = await withdraw(asked("withdraw", settings=gated("redact"), room=room(LEO)), Record(act()))
    [answer] = [each for each in outcome if isinstance(each, Reply)]
    assert words(answer) == "Your agreement is taken back."


@pytest.mark.parametrize("leaving", ["the member", "the bot"])
async def test_an_agreement_is_taken_back_after_leaving(open_house: Opening, leaving: str) -> None:
    house = await open_house()
    await house.room(MAYA)
    await house.say(MAYA, "!agree")
    direct = await house.direct(MAYA)
    if leaving == "the member":
        await house.leave(MAYA)
    else:
        del house.rooms[ROOM]
        await house.tell(BotLeft(room_id=ROOM))
    assert "is taken back" in (await house.say(MAYA, "withdraw", direct))[0]
    assert await house.acts(MAYA) == ["agreed", "withdrawn"]
    assert "share no room" in (await house.say(MAYA, "withdraw", direct))[0]


async def test_of_several_rooms_that_were_left_the_one_named_is_meant(open_house: Opening) -> None:
    house = await open_house()
    day = RoomId("!day:example.org")
    await house.room(MAYA)
    await house.room(MAYA, room_id=day, name="Day")
    for room_id in (ROOM, day):
        await house.say(MAYA, "!agree", room_id)
        await house.leave(MAYA, room_id)
    direct = await house.direct(MAYA)
    assert "Which room?" in (await house.say(MAYA, "withdraw", direct))[0]
    assert "is taken back" in (await house.say(MAYA, f"withdraw {day}", direct))[0]
    assert (await house.acts(MAYA), await house.acts(MAYA, day)) == (["agreed"], ["agreed", "withdrawn"])


@pytest.mark.parametrize("language", LANGUAGES)
async def test_answer_and_receipt_are_said_in_each_language(language: str) -> None:
    outcome = await withdraw(asked("withdraw"), Record(act()))
    assert "Night shift" in spoken(outcome, language)
    assert language == "en" or spoken(outcome, language) != spoken(outcome, "en")
