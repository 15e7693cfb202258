"""Pitfalls of redacting through a homeserver, each brought about once."""

import asyncio
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.failures import Failure, Refused, Unreachable
from bot.retention.ledger import Work
from bot.retention.redacting import transaction_id
from policies.retention import Cause
from policies.vocabulary import EventId, Powers, Room, RoomId
from tests.bot.retention.house import House
from tests.bot.retention.model import BOT, ROOM

NEW = RoomId("!new")


def work(event_id: EventId, house: House, **fields: object) -> Work:
    plain = Work(room_id=ROOM, event_id=event_id, effective_at=house.clock.now() - timedelta(days=40))
    return replace(plain, **fields)  # type: ignore[arg-type]


async def test_an_answer_that_was_lost_is_asked_for_again_and_redacts_nothing_twice(house: House) -> None:
    house.homeserver.add()
    house.days(31)
    house.homeserver.loses_answers = True
    await house.sweep(synced=False)
    house.homeserver.loses_answers = False
    house.days(0.1)
    await house.sweep(synced=False)
    assert len(house.homeserver.redactions) == 1


async def test_a_day_after_a_crash_the_event_is_looked_at_before_it_is_asked_for_again(house: House) -> None:
    event_id = house.homeserver.add()
    house.days(31)
    house.homeserver.loses_answers = True
    await house.sweep(synced=False)
    house.homeserver.loses_answers = False
    house.days(2)
    house.restart()
    await house.sweep(times=2, synced=False)
    assert house.homeserver.is_redacted(event_id)
    assert len(house.homeserver.redactions) == 1
    assert await house.ledger.backlog(ROOM) == 0


async def test_a_transaction_id_taken_for_something_else_is_noticed_and_another_one_used(
    house: House,
) -> None:
    event_id = house.homeserver.add()
    house.days(31)
    taken = transaction_id(work(event_id, house))
    house.homeserver.transactions[taken] = (house.clock.now(), EventId("$a-message-of-the-bot"))
    await house.sweep()
    assert not house.homeserver.is_redacted(event_id)
    house.days(0.01)
    await house.sweep()
    house.days(0.01)
    await house.sweep(times=2)
    assert house.homeserver.is_redacted(event_id)


def test_transaction_ids_differ_by_room_event_and_attempt() -> None:
    one = Work(room_id=ROOM, event_id=EventId("$a"), effective_at=None)  # type: ignore[arg-type]
    others = [
        replace(one, room_id=RoomId("!other")),
        replace(one, event_id=EventId("$b")),
        replace(one, attempt=1),
    ]
    assert len({transaction_id(each) for each in [one, *others]}) == 4
    assert transaction_id(one) == transaction_id(replace(one, tries=9))


async def test_two_sweeps_at_once_are_one(house: House) -> None:
    for _ in range(30):
        house.homeserver.add()
    house.days(31)
    await asyncio.gather(*(house.sweeper.sweep(ROOM) for _ in range(5)))
    targets = [target for target, _ in house.homeserver.redactions]
    assert len(targets) == len(set(targets)) == 30
    assert house.homeserver.most_in_flight <= 4


async def test_a_hold_placed_during_a_sweep_stops_what_is_waiting(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    events = []
    for _ in range(10):
        events.append(house.homeserver.add())
        house.days(0.01)
    house.days(31)
    await house.sweeper.pause(ROOM)
    held = events[-1]
    redact = house.homeserver.redact

    async def held_meanwhile(*args: Any, **more: Any) -> EventId:
        await house.hold(held)
        return await redact(*args, **more)

    monkeypatch.setattr(house.homeserver, "redact", held_meanwhile)
    await house.sweeper.resume(ROOM)
    await house.sweep()
    assert house.homeserver.redacted() == set(events) - {held}
    await house.release(held)
    await house.sweep()
    assert house.homeserver.is_redacted(held)


async def test_who_calls_a_message_an_edit_of_the_rules_does_not_keep_it_for_ever(house: House) -> None:
    rules = house.homeserver.add(sender=BOT)
    pretended = house.homeserver.part("m.replace", rules)
    await house.post_rules(rules)
    await house.sweep()
    house.days(31)
    await house.sweep(times=2)
    assert house.homeserver.redacted() == {pretended}
    assert await house.ledger.backlog(ROOM) == 0


async def poll_in(house: House, *, prefix: str = "m.poll") -> tuple[EventId, set[EventId], set[EventId]]:
    """Return a poll, the votes in it with its end, and what only says that it is part of it, or is none."""
    poll = house.homeserver.add(inner=f"{prefix}.start")
    kinds = [f"{prefix}.response", f"{prefix}.response", f"{prefix}.end"]
    votes = {house.homeserver.part("m.reference", poll, inner=kind) for kind in kinds}
    others = {
        house.homeserver.part("m.reference", poll, inner="m.room.message"),
        house.homeserver.part("m.reference", poll),  # nobody can read it
        house.homeserver.part("m.annotation", poll),
        house.homeserver.part("m.thread", poll),
        house.homeserver.part("m.reference", house.homeserver.add(), inner=kinds[0]),
    }
    return poll, votes, others


@pytest.mark.parametrize("prefix", ["m.poll", "org.matrix.msc3381.poll"])
async def test_a_held_poll_keeps_its_votes_and_its_end_until_it_is_released(
    house: House, prefix: str
) -> None:
    poll, votes, others = await poll_in(house, prefix=prefix)
    await house.sweep()
    await house.hold(poll)
    house.days(31)
    await house.sweep(times=2)
    stands = {event["event_id"] for event in house.homeserver.events} - house.homeserver.redacted()
    assert {poll, *votes} <= stands
    assert not others & stands
    asked = len(house.homeserver.requests)
    await house.sweep()
    assert "event" not in house.homeserver.requests[asked:], "what is known to stay is not asked about"
    await house.release(poll)
    await house.sweep(times=2)
    assert {poll, *votes} <= house.homeserver.redacted()


async def test_a_message_that_is_no_poll_keeps_nothing_that_calls_itself_a_vote(house: House) -> None:
    pinned = house.homeserver.add(inner="m.room.message")
    vote = house.homeserver.part("m.reference", pinned, inner="m.poll.response")
    house.homeserver.pin(pinned)
    house.days(31)
    await house.sweep(times=2)
    assert house.homeserver.redacted() == {vote}


async def test_a_poll_that_is_held_while_its_votes_wait_for_their_turn_keeps_them(house: House) -> None:
    poll, votes, others = await poll_in(house)
    house.days(31)
    house.homeserver.fail = lambda what, _: Unreachable("away") if what == "redact" else None
    await house.sweep()
    assert votes <= await house.ledger.pending(ROOM)
    house.homeserver.fail = lambda *_: None
    await house.hold(poll)
    house.days(1)
    await house.sweep(times=3)
    gone = house.homeserver.redacted()
    assert not gone & {poll, *votes}
    assert others <= gone
    assert await house.ledger.backlog(ROOM) == 0


async def test_what_was_purged_meanwhile_is_closed(house: House) -> None:
    event_id = house.homeserver.add()
    await house.sweep()
    house.days(31)
    await house.ledger.add(work=[work(event_id, house)])
    house.homeserver.events = house.homeserver.events[:1]
    error = Refused(404, "M_NOT_FOUND", "Could not find event")
    house.homeserver.fail = lambda what, _: error if what == "redact" else None
    await house.sweep(times=2)
    assert await house.ledger.backlog(ROOM) == 0
    assert (await house.sweeper.status(ROOM)).troubles == ()


async def test_a_yes_for_an_event_that_is_not_there_proves_nothing_but_its_absence_does(house: House) -> None:
    await house.sweep()
    await house.ledger.add(work=[work(EventId("$unknown"), house)])
    await house.sweep()
    assert await house.ledger.backlog(ROOM) == 1
    house.days(0.01)
    await house.sweep()
    assert await house.ledger.backlog(ROOM) == 0


async def test_one_event_that_is_refused_keeps_no_other_from_going(house: House) -> None:
    spam, other = house.homeserver.add(), house.homeserver.add()
    house.days(31)
    error = Refused(403, "M_FORBIDDEN", "This message has been rejected as probable spam")
    house.homeserver.fail = lambda what, about: error if what == "redact" and about == spam else None
    await house.sweep(times=3)
    assert house.homeserver.redacted() == {other}
    assert [t.cause for t in (await house.sweeper.status(ROOM)).troubles] == [Cause.REFUSED]
    assert len([1 for cause in house.said if "refused" in cause]) == 1


async def test_put_out_of_the_room_it_waits_and_goes_on_when_it_is_back(house: House) -> None:
    house.homeserver.add()
    house.days(31)
    room = house.homeserver.rooms.pop(ROOM)
    report = await house.sweep()
    assert report.stopped_by is Cause.NOT_JOINED
    house.homeserver.rooms[ROOM] = room
    await house.sweep()
    assert len(house.homeserver.redacted()) == 1


async def test_the_power_that_counts_is_also_that_for_sending_redactions(house: House) -> None:
    house.homeserver.add()
    house.days(31)
    powers = Powers(users={BOT: 50}, events={"m.room.redaction": 60})
    house.homeserver.rooms[ROOM] = Room(ROOM, powers=powers)

    def refuse(what: str, _: str) -> Failure | None:
        return Refused(403, "M_FORBIDDEN", "user_level (50) < send_level (60)") if what == "redact" else None

    house.homeserver.fail = refuse
    await house.sweep()
    assert [t.cause for t in (await house.sweeper.status(ROOM)).troubles] == [Cause.POWER]


async def test_what_nobody_can_remove_does_not_make_the_list_grow_without_end(house: House) -> None:
    for _ in range(60):
        house.homeserver.add()
    house.days(31)
    error = Refused(403, "M_FORBIDDEN", "Events older than 1ms cannot be redacted.")
    house.homeserver.fail = lambda what, _: error if what == "redact" else None
    await house.sweep(times=4)
    assert await house.ledger.backlog(ROOM) == 60
    assert house.homeserver.requests.count("redact") == 60
