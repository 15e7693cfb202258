"""No wrong clock, for a moment or for long, removes anything early, keeps it late, or makes a list."""

from datetime import timedelta

import pytest

from policies.retention import Cause
from policies.vocabulary import EventId
from tests.bot.retention.house import House
from tests.bot.retention.model import ROOM, TokenBucket


async def test_a_senders_clock_a_year_ahead_keeps_nothing_for_longer(house: House) -> None:
    await house.sweep()
    ahead = house.homeserver.add(sent_at=house.clock.now() + timedelta(days=365))
    await house.sweep()
    house.days(29)
    await house.sweep()
    assert not house.homeserver.is_redacted(ahead)
    house.days(1.1)
    await house.sweep()
    assert house.homeserver.is_redacted(ahead)


async def test_zero_and_negative_times_count_from_when_they_were_seen(house: House) -> None:
    strange = [house.homeserver.add(), house.homeserver.add(), house.homeserver.add()]
    for event_id, time in zip(strange, [0, -5, "yesterday"], strict=True):
        house.homeserver.find(event_id)["origin_server_ts"] = time
    await house.sweep()
    house.days(29)
    await house.sweep()
    assert house.homeserver.redacted() == set()
    house.days(2)
    await house.sweep()
    assert house.homeserver.redacted() == set(strange)


async def test_a_backdated_message_is_not_removed_at_once(house: House) -> None:
    await house.sweep()
    back = house.homeserver.add(sent_at=house.clock.now() - timedelta(days=90))
    await house.sweep(times=2)
    assert not house.homeserver.is_redacted(back)
    house.days(30)
    await house.sweep()
    assert house.homeserver.is_redacted(back)


async def test_our_clock_a_year_ahead_removes_nothing_early(house: House) -> None:
    young = house.homeserver.add()
    house.clock.step = timedelta(days=365)
    await house.sweep(times=2)
    assert not house.homeserver.is_redacted(young)
    assert [t.cause for t in (await house.sweeper.status(ROOM)).troubles] == [Cause.CLOCK]
    house.clock.step = timedelta()
    await house.sweep()
    assert (await house.sweeper.status(ROOM)).troubles == ()


@pytest.mark.parametrize("days", [-60, 60, -0.2, 0.2])
async def test_our_clock_wrong_for_a_moment_changes_nothing(house: House, days: float) -> None:
    await house.sweep(times=2)
    house.clock.step = timedelta(days=days)
    message = house.homeserver.add()
    await house.sweep(times=2)
    house.clock.step = timedelta()
    assert await house.ledger.spared(ROOM) == []
    house.days(29.9)
    await house.sweep(times=2)
    assert not house.homeserver.is_redacted(message)
    house.days(0.2)
    await house.sweep()
    assert house.homeserver.is_redacted(message)


async def test_the_homeservers_clock_behind_for_a_moment_removes_nothing_at_once(house: House) -> None:
    await house.sweep()
    house.homeserver.skew = timedelta(days=-60)
    first = house.homeserver.add()
    await house.sweep()
    house.clock.move(timedelta(minutes=5))
    second = house.homeserver.add()
    await house.sweep()
    house.homeserver.skew = timedelta()
    await house.sweep(times=2)
    assert house.homeserver.redacted() == set()
    house.days(30)
    await house.sweep()
    assert house.homeserver.redacted() >= {first, second}


async def test_the_homeservers_clock_ahead_for_a_moment_keeps_nothing_for_longer(house: House) -> None:
    await house.sweep()
    house.homeserver.skew = timedelta(days=60)
    message = house.homeserver.add()
    odd = house.homeserver.add(sent_at=house.clock.now() + timedelta(days=999))
    await house.sweep(times=2)
    house.homeserver.skew = timedelta()
    await house.sweep()
    house.days(30.1)
    await house.sweep()
    assert house.homeserver.redacted() >= {message, odd}


async def test_after_an_outage_nobody_is_listed_and_ages_count_from_what_was_said(house: House) -> None:
    await house.sweep(times=2)
    house.days(1)
    said = house.homeserver.add()
    house.days(1)
    await house.sweep(times=2)
    assert await house.ledger.spared(ROOM) == []
    house.days(29)
    await house.sweep()
    assert house.homeserver.is_redacted(said)


@pytest.mark.parametrize("tells", [True, False])
async def test_a_hold_does_not_end_by_our_clock_alone(house: House, tells: bool) -> None:
    held = house.homeserver.add()
    house.days(31)
    await house.hold(held, lasting=timedelta(days=1))
    await house.sweep()
    house.homeserver.tells_time = tells
    house.clock.step = timedelta(days=2)
    await house.sweep(times=2)
    assert house.homeserver.is_redacted(held) is not tells


async def test_an_age_announced_by_a_clock_that_is_behind_comes_no_sooner(house: House) -> None:
    old = house.homeserver.add()
    house.days(31)
    house.set(first_sweep_after=timedelta(days=1))
    house.clock.step = timedelta(days=-60)
    await house.sweep()
    house.clock.step = timedelta()
    await house.sweep()
    assert not house.homeserver.is_redacted(old)
    house.days(1)
    await house.sweep()
    assert house.homeserver.is_redacted(old)


async def test_no_row_is_kept_for_what_is_said_during_a_long_sweep(house: House) -> None:
    for _ in range(300):
        house.homeserver.add()
    house.days(31)
    house.homeserver.fail = TokenBucket(house.clock.monotonic, 0.2, 10)
    said: list[EventId] = []

    def speak(what: str, _: str) -> None:
        if what == "redact" and len(said) < 9:
            said.append(house.homeserver.add())

    house.homeserver.before = speak
    await house.sweep(times=3)
    assert await house.ledger.spared(ROOM) == []
