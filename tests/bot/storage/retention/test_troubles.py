"""Troubles: one of each cause in a room, the newest word on it, and gone when it is settled."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.retention.ledger import Trouble
from bot.storage.retention import RetentionLedger
from policies.retention import Cause
from policies.vocabulary import RoomId
from tests.commands.asking import NOW, ROOM

OTHER = RoomId("!other:example.org")


def trouble(cause: Cause, room_id: RoomId = ROOM) -> Trouble:
    return Trouble(room_id=room_id, cause=cause, since=NOW, tries=3, not_before=NOW + timedelta(hours=1))


@pytest.mark.parametrize("cause", list(Cause))
async def test_every_cause_is_read_as_it_was_noted(ledger: RetentionLedger, cause: Cause) -> None:
    await ledger.note(trouble(cause))
    assert await ledger.troubles(ROOM) == [trouble(cause)]


async def test_a_cause_is_noted_once_with_the_newest_word_on_it(ledger: RetentionLedger) -> None:
    cause = next(iter(Cause))
    await ledger.note(trouble(cause))
    newer = replace(trouble(cause), tries=4, not_before=None)
    await ledger.note(newer)
    assert await ledger.troubles(ROOM) == [newer]


async def test_what_is_settled_is_gone_and_the_others_are_still_in_the_way(ledger: RetentionLedger) -> None:
    first, second, *_ = Cause
    for one in (trouble(first), trouble(second), trouble(first, OTHER)):
        await ledger.note(one)
    for _ in range(2):
        await ledger.settle(ROOM, first)
    assert await ledger.troubles(ROOM) == [trouble(second)]
    assert await ledger.troubles(OTHER) == [trouble(first, OTHER)]
