"""`!decline` is written down once, and says what follows without blame."""

from datetime import timedelta

import pytest

from commands.base import Outcome
from commands.decline import decline
from policies.vocabulary import AgreementAct, Reply, RoomSettings
from tests.commands.asking import LEO, MAYA, NOW, ROOM, asked, message, room, rules, words
from tests.commands.record import Record, act
from tests.commands.spoken import LANGUAGES, spoken

HOUR = timedelta(hours=1)


def acts(outcome: Outcome) -> list[AgreementAct]:
    return [each for each in outcome if isinstance(each, AgreementAct)]


def gated(gate: str, **more: object) -> RoomSettings:
    return RoomSettings.model_validate({"agreement": {"gate": gate, **more}})


async def test_declining_is_a_row_of_the_record_like_agreeing() -> None:
    question = asked("decline", message=message("!decline", sent_at=NOW - HOUR))
    row, answer = await decline(question, Record())
    assert row == AgreementAct(
        act="declined",
        room_id=ROOM,
        user_id=MAYA,
        rules_version=1,
        rules_sha256=rules().sha256,
        language="en",
        method="command",
        event_id=question.cause,
        sent_at=NOW - HOUR,
        recorded_at=NOW,
    )
    assert "it is all right" in words(answer)


async def test_a_reason_that_somebody_gives_is_nowhere_written_down() -> None:
    outcome = await decline(asked("decline", "because of Okonkwo"), Record())
    assert "Okonkwo" not in str(outcome)


@pytest.mark.parametrize(
    ("before", "version", "is_new"),
    [
        ([], 1, True),
        (["agreed"], 1, True),
        (["withdrawn"], 1, True),
        (["lapsed"], 1, True),
        (["declined"], 1, False),
        (["declined"], 2, True),
        (["declined", "agreed"], 1, True),
    ],
)
async def test_only_the_same_word_about_the_same_rules_is_not_written_down_twice(
    before: list[str], version: int, *, is_new: bool
) -> None:
    record = Record(*(act(one) for one in before), current=(rules(version, "New."),))
    outcome = await decline(asked("decline"), record)
    assert [each.rules_version for each in acts(outcome)] == ([version] if is_new else [])
    assert "it is all right" in words(outcome[-1]), "the answer is the same"


async def test_it_is_about_the_rules_in_the_language_they_read() -> None:
    both = (rules(text="Sei lieb.", language="de"), rules())
    [row] = acts(await decline(asked("decline", language="de"), Record(current=both)))
    assert (row.language, row.rules_sha256) == ("de", both[0].sha256)


async def test_somebody_who_is_not_in_the_room_cannot_decline_unless_they_wait_before_it() -> None:
    outside = asked("decline", room=room(LEO))
    [answer] = await decline(outside, Record())
    assert "not in that room" in words(answer)
    assert acts(await decline(outside, Record(waits_outside=True)))


async def test_without_rules_there_is_nothing_to_decline() -> None:
    [answer] = await decline(asked("decline"), Record(current=()))
    assert "no ground rules yet" in words(answer)


@pytest.mark.parametrize(
    ("gate", "is_inside", "follows"),
    [
        ("none", True, "stay and read along"),
        ("remind", True, "stay and read along"),
        ("redact", True, "I redact what you write"),
        ("mute", True, "read in the room but not write"),
        ("lobby", True, "stay and read along"),
        ("lobby", False, "stays closed"),
    ],
)
async def test_what_follows_depends_on_the_gate_and_on_which_side_of_it_they_are(
    gate: str, *, is_inside: bool, follows: str
) -> None:
    here = room() if is_inside else room(LEO)
    question = asked("decline", settings=gated(gate), room=here, prefix="?")
    answer = (await decline(question, Record(waits_outside=not is_inside)))[-1]
    assert follows in words(answer)
    assert "If you change your mind, say `?agree`" in words(answer)


@pytest.mark.parametrize(("gate", "required"), [("none", True), ("none", False), ("remind", False)])
async def test_where_nothing_holds_them_back_nothing_is_threatened(gate: str, *, required: bool) -> None:
    answer = (await decline(asked("decline", settings=gated(gate, required=required)), Record()))[-1]
    assert "stay and read along" in words(answer)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("gate", ["remind", "redact", "mute", "lobby"])
async def test_it_is_said_in_each_language(gate: str, language: str) -> None:
    question = asked("decline", settings=gated(gate), room=room(LEO))
    outcome = [
        each for each in await decline(question, Record(waits_outside=True)) if isinstance(each, Reply)
    ]
    said = spoken(outcome, language)
    assert "`!agree`" in said
    assert language == "en" or "all right" not in said
