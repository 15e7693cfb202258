"""An answer is no proof: an event is gone when the homeserver shows it gone, and asked for anew otherwise."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.failures import Unreachable
from bot.retention.ledger import Position, Work
from bot.retention.proving import PATIENCE, prove
from bot.retention.redacting import transaction_id
from policies.retention import Cause
from policies.vocabulary import EventId
from tests.bot.retention.house import House
from tests.bot.retention.model import ROOM


async def sent(house: House, event_id: EventId) -> Work:
    now = house.clock.now()
    work = Work(
        room_id=ROOM,
        event_id=event_id,
        effective_at=now,
        tries=1,
        first_tried_at=now,
        sent_at=now,
        redaction_id=EventId("$answer"),
    )
    await house.ledger.save(Position(room_id=ROOM), work=[work])
    return work


async def still_there(house: House) -> list[Work]:
    return list(await prove(house.homeserver, house.ledger, ROOM, now=house.clock.now()))  # type: ignore[arg-type]


async def test_what_is_seen_redacted_is_confirmed_and_counted(house: House) -> None:
    work = await sent(house, house.homeserver.add())
    house.homeserver.prune(work.event_id)
    house.clock.move(PATIENCE)
    assert await still_there(house) == []
    assert await house.ledger.backlog(ROOM) == 0
    assert (await house.ledger.position(ROOM)).removed == 1


async def test_what_the_homeserver_has_not_at_all_is_gone(house: House) -> None:
    await sent(house, EventId("$purged"))
    house.clock.move(PATIENCE)
    assert await still_there(house) == []
    assert await house.ledger.backlog(ROOM) == 0


async def test_what_is_not_shown_in_a_room_the_bot_is_no_longer_in_is_not_taken_for_gone(
    house: House,
) -> None:
    await sent(house, EventId("$hidden"))
    house.homeserver.rooms.clear()
    house.clock.move(PATIENCE)
    assert len(await still_there(house)) == 1
    assert await house.ledger.backlog(ROOM) == 1


async def test_sync_is_given_a_moment_before_anything_is_asked(house: House) -> None:
    await sent(house, house.homeserver.add())
    house.clock.move(PATIENCE - timedelta(seconds=1))
    assert await still_there(house) == []
    assert house.homeserver.requests == []


async def test_what_is_still_there_is_asked_for_anew_under_another_transaction_id(house: House) -> None:
    work = await sent(house, house.homeserver.add())
    house.clock.move(PATIENCE)
    [anew] = await still_there(house)
    assert transaction_id(anew) != transaction_id(work)
    now, pause = house.clock.now(), timedelta(minutes=2)
    assert anew == replace(
        work,
        attempt=1,
        tries=2,
        cause=Cause.UNPROVEN,
        not_before=now + pause,
        first_tried_at=None,
        sent_at=None,
        redaction_id=None,
    )
    assert await house.ledger.ready(ROOM, now=now, at_most=9) == [], "not at once"
    assert await house.ledger.ready(ROOM, now=now + pause, at_most=9) == [anew]


async def test_a_homeserver_that_does_not_answer_proves_nothing(house: House) -> None:
    await sent(house, house.homeserver.add())
    house.homeserver.fail = lambda what, _: Unreachable("no answer") if what == "event" else None
    house.clock.move(PATIENCE)
    with pytest.raises(Unreachable):
        await still_there(house)
    assert await house.ledger.backlog(ROOM) == 1
