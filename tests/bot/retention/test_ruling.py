"""What may be removed in a room, decided in the moment an event's turn comes."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.both_clocks import BothClocks
from bot.retention.ledger import Position, Spared, Why, Work
from bot.retention.redacting import Look
from bot.retention.ruling import Ruling
from policies.retention import AgreedAge
from policies.vocabulary import EventId
from tests.bot.retention.house import House
from tests.bot.retention.model import ROOM

WEEK, MONTH = timedelta(days=7), timedelta(days=30)


def ruling(house: House) -> Ruling:
    server: Any = house.homeserver
    return Ruling(
        ROOM,
        lambda: house.settings,
        server,
        house.ledger,
        BothClocks(house.clock, server),
        facilitators_of=lambda _: house.facilitators,
    )


async def told(house: House, age: timedelta | None = MONTH, **facts: Any) -> None:
    await house.ledger.save(Position(room_id=ROOM, agreed=AgreedAge(age), **facts))


async def old(house: House, **facts: Any) -> Work:
    """Return work on a message whose time is over in this very moment, in a room that was told."""
    await told(house)
    work = Work(room_id=ROOM, event_id=house.homeserver.add(), effective_at=house.clock.now(), **facts)
    house.clock.move(MONTH)
    return work


@pytest.mark.parametrize(
    ("agreed", "wanted", "age"),
    [(MONTH, WEEK, MONTH), (WEEK, MONTH, MONTH), (None, WEEK, None), (WEEK, None, None)],
)
async def test_a_room_is_never_swept_at_a_shorter_age_than_it_was_told(
    house: House, agreed: timedelta | None, wanted: timedelta | None, age: timedelta | None
) -> None:
    house.set(max_age=wanted)
    await told(house, agreed)
    position = await house.ledger.position(ROOM)
    assert ruling(house).in_force(position).max_age == age
    assert await ruling(house).is_halted() is (age is None)


async def test_what_is_past_its_time_goes(house: House) -> None:
    assert await ruling(house).last_look(await old(house)) is Look.GO


async def test_a_second_before_its_time_it_is_young(house: House) -> None:
    work = await old(house)
    late = replace(work, effective_at=work.effective_at + timedelta(seconds=1))
    assert await ruling(house).last_look(late) is Look.YOUNG


async def test_an_age_made_longer_meanwhile_counts(house: House) -> None:
    work = await old(house)
    house.set(max_age=2 * MONTH)
    assert await ruling(house).last_look(work) is Look.YOUNG


async def test_a_room_that_keeps_everything_now_loses_nothing(house: House) -> None:
    work = await old(house)
    house.set(max_age=None)
    assert await ruling(house).last_look(work) is Look.YOUNG


async def test_a_halt_counts_for_the_very_next_event(house: House) -> None:
    work = await old(house)
    await house.ledger.set_paused(ROOM, True)
    assert await ruling(house).last_look(work) is Look.HALT
    assert await ruling(house).is_halted()


@pytest.mark.parametrize("is_part", [False, True])
@pytest.mark.parametrize("how", ["pin", "hold", "rules"])
async def test_what_somebody_keeps_now_stays_and_what_may_be_part_of_it_is_looked_at_anew(
    house: House, how: str, is_part: bool
) -> None:
    work = await old(house)
    kept = work.event_id
    if is_part:
        work = replace(work, event_id=EventId("$part"), stays_with=kept)
    if how == "pin":
        house.homeserver.pin(kept)
    elif how == "hold":
        await house.hold(kept)
    else:
        await house.post_rules(kept)
    assert await ruling(house).last_look(work) is (Look.YOUNG if is_part else Look.KEPT)


async def test_a_pin_keeps_nothing_where_the_room_says_so(house: House) -> None:
    work = await old(house)
    house.homeserver.pin(work.event_id)
    house.set(keep_pinned=False)
    assert await ruling(house).last_look(work) is Look.GO


async def test_a_hold_that_is_released_or_over_keeps_nothing(house: House) -> None:
    work = await old(house)
    await house.hold(work.event_id)
    await house.release(work.event_id)
    assert await ruling(house).last_look(work) is Look.GO
    await house.hold(work.event_id, lasting=timedelta(0))
    assert await ruling(house).last_look(work) is Look.GO


@pytest.mark.parametrize(("keeps", "look"), [(True, Look.KEPT), (False, Look.GO)])
async def test_a_notice_of_a_facilitator_stays_where_notices_are_kept(
    house: House, keeps: bool, look: Look
) -> None:
    work = await old(house)
    notice = Spared(room_id=ROOM, event_id=work.event_id, effective_at=work.effective_at, is_notice=True)
    await house.ledger.add(spared=[notice])
    house.set(keep_facilitator_notices=keeps)
    assert await ruling(house).last_look(work) is look


async def test_what_its_sender_asked_for_goes_young_or_pinned_or_in_a_halted_room(house: House) -> None:
    work = await old(house, why=Why.ASKED)
    house.homeserver.pin(work.event_id)
    await house.ledger.set_paused(ROOM, True)
    assert await ruling(house).last_look(replace(work, effective_at=house.clock.now())) is Look.GO


async def test_a_young_part_stays_when_what_it_goes_with_is_kept_after_all(house: House) -> None:
    original = (await old(house)).event_id
    edit = Work(
        room_id=ROOM,
        event_id=house.homeserver.part("m.annotation", original),
        effective_at=house.clock.now() - MONTH,
        parent=original,
        inherited=True,
    )
    assert await ruling(house).last_look(edit) is Look.GO
    house.homeserver.pin(original)
    assert await ruling(house).last_look(edit) is Look.YOUNG


async def test_a_rule_knows_the_spared_and_the_work_and_the_files_by_name(house: House) -> None:
    moment = house.clock.now()
    await house.ledger.add(
        work=[Work(room_id=ROOM, event_id=EventId("$work"), effective_at=moment)],
        spared=[Spared(room_id=ROOM, event_id=EventId("$odd"), effective_at=moment, seen_at=moment)],
    )
    await house.ledger.note_media(ROOM, EventId("$picture"), ["mxc://example.org/a"], goes=True)
    rule = await ruling(house).rule(house.settings, moment)
    assert (rule.seen, rule.pending, rule.files) == ({"$odd": moment}, {"$work"}, {"$picture"})


async def test_a_room_that_is_not_shown_any_more_has_no_pins(house: House) -> None:
    work = await old(house)
    house.homeserver.pin(work.event_id)
    house.homeserver.rooms.clear()
    assert (await ruling(house).kept()).pinned == frozenset()
