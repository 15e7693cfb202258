"""The spared are looked at again: what is due goes, what somebody still keeps is not even asked about."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.retention.finding import Rule, spare
from bot.retention.ledger import Spared, Work
from bot.retention.sparing import Again, look_again, spared_of
from policies.retention import Kept, Time
from policies.vocabulary import EventId, RetentionSettings
from tests.bot.retention.house import EagerClock
from tests.bot.retention.model import ROOM, Model

MONTH = timedelta(days=30)


@pytest.fixture
def clock() -> EagerClock:
    return EagerClock()


@pytest.fixture
def homeserver(clock: EagerClock) -> Model:
    return Model(clock.now)


def rule(clock: EagerClock, **facts: Any) -> Rule:
    settings = RetentionSettings(max_age=facts.pop("max_age", MONTH))
    return Rule(ROOM, settings, Time(clock.now()), facts.pop("kept", Kept()), **facts)


async def again(homeserver: Model, decides: Rule, *spared: Spared) -> Again:
    homeserver.requests.clear()
    return await look_again(homeserver, decides, spared)  # type: ignore[arg-type]  # what it asks, and no more


def named(event_id: EventId, clock: EagerClock, **facts: Any) -> Spared:
    return Spared(room_id=ROOM, event_id=event_id, **{"effective_at": clock.now(), **facts})


async def test_a_pin_taken_away_from_an_old_message_makes_it_due(
    homeserver: Model, clock: EagerClock
) -> None:
    one = named(homeserver.add(), clock)
    clock.move(MONTH)
    pinned = await again(homeserver, rule(clock, kept=Kept(pinned={one.event_id})), one)
    assert pinned == Again()
    assert homeserver.requests == [], "what is kept for certain is not asked about"
    free = await again(homeserver, rule(clock), one)
    assert [work.event_id for work in free.work] == [one.event_id]
    assert free.done == [one.event_id]


async def test_before_its_time_nothing_is_asked_about_it(homeserver: Model, clock: EagerClock) -> None:
    one = named(homeserver.add(), clock)
    clock.move(MONTH - timedelta(seconds=1))
    assert await again(homeserver, rule(clock), one) == Again()
    assert homeserver.requests == []


async def test_where_nothing_is_removed_nothing_is_looked_at(homeserver: Model, clock: EagerClock) -> None:
    one = named(homeserver.add(), clock)
    clock.move(10 * MONTH)
    assert await again(homeserver, rule(clock, max_age=None), one) == Again()
    assert homeserver.requests == []


async def test_what_is_in_the_work_list_already_is_left_to_it(homeserver: Model, clock: EagerClock) -> None:
    one = named(homeserver.add(), clock)
    clock.move(MONTH)
    assert await again(homeserver, rule(clock, pending=frozenset({one.event_id})), one) == Again()


async def test_an_edit_of_what_is_kept_is_kept(homeserver: Model, clock: EagerClock) -> None:
    original = homeserver.add()
    edit = named(homeserver.part("m.replace", original), clock, stays_with=original)
    clock.move(MONTH)
    assert await again(homeserver, rule(clock, kept=Kept(held={original})), edit) == Again()
    assert homeserver.requests == []


@pytest.mark.parametrize(("kind", "stays"), [("m.poll.response", True), ("m.room.message", False)])
async def test_what_came_with_an_impossible_time_stays_with_a_poll_only_as_a_vote(
    homeserver: Model, clock: EagerClock, kind: str, stays: bool
) -> None:
    poll = homeserver.add(inner="m.poll.start")
    event_id = homeserver.part("m.reference", poll, inner=kind, origin_server_ts=0)
    one = named(event_id, clock, stays_with=poll, seen_at=clock.now())
    clock.move(MONTH)
    found = await again(homeserver, rule(clock, kept=Kept(held={poll}), seen={event_id: one.seen_at}), one)
    assert ([work.event_id for work in found.work] == []) is stays


@pytest.mark.parametrize("is_there", [True, False])
async def test_what_is_redacted_or_unknown_need_not_be_known_by_name(
    homeserver: Model, clock: EagerClock, is_there: bool
) -> None:
    one = named(homeserver.add() if is_there else EventId("$never"), clock)
    if is_there:
        homeserver.prune(one.event_id)
    clock.move(MONTH)
    found = await again(homeserver, rule(clock), one)
    assert (found.work, found.done) == ([], [one.event_id])


async def test_a_notice_of_a_facilitator_stays_known_by_name(homeserver: Model, clock: EagerClock) -> None:
    content = {"msgtype": "m.notice", "body": "a notice"}
    one = named(homeserver.add(type="m.room.message", content=content), clock)
    clock.move(MONTH)
    decides = rule(clock, kept=Kept(notices_of={"@asha:model"}))  # type: ignore[arg-type]
    decides = replace(decides, settings=RetentionSettings(max_age=MONTH, keep_facilitator_notices=True))
    assert await again(homeserver, decides, one) == Again()
    assert homeserver.requests == ["event"]


async def test_an_impossible_time_counts_from_when_the_event_was_seen(
    homeserver: Model, clock: EagerClock
) -> None:
    event_id = homeserver.add(sent_at=clock.now() + timedelta(days=9000))
    raw = await homeserver.event(ROOM, event_id)
    first = rule(clock).shell(raw or {})
    assert first is not None
    one = spare(rule(clock), first)
    assert one.effective_at == one.seen_at == clock.now()
    clock.move(MONTH)
    found = await again(homeserver, rule(clock, seen={event_id: one.seen_at}), one)
    assert [work.event_id for work in found.work] == [event_id]


def test_work_that_is_kept_now_is_remembered_with_its_key(clock: EagerClock) -> None:
    work = Work(
        room_id=ROOM,
        event_id=EventId("$edit"),
        effective_at=clock.now(),
        stays_with=EventId("$original"),
        tries=3,
        session_id="s",
        message_index=4,
    )
    facts = {"stays_with": "$original", "session_id": "s", "message_index": 4}
    assert spared_of(work) == named(EventId("$edit"), clock, **facts)
