"""Decryption keys: used up by what is proven gone, held back by what is not."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.retention.ledger import KeyUse, Spared, Work
from bot.storage.retention import RetentionLedger
from policies.vocabulary import EventId, RoomId
from tests.commands.asking import NOW, ROOM

OTHER = RoomId("!other:example.org")
USE = KeyUse(room_id=ROOM, session_id="one", noticed_at=NOW, removed_before=3, closed_before=2)


def work(number: int, session: str | None = "one", **more: object) -> Work:
    """Return a message that is to go: the so-manieth under its key."""
    facts = Work(
        room_id=ROOM,
        event_id=EventId(f"${session}-{number}"),
        effective_at=NOW,
        session_id=session,
        message_index=number if session else None,
    )
    return replace(facts, **more)  # type: ignore[arg-type]


async def confirmed(ledger: RetentionLedger, *works: Work) -> None:
    await ledger.add(work=works)
    for one in works:
        assert await ledger.confirm(one.room_id, one.event_id) == one


async def test_what_is_written_is_read_and_stays_in_its_room(ledger: RetentionLedger) -> None:
    other = replace(USE, session_id="two", removed_before=0, closed_before=0)
    await ledger.write_key_uses([USE, other, replace(USE, room_id=OTHER)])
    assert sorted(await ledger.key_uses(ROOM), key=lambda use: use.session_id) == [USE, other]


async def test_how_far_a_key_was_closed_is_written_over(ledger: RetentionLedger) -> None:
    await ledger.write_key_uses([USE])
    await ledger.write_key_uses([replace(USE, closed_before=3)])
    assert await ledger.key_uses(ROOM) == [replace(USE, closed_before=3)]


async def test_what_was_removed_meanwhile_is_not_written_over(ledger: RetentionLedger) -> None:
    await ledger.write_key_uses([USE])
    await confirmed(ledger, work(6))
    await ledger.write_key_uses([replace(USE, closed_before=3)])
    [use] = await ledger.key_uses(ROOM)
    assert (use.removed_before, use.closed_before) == (7, 3)


@pytest.mark.parametrize("order", [(0, 4, 2), (4, 2, 0), (2, 0, 4)])
async def test_a_key_is_used_up_to_behind_the_newest_message_that_is_gone(
    ledger: RetentionLedger, order: tuple[int, ...]
) -> None:
    await confirmed(ledger, *(work(number) for number in order))
    [use] = await ledger.key_uses(ROOM)
    assert (use.session_id, use.removed_before, use.closed_before) == ("one", 5, 0)


@pytest.mark.parametrize(
    ("sent_at", "noticed_at"), [(None, NOW), (NOW + timedelta(hours=1), NOW + timedelta(hours=1))]
)
async def test_a_key_is_noticed_when_its_first_message_went(
    ledger: RetentionLedger, sent_at: object, noticed_at: object
) -> None:
    await confirmed(ledger, work(0, sent_at=sent_at))
    assert [use.noticed_at for use in await ledger.key_uses(ROOM)] == [noticed_at]


@pytest.mark.parametrize("lacking", [{"session_id": None}, {"message_index": None}])
async def test_a_message_without_a_key_uses_none_up(
    ledger: RetentionLedger, lacking: dict[str, None]
) -> None:
    await confirmed(ledger, work(0, **lacking))
    assert await ledger.key_uses(ROOM) == []


async def test_a_dropped_key_is_forgotten_alone(ledger: RetentionLedger) -> None:
    await ledger.write_key_uses([USE, replace(USE, session_id="two"), replace(USE, room_id=OTHER)])
    for _ in range(2):
        await ledger.drop_key_use(ROOM, "one")
    assert [use.session_id for use in await ledger.key_uses(ROOM)] == ["two"]
    assert [use.session_id for use in await ledger.key_uses(OTHER)] == ["one"]


async def test_the_first_message_that_is_spared_or_not_yet_gone_holds_each_key_back(
    ledger: RetentionLedger,
) -> None:
    spared = [
        Spared(
            room_id=ROOM,
            event_id=EventId(f"$s{number}"),
            effective_at=NOW,
            session_id=session,
            message_index=number,
        )
        for session, number in (("one", 4), ("two", 1))
    ]
    works = [work(6), work(5), work(9, "two"), work(8, "three"), work(0, None), work(2, room_id=OTHER)]
    await ledger.add(work=works, spared=spared)
    assert await ledger.lowest_indexes(ROOM) == {"one": 4, "two": 1, "three": 8}


async def test_a_key_of_which_the_place_is_not_known_is_held_back_wholly(ledger: RetentionLedger) -> None:
    await ledger.add(work=[work(7, message_index=None)])
    assert await ledger.lowest_indexes(ROOM) == {"one": 0}


async def test_what_was_sent_and_is_not_proven_gone_holds_its_key_back_still(ledger: RetentionLedger) -> None:
    await ledger.add(work=[work(3, sent_at=NOW)])
    assert await ledger.lowest_indexes(ROOM) == {"one": 3}
    await ledger.confirm(ROOM, EventId("$one-3"))
    assert await ledger.lowest_indexes(ROOM) == {}


def test_the_name_of_a_key_is_in_no_repr() -> None:
    session = "VGhpcyBpcyBhIHNlc3Npb24"
    assert session not in repr(replace(USE, session_id=session)) + repr(
        work(1, session, event_id=EventId("$"))
    )
