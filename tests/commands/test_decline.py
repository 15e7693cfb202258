"""`!decline` is written down once, and says what follows without blame."""

from dataclasses import replace

import pytest

from commands.decline import decline
from policies.vocabulary import AgreementAct, AgreementSettings, Reply, RoomSettings
from tests.commands.asking import LEO, asked, room, rules, words
from tests.commands.record import Record, act


async def test_declining_is_a_row_of_the_record() -> None:
    row, answer = await decline(asked("decline"), Record())
    assert isinstance(row, AgreementAct)
    assert (row.act, row.rules_version, row.rules_sha256) == ("declined", 1, rules().sha256)
    assert "it is all right" in words(answer)


async def test_declining_twice_changes_nothing() -> None:
    outcome = await decline(asked("decline"), Record(act("declined")))
    assert [type(each) for each in outcome] == [Reply]


async def test_who_declined_older_rules_may_decline_these_too() -> None:
    outcome = await decline(asked("decline"), Record(act("declined"), current=(rules(2, "New."),)))
    assert [each.rules_version for each in outcome if isinstance(each, AgreementAct)] == [2]


async def test_who_agreed_and_then_declines_has_not_agreed() -> None:
    row = (await decline(asked("decline"), Record(act("agreed"))))[0]
    assert isinstance(row, AgreementAct)
    assert row.act == "declined"


async def test_somebody_who_is_not_in_the_room_cannot_decline() -> None:
    outcome = await decline(asked("decline", room=room(LEO)), Record())
    assert [type(each) for each in outcome] == [Reply]


@pytest.mark.parametrize(
    ("gate", "follows"),
    [
        ("none", "stay and read along"),
        ("remind", "stay and read along"),
        ("redact", "I redact what you write"),
        ("mute", "read in the room but not write"),
        ("lobby", "stay and read along"),
    ],
)
async def test_what_follows_depends_on_the_gate(gate: str, follows: str) -> None:
    settings = replace_gate(gate)
    answer = (await decline(asked("decline", settings=settings), Record()))[-1]
    assert follows in words(answer)


def replace_gate(gate: str) -> RoomSettings:
    return RoomSettings.model_validate({"agreement": AgreementSettings.model_validate({"gate": gate})})


async def test_without_rules_there_is_nothing_to_decline() -> None:
    outcome = await decline(replace(asked("decline")), Record(current=()))
    assert [type(each) for each in outcome] == [Reply]


async def test_who_waits_outside_learns_that_the_room_stays_closed() -> None:
    outside = asked("decline", settings=replace_gate("lobby"), room=room(LEO))
    answer = (await decline(outside, Record(waits_outside=True)))[-1]
    assert "stays closed" in words(answer)
