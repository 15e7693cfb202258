"""What concerns a whole room: taking one's own words back, and forgetting how far it was swept."""

from dataclasses import replace
from datetime import timedelta

from bot.retention.ledger import KeyUse, Position, Spared, Trouble, Why, Work
from bot.storage import records
from bot.storage.database import Database
from bot.storage.retention import RetentionLedger
from policies.retention import AgreedAge, Cause
from policies.vocabulary import EventId, HoldPlaced, RoomId, TakenBack
from tests.commands.asking import ASHA, NOW, ROOM

OTHER = RoomId("!other:example.org")
DAY = timedelta(days=1)


def due(name: str, **more: object) -> Work:
    """Return work that retention found, the key of which is known."""
    facts = Work(
        room_id=ROOM,
        event_id=EventId(f"${name}"),
        effective_at=NOW - 40 * DAY,
        session_id="one",
        message_index=4,
    )
    return replace(facts, **more)  # type: ignore[arg-type]


async def take_back(database: Database, *names: str, room_id: RoomId = ROOM) -> None:
    events = tuple(EventId(f"${name}") for name in names)
    async with database.transaction() as connection:
        await records.write(connection, TakenBack(room_id=room_id, event_ids=events, at=NOW))


async def ready(database: Database) -> list[Work]:
    return list(await RetentionLedger(database).ready(ROOM, now=NOW, at_most=99))


async def test_what_is_taken_back_goes_before_everything_in_the_order_that_was_asked_for(
    database: Database,
) -> None:
    await RetentionLedger(database).add(work=[due("old")])
    await take_back(database, "z-edit", "a-message", "m-other")
    assert [one.event_id for one in await ready(database)] == ["$z-edit", "$a-message", "$m-other", "$old"]
    assert [one.why for one in await ready(database)] == [Why.ASKED] * 3 + [Why.RETENTION]


async def test_taking_back_wakes_the_sweep_and_begins_no_other(database: Database) -> None:
    ledger = RetentionLedger(database)
    swept = Position(room_id=ROOM, cursor="t5", thorough=False)
    await ledger.save(swept)
    await take_back(database, "one")
    assert await ledger.asked_rooms() == [ROOM]
    assert await ledger.position(ROOM) == replace(swept, asked=True)


async def test_what_retention_put_off_is_done_now_when_its_sender_asks(database: Database) -> None:
    put_off = due("one", tries=4, not_before=NOW + DAY, cause=next(iter(Cause)))
    await RetentionLedger(database).add(work=[put_off])
    await take_back(database, "one")
    [one] = await ready(database)
    assert (one.why, one.tries, one.not_before, one.cause) == (Why.ASKED, 0, None, None)


async def test_what_retention_knew_of_it_is_not_lost(database: Database) -> None:
    ledger = RetentionLedger(database)
    await ledger.add(work=[due("one", attempt=2, first_tried_at=NOW - DAY, stays_with=EventId("$replaced"))])
    await take_back(database, "one")
    [one] = await ready(database)
    assert one.attempt == 2, "a transaction id that the homeserver knows would do nothing"
    assert one.first_tried_at == NOW - DAY, "nor does one that it may have forgotten meanwhile"
    assert (one.session_id, one.message_index) == ("one", 4), "its key is held back until it is gone"
    assert one.stays_with == "$replaced"
    assert await ledger.lowest_indexes(ROOM) == {"one": 4}


async def test_what_was_sent_already_is_left_to_its_proof(database: Database) -> None:
    ledger = RetentionLedger(database)
    sent = due("one", sent_at=NOW, redaction_id=EventId("$redaction"))
    await ledger.add(work=[sent])
    await take_back(database, "one")
    assert await ready(database) == []
    assert await ledger.unproven(ROOM, sent_before=NOW, at_most=9) == [sent]


async def test_taking_back_twice_is_taking_back_once(database: Database) -> None:
    for _ in range(2):
        await take_back(database, "edit", "message")
    assert [one.event_id for one in await ready(database)] == ["$edit", "$message"]


async def test_an_event_of_the_same_id_elsewhere_is_not_taken_back(database: Database) -> None:
    ledger = RetentionLedger(database)
    await ledger.add(work=[due("one")])
    await take_back(database, "one", room_id=OTHER)
    assert [one.why for one in await ready(database)] == [Why.RETENTION]
    assert await ledger.asked_rooms() == [OTHER]


async def everything(ledger: RetentionLedger, room_id: RoomId) -> None:
    """Fill every table with something of a room."""
    position = Position(
        room_id=room_id, cursor="t5", agreed=AgreedAge(in_force=30 * DAY), announcements=3, thorough=False
    )
    spared = Spared(room_id=room_id, event_id=EventId("$spared"), effective_at=NOW)
    await ledger.save(position, work=[due("one", room_id=room_id)], spared=[spared])
    await ledger.set_paused(room_id, paused=True)
    await ledger.note(Trouble(room_id=room_id, cause=next(iter(Cause)), since=NOW))
    await ledger.note_media(room_id, EventId("$file"), ["mxc://example.org/cat"], goes=True)
    await ledger.write_key_uses([KeyUse(room_id=room_id, session_id="one", noticed_at=NOW)])


async def test_a_room_that_was_left_is_told_anew_before_anything_is_removed(ledger: RetentionLedger) -> None:
    await everything(ledger, ROOM)
    await ledger.forget(ROOM)
    assert await ledger.position(ROOM) == Position(room_id=ROOM, announcements=3, paused=True)
    assert await ledger.backlog(ROOM) == 0
    assert await ledger.spared(ROOM) == []
    assert await ledger.troubles(ROOM) == []


async def test_what_somebody_asked_for_outlives_the_bots_stay(database: Database) -> None:
    ledger = RetentionLedger(database)
    await everything(ledger, ROOM)
    notice = Spared(room_id=ROOM, event_id=EventId("$notice"), effective_at=NOW, is_notice=True)
    out = Trouble(room_id=ROOM, cause=Cause.NOT_JOINED, since=NOW)
    await ledger.add(spared=[notice], work=[due("back", tries=3, not_before=NOW + DAY, why=Why.ASKED)])
    await ledger.note(out)
    await ledger.forget(ROOM)
    assert (await ledger.position(ROOM)).paused
    assert await ledger.spared(ROOM) == [notice]
    assert await ledger.troubles(ROOM) == [out]
    assert [(one.event_id, one.tries) for one in await ready(database)] == [("$back", 0)]


async def test_what_outlives_the_bots_stay_is_kept(database: Database) -> None:
    ledger = RetentionLedger(database)
    await everything(ledger, ROOM)
    hold = HoldPlaced(room_id=ROOM, event_id=EventId("$h"), by=ASHA, reason="asked", at=NOW, until=NOW + DAY)
    async with database.transaction() as connection:
        await records.write(connection, hold)
    await ledger.forget(ROOM)
    assert await ledger.held(ROOM, now=NOW) == {"$h"}
    assert await ledger.files_of(ROOM) == {"$file"}
    assert [use.session_id for use in await ledger.key_uses(ROOM)] == ["one"]


async def test_forgetting_again_keeps_the_number_of_announcements(ledger: RetentionLedger) -> None:
    await everything(ledger, ROOM)
    for _ in range(2):
        await ledger.forget(ROOM)
    assert (await ledger.position(ROOM)).announcements == 3


async def test_forgetting_a_room_touches_no_other(ledger: RetentionLedger) -> None:
    for room_id in (ROOM, OTHER):
        await everything(ledger, room_id)
    before = await ledger.position(OTHER)
    await ledger.forget(ROOM)
    assert await ledger.position(OTHER) == before
    assert await ledger.pending(OTHER) == {"$one"}
    assert len(await ledger.spared(OTHER)) == len(await ledger.troubles(OTHER)) == 1
