"""The work list: in once, oldest first, children before parents, and out only when proven gone."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bot.retention.ledger import Position, Spared, Why, Work
from bot.storage.retention import RetentionLedger
from policies.retention import Cause
from policies.vocabulary import EventId, RoomId
from tests.commands.asking import NOW, ROOM

OTHER = RoomId("!other:example.org")
MINUTE = timedelta(minutes=1)
WHOLE = Work(
    room_id=ROOM,
    event_id=EventId("$whole"),
    effective_at=NOW,
    parent=EventId("$parent"),
    stays_with=EventId("$replaced"),
    inherited=True,
    why=Why.ASKED,
    attempt=2,
    tries=5,
    not_before=NOW - MINUTE,
    first_tried_at=NOW - 2 * MINUTE,
    redaction_id=EventId("$redaction"),
    cause=next(iter(Cause)),
    session_id="one",
    message_index=7,
)


def work(name: str, minutes: int = 0, **more: object) -> Work:
    facts = Work(room_id=ROOM, event_id=EventId(f"${name}"), effective_at=NOW + minutes * MINUTE)
    return replace(facts, **more)  # type: ignore[arg-type]


async def ready(ledger: RetentionLedger, now: datetime = NOW, at_most: int = 99) -> list[str]:
    return [one.event_id[1:] for one in await ledger.ready(ROOM, now=now, at_most=at_most)]


@pytest.mark.parametrize("one", [WHOLE, work("plain")], ids=["whole", "plain"])
async def test_work_is_read_as_it_was_added(ledger: RetentionLedger, one: Work) -> None:
    await ledger.add(work=[one])
    assert await ledger.ready(ROOM, now=NOW, at_most=1) == [one]


async def test_an_event_is_in_the_list_once_as_it_was_first(ledger: RetentionLedger) -> None:
    await ledger.add(work=[work("one")])
    await ledger.add(work=[work("one", tries=9), work("two", 1)])
    assert await ready(ledger) == ["one", "two"]
    assert [one.tries for one in await ledger.ready(ROOM, now=NOW, at_most=9)] == [0, 0]


async def test_what_is_older_goes_first_and_what_somebody_asked_for_before_all(
    ledger: RetentionLedger,
) -> None:
    asked = work("asked", 9, why=Why.ASKED)
    await ledger.add(work=[work("young", 3), work("old", 1), asked, work("b", 2), work("a", 2)])
    assert await ready(ledger) == ["asked", "old", "a", "b", "young"]
    assert await ready(ledger, at_most=2) == ["asked", "old"]


async def test_a_parent_waits_for_its_children_to_be_sent_not_for_their_proof(
    ledger: RetentionLedger,
) -> None:
    parent = work("parent")
    children = [work(name, 1, parent=parent.event_id) for name in ("edit", "reply")]
    await ledger.add(work=[parent, *children])
    assert await ready(ledger) == ["edit", "reply"]
    await ledger.update([replace(children[0], sent_at=NOW)])
    assert await ready(ledger) == ["reply"]
    await ledger.update([replace(children[1], sent_at=NOW)])
    assert await ready(ledger) == ["parent"]


async def test_a_child_that_has_to_wait_holds_its_parent_back(ledger: RetentionLedger) -> None:
    await ledger.add(work=[work("parent"), work("child", parent=EventId("$parent"), not_before=NOW + MINUTE)])
    assert await ready(ledger) == []
    assert await ready(ledger, NOW + MINUTE) == ["child"]


async def test_nothing_waits_for_itself_nor_for_a_child_in_another_room(ledger: RetentionLedger) -> None:
    elsewhere = work("child", parent=EventId("$parent"), room_id=OTHER)
    await ledger.add(work=[work("odd", parent=EventId("$odd")), work("parent", 1), elsewhere])
    assert await ready(ledger) == ["odd", "parent"]


@pytest.mark.parametrize(("after", "found"), [(-1, []), (0, ["later"]), (1, ["later"])])
async def test_what_was_put_off_comes_back_in_its_moment(
    ledger: RetentionLedger, after: int, found: list[str]
) -> None:
    await ledger.add(work=[work("later", not_before=NOW + 5 * MINUTE)])
    assert await ready(ledger, NOW + 5 * MINUTE + after * timedelta(microseconds=1)) == found


async def test_what_was_sent_is_no_longer_ready_but_still_in_the_list(ledger: RetentionLedger) -> None:
    await ledger.add(work=[work("one"), work("two", 1)])
    await ledger.update([replace(work("one"), sent_at=NOW, redaction_id=EventId("$r"), attempt=1)])
    assert await ready(ledger) == ["two"]
    assert await ledger.backlog(ROOM) == 2
    assert await ledger.pending(ROOM) == {"$one", "$two"}


async def test_work_that_was_confirmed_meanwhile_stays_gone(ledger: RetentionLedger) -> None:
    await ledger.add(work=[work("one")])
    await ledger.confirm(ROOM, EventId("$one"))
    await ledger.update([replace(work("one"), tries=1)])
    assert await ledger.backlog(ROOM) == 0


async def test_what_is_unproven_was_sent_by_then_and_comes_in_the_order_of_sending(
    ledger: RetentionLedger,
) -> None:
    sent = [work(f"{minute}", -minute, sent_at=NOW + minute * MINUTE) for minute in (3, 1, 2)]
    await ledger.add(work=[*sent, work("unsent"), work("elsewhere", room_id=OTHER, sent_at=NOW)])
    found = await ledger.unproven(ROOM, sent_before=NOW + 2 * MINUTE, at_most=9)
    assert [one.event_id for one in found] == ["$1", "$2"]
    [first] = await ledger.unproven(ROOM, sent_before=NOW + 9 * MINUTE, at_most=1)
    assert first.event_id == "$1"


async def test_what_is_proven_gone_is_counted_once(ledger: RetentionLedger) -> None:
    one = work("one", sent_at=NOW)
    await ledger.save(Position(room_id=ROOM), work=[one])
    assert await ledger.confirm(ROOM, one.event_id) == one
    assert await ledger.confirm(ROOM, one.event_id) is None
    assert (await ledger.position(ROOM)).removed == 1


async def test_what_was_in_no_list_is_not_counted(ledger: RetentionLedger) -> None:
    await ledger.save(Position(room_id=ROOM), work=[work("one")])
    assert await ledger.confirm(ROOM, EventId("$other")) is None
    assert await ledger.confirm(OTHER, EventId("$one")) is None
    assert (await ledger.position(ROOM)).removed == 0
    assert await ledger.backlog(ROOM) == 1


async def test_what_somebody_spared_and_then_redacted_is_spared_no_longer(ledger: RetentionLedger) -> None:
    spared = [
        Spared(
            room_id=room_id,
            event_id=EventId("$kept"),
            effective_at=NOW,
            seen_at=NOW + MINUTE,
            stays_with=EventId("$replaced"),
            is_notice=True,
            session_id="one",
            message_index=3,
        )
        for room_id in (ROOM, OTHER)
    ]
    await ledger.add(spared=spared)
    assert await ledger.spared(ROOM) == [spared[0]]
    await ledger.confirm(ROOM, EventId("$kept"))
    assert await ledger.spared(ROOM) == []
    assert await ledger.spared(OTHER) == [spared[1]]


async def test_what_is_dropped_or_unspared_is_only_what_was_named_in_the_room_named(
    ledger: RetentionLedger,
) -> None:
    names = [EventId("$one"), EventId("$two")]
    for room_id in (ROOM, OTHER):
        spared = [Spared(room_id=room_id, event_id=name, effective_at=NOW) for name in names]
        await ledger.add(work=[work("one", room_id=room_id), work("two", room_id=room_id)], spared=spared)
    for named in ([EventId("$one"), EventId("$stranger")], []):
        await ledger.drop(ROOM, named)
        await ledger.unspare(ROOM, named)
    assert await ledger.pending(ROOM) == {"$two"}
    assert [one.event_id for one in await ledger.spared(ROOM)] == ["$two"]
    assert await ledger.backlog(OTHER) == len(await ledger.spared(OTHER)) == 2


async def test_dropped_work_is_not_counted_as_removed(ledger: RetentionLedger) -> None:
    await ledger.save(Position(room_id=ROOM), work=[work("one")])
    await ledger.drop(ROOM, [EventId("$one")])
    assert (await ledger.position(ROOM)).removed == 0


async def test_rooms_with_work_are_named_once_while_they_have_any(ledger: RetentionLedger) -> None:
    await ledger.add(work=[work("one"), work("two"), work("three", room_id=OTHER, sent_at=NOW)])
    assert sorted(await ledger.rooms_with_work()) == sorted([ROOM, OTHER])
    await ledger.confirm(OTHER, EventId("$three"))
    assert await ledger.rooms_with_work() == [ROOM]


async def test_an_event_is_known_while_something_hangs_on_it(ledger: RetentionLedger) -> None:
    spared = Spared(room_id=ROOM, event_id=EventId("$spared"), effective_at=NOW)
    await ledger.add(work=[work("due")], spared=[spared])
    await ledger.note_media(ROOM, EventId("$shown"), ["mxc://example.org/a"], goes=True)
    names = ("due", "spared", "shown", "other")
    assert [await ledger.knows(ROOM, EventId(f"${name}")) for name in names] == [True, True, True, False]
    assert not await ledger.knows(OTHER, EventId("$due"))
    await ledger.confirm(ROOM, EventId("$due"))
    assert not await ledger.knows(ROOM, EventId("$due"))
