"""The position of a room: read as it was saved, but for what others write beside a sweep."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.retention.ledger import Position, Spared, Work
from bot.storage import ground_rules, records
from bot.storage.database import Database
from bot.storage.retention import RetentionLedger
from bot.storage.retention.positions import _position, _position_values
from policies.retention import AgreedAge
from policies.vocabulary import EventId, HoldPlaced, RoomId, RulesPosted, SweepAsked, SweepsHalted, TakenBack
from tests.commands.asking import ASHA, NOW, ROOM

OTHER = RoomId("!other:example.org")
DAY = timedelta(days=1)
FAR = Position(
    room_id=ROOM,
    cursor="t5",
    tail="t9",
    tail_at=NOW,
    thorough=False,
    thorough_since=NOW - DAY,
    proven_at=NOW - 2 * DAY,
    reached_back=True,
    hides_history=True,
    agreed=AgreedAge(30 * DAY, 7 * DAY, NOW + DAY),
    announcements=3,
    last_sweep_at=NOW,
    purged_before=NOW - 40 * DAY,
)


async def ask(database: Database, room_id: RoomId = ROOM) -> None:
    async with database.transaction() as connection:
        await records.write(connection, SweepAsked(room_id=room_id))


async def test_a_room_never_swept_is_at_its_beginning(ledger: RetentionLedger) -> None:
    assert await ledger.position(ROOM) == Position(room_id=ROOM)


async def test_a_position_is_read_as_it_was_saved_and_is_the_rooms_own(ledger: RetentionLedger) -> None:
    await ledger.save(FAR)
    await ledger.save(replace(FAR, room_id=OTHER, cursor="other"))
    assert await ledger.position(ROOM) == FAR
    assert await ledger.position(OTHER) == replace(FAR, room_id=OTHER, cursor="other")


async def test_the_newest_position_counts_also_where_something_is_gone_from_it(
    ledger: RetentionLedger,
) -> None:
    await ledger.save(FAR)
    back = Position(room_id=ROOM, announcements=4)
    await ledger.save(back)
    assert await ledger.position(ROOM) == back


MOMENTS = st.none() | st.datetimes().map(lambda moment: moment.replace(tzinfo=NOW.tzinfo))
AGES = st.none() | st.integers(min_value=1, max_value=10**9).map(lambda seconds: timedelta(seconds=seconds))


@given(st.builds(AgreedAge, AGES, AGES, MOMENTS), MOMENTS, st.booleans(), st.integers(0, 10**6))
def test_every_position_is_one_row_and_back(
    agreed: AgreedAge, moment: object, flag: bool, number: int
) -> None:
    position = Position(
        room_id=ROOM,
        agreed=agreed,
        tail_at=moment,  # type: ignore[arg-type]
        thorough=flag,
        paused=not flag,
        removed=number,
    )
    assert _position(_position_values(position)) == position


async def test_a_sweep_that_saves_does_not_undo_a_halt(ledger: RetentionLedger) -> None:
    await ledger.save(FAR)
    await ledger.set_paused(ROOM, paused=True)
    await ledger.save(replace(FAR, cursor="t6", paused=False))
    assert await ledger.position(ROOM) == replace(FAR, cursor="t6", paused=True)
    await ledger.set_paused(ROOM, paused=False)
    await ledger.save(replace(FAR, paused=True))
    assert not (await ledger.position(ROOM)).paused


async def test_a_room_can_be_halted_before_it_was_ever_swept(database: Database) -> None:
    async with database.transaction() as connection:
        for room_id in (ROOM, OTHER):
            await records.write(connection, SweepsHalted(room_id=room_id, halted=room_id == ROOM))
    ledger = RetentionLedger(database)
    assert await ledger.position(ROOM) == Position(room_id=ROOM, paused=True)
    assert await ledger.position(OTHER) == Position(room_id=OTHER)


async def test_a_save_does_not_count_back_what_was_removed_meanwhile(ledger: RetentionLedger) -> None:
    work = Work(room_id=ROOM, event_id=EventId("$1"), effective_at=NOW)
    await ledger.save(FAR, work=[work])
    await ledger.confirm(ROOM, work.event_id)
    await ledger.save(FAR)
    assert (await ledger.position(ROOM)).removed == 1


async def test_who_asks_for_a_sweep_has_the_whole_history_swept(database: Database) -> None:
    ledger = RetentionLedger(database)
    await ledger.save(FAR)
    await ask(database)
    expected = replace(FAR, asked=True, cursor=None, thorough=True, thorough_since=None)
    assert await ledger.position(ROOM) == expected
    assert await ledger.asked_rooms() == [ROOM]


async def test_a_sweep_under_way_does_not_move_where_the_asked_one_begins(database: Database) -> None:
    ledger = RetentionLedger(database)
    await ledger.save(FAR)
    await ask(database)
    await ledger.save(replace(FAR, cursor="t7", tail="t10"))
    found = await ledger.position(ROOM)
    assert (found.asked, found.cursor, found.thorough, found.thorough_since) == (True, None, True, None)
    assert found.tail == "t10", "what is new was looked at all the same"


async def test_the_asked_sweep_moves_on_once_it_has_begun(database: Database) -> None:
    ledger = RetentionLedger(database)
    await ask(database)
    await ledger.begin(ROOM)
    assert await ledger.asked_rooms() == []
    begun = replace(FAR, cursor="t1", thorough=True, thorough_since=NOW)
    await ledger.save(begun)
    assert await ledger.position(ROOM) == begun


async def test_a_thorough_sweep_under_way_moves_on_when_somebody_takes_words_back(database: Database) -> None:
    ledger = RetentionLedger(database)
    thorough = replace(FAR, thorough=True)
    await ledger.save(thorough)
    async with database.transaction() as connection:
        await records.write(connection, TakenBack(room_id=ROOM, event_ids=(EventId("$1"),), at=NOW))
    await ledger.save(replace(thorough, cursor="t6"))
    assert await ledger.position(ROOM) == replace(thorough, cursor="t6", asked=True)


async def test_each_room_is_asked_for_by_itself(database: Database) -> None:
    ledger = RetentionLedger(database)
    for room_id in (ROOM, OTHER):
        await ask(database, room_id)
    await ledger.begin(ROOM)
    assert await ledger.asked_rooms() == [OTHER]


async def test_beginning_in_a_room_that_is_not_known_makes_no_position(ledger: RetentionLedger) -> None:
    await ledger.begin(ROOM)
    assert await ledger.position(ROOM) == Position(room_id=ROOM)
    assert await ledger.asked_rooms() == []


async def test_a_position_is_saved_with_the_work_it_led_to_and_what_is_listed_stays(
    ledger: RetentionLedger,
) -> None:
    work = Work(room_id=ROOM, event_id=EventId("$1"), effective_at=NOW, tries=2)
    spared = Spared(room_id=ROOM, event_id=EventId("$2"), effective_at=NOW, is_notice=True)
    await ledger.save(FAR, work=[work], spared=[spared])
    again = replace(spared, is_notice=False)
    await ledger.save(replace(FAR, cursor="t6"), work=[replace(work, tries=0)], spared=[again])
    assert await ledger.ready(ROOM, now=NOW, at_most=9) == [work]
    assert await ledger.spared(ROOM) == [spared]


HELD, PART, NEITHER = EventId("$held"), EventId("$part"), EventId("$neither")


@pytest.mark.parametrize("is_known", [True, False], ids=["swept", "never swept"])
@pytest.mark.parametrize(
    ("events", "kept"),
    [([HELD], True), ([NEITHER, PART], True), ([NEITHER, HELD], True), ([NEITHER], False), ([], False)],
)
async def test_one_look_says_whether_one_of_some_events_is_held_or_is_the_rules(
    database: Database, events: list[EventId], kept: bool, is_known: bool
) -> None:
    ledger, position = RetentionLedger(database), FAR if is_known else Position(room_id=ROOM)
    if is_known:
        await ledger.save(position)
    hold = HoldPlaced(room_id=ROOM, event_id=HELD, by=ASHA, reason="asked", at=NOW, until=NOW + DAY)
    async with database.transaction() as connection:
        await records.write(connection, hold)
        post = RulesPosted(room_id=ROOM, event_id=PART, version=1, part=1)
        await ground_rules.posted(connection, post)
        await records.write(connection, replace(hold, room_id=OTHER, event_id=NEITHER))
    assert await ledger.glance(ROOM, events, now=NOW) == (position, kept)


async def test_one_look_takes_a_hold_for_over_the_moment_it_ends(database: Database) -> None:
    ledger = RetentionLedger(database)
    await ledger.save(FAR)
    hold = HoldPlaced(room_id=ROOM, event_id=HELD, by=ASHA, reason="asked", at=NOW, until=NOW + DAY)
    async with database.transaction() as connection:
        await records.write(connection, hold)
    assert (await ledger.glance(ROOM, [HELD], now=NOW + DAY))[1] is False
