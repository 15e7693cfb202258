"""One sweep may end anywhere: each step leaves in the ledger what the next one goes on from."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.failures import Failure, RateLimited, Refused, Undeliverable, Unreachable
from bot.retention.finding import begin_again
from bot.retention.history import History
from bot.retention.sweep import THOROUGH_EVERY, Sweep, Tools
from policies.retention import CLOCKS_DIFFER, Cause
from policies.vocabulary import Alert, EventId, Post
from tests.bot.retention.house import House
from tests.bot.retention.model import ROOM

MONTH, DAY, HOUR = timedelta(days=30), timedelta(days=1), timedelta(hours=1)


def sweep_of(house: House) -> Sweep:
    """Return a sweep that has not begun."""
    server: Any = house.homeserver
    tools = Tools(server, house.ledger, house.clock, house.pace, house._say)
    return Sweep(ROOM, lambda: house.settings, tools)


async def swept(house: House) -> Sweep:
    sweep = sweep_of(house)
    await sweep.run()
    return sweep


def failing(what: str, failure: Failure) -> Callable[[str, str], Failure | None]:
    return lambda asked, _: failure if asked == what else None


async def old_and_new(house: House) -> tuple[list[EventId], list[EventId]]:
    old = [house.homeserver.add() for _ in range(3)]
    house.days(31)
    return old, [house.homeserver.add() for _ in range(3)]


def alerts(house: House) -> list[str | None]:
    return [said.key for said in house.said.values() if isinstance(said, Alert)]


# -- what ends it early ---------------------------------------------------------------------------------


async def test_in_a_room_that_the_bot_is_not_in_nothing_is_asked(house: House) -> None:
    await old_and_new(house)
    house.homeserver.rooms.clear()
    sweep = await swept(house)
    assert (sweep.stopped_by, sweep.sent) == (Cause.NOT_JOINED, 0)
    assert house.homeserver.requests == []


@pytest.mark.parametrize(
    "failure",
    [
        Unreachable("no answer"),
        RateLimited(timedelta(seconds=30)),
        Undeliverable("no such room"),
        Refused(403, "M_FORBIDDEN"),
        Refused(500, "M_UNKNOWN"),
    ],
)
@pytest.mark.parametrize("what", ["messages", "call"])
async def test_a_history_that_cannot_be_read_removes_nothing_and_is_read_again_later(
    house: House, failure: Failure, what: str
) -> None:
    old, _ = await old_and_new(house)
    house.homeserver.fail = failing(what, failure)
    sweep = await swept(house)
    assert sweep.stopped_by is not None
    assert house.homeserver.redacted() == set()
    house.homeserver.fail = lambda *_: None
    for _ in range(3):
        house.days(1)
        await swept(house)
    assert house.homeserver.redacted() == set(old)


async def test_after_a_failure_it_waits_before_it_asks_again(house: House) -> None:
    await old_and_new(house)
    house.homeserver.fail = failing("messages", Unreachable("no answer"))
    await swept(house)
    house.homeserver.requests.clear()
    await swept(house)
    assert house.homeserver.requests == []


async def test_one_trouble_is_one_notice_however_often_it_is_met(house: House) -> None:
    await old_and_new(house)
    house.homeserver.power(0)
    house.homeserver.fail = failing("redact", Refused(403, "M_FORBIDDEN"))
    for _ in range(5):
        await swept(house)
        house.days(1)
    assert set(alerts(house)) == {f"retention:{ROOM}:power"}
    house.homeserver.power(50)
    house.homeserver.fail = lambda *_: None
    await swept(house)
    await house.sync()
    house.days(1)
    await swept(house)
    assert set(alerts(house)) == {f"retention:{ROOM}:power"}, "that it is over is said in the same notice"


async def test_a_mistake_of_ours_is_not_taken_for_a_trouble_of_the_room(house: House) -> None:
    def slip(_: str, __: str) -> None:
        raise ValueError("what somebody wrote")

    house.homeserver.before = slip
    with pytest.raises(ValueError, match="what somebody wrote"):
        await swept(house)
    assert await house.ledger.troubles(ROOM) == []


# -- the time -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("skew", "removed"),
    [
        (timedelta(), True),
        (CLOCKS_DIFFER, True),
        (-CLOCKS_DIFFER, True),
        (timedelta(days=400), False),
        (timedelta(days=-400), False),
    ],
)
async def test_where_the_clocks_differ_the_earlier_time_counts(
    house: House, skew: timedelta, removed: bool
) -> None:
    [message] = [house.homeserver.add()]
    house.days(31 if removed else 29)
    house.homeserver.skew = skew
    await swept(house)
    assert house.homeserver.is_redacted(message) is removed
    troubles = {trouble.cause for trouble in await house.ledger.troubles(ROOM)}
    assert (Cause.CLOCK in troubles) is not removed


async def test_our_clock_set_far_ahead_removes_nothing_that_is_young(house: House) -> None:
    [message] = [house.homeserver.add()]
    house.clock.step = timedelta(days=400)
    await swept(house)
    assert not house.homeserver.is_redacted(message)
    house.clock.step = timedelta()
    house.days(31)
    await swept(house)
    assert house.homeserver.is_redacted(message)
    assert Cause.CLOCK not in {trouble.cause for trouble in await house.ledger.troubles(ROOM)}


# -- the age in force -----------------------------------------------------------------------------------


async def test_where_nothing_is_removed_history_is_not_read_through(house: House) -> None:
    await old_and_new(house)
    house.set(max_age=None)
    await swept(house)
    assert house.homeserver.requests.count("messages") <= 1, "but for the time"
    assert house.homeserver.redacted() == set()


async def test_while_it_is_paused_nothing_is_looked_for(house: House) -> None:
    old, _ = await old_and_new(house)
    await house.ledger.set_paused(ROOM, paused=True)
    await swept(house)
    house.homeserver.requests.clear()
    await swept(house)
    assert house.homeserver.requests.count("messages") == 0
    assert house.homeserver.redacted() == set()
    await house.ledger.set_paused(ROOM, paused=False)
    await swept(house)
    assert house.homeserver.redacted() == set(old)


async def test_an_announcement_is_made_once_although_its_sweep_ended_before_it_was_saved(
    house: House,
) -> None:
    await old_and_new(house)
    house.set(first_sweep_after=DAY)
    saved = house.ledger.save

    async def crash(*_: object, **__: object) -> None:
        raise Unreachable("the disk is full")

    house.ledger.save = crash  # type: ignore[method-assign]
    await swept(house)
    house.ledger.save = saved  # type: ignore[method-assign]
    house.days(0.1)
    await swept(house)
    posts = [each for each in house.said.values() if isinstance(each, Post)]
    assert len(posts) == 1
    assert house.homeserver.redacted() == set()


async def test_each_change_is_announced_under_a_number_of_its_own(house: House) -> None:
    house.set(first_sweep_after=DAY)
    await old_and_new(house)
    for days in (30, 20, 10):
        house.set(max_age=timedelta(days=days))
        await swept(house)
        house.days(2)
    assert [key for key in house.said if "announcement" in key] == [
        f"retention:{ROOM}:announcement:{number}:0" for number in (1, 2, 3)
    ]


async def test_a_longer_age_is_not_announced(house: House) -> None:
    await swept(house)
    before = len(house.said)
    house.set(max_age=2 * MONTH)
    await swept(house)
    assert len(house.said) == before


# -- thoroughness and proof -----------------------------------------------------------------------------


async def test_only_a_thorough_sweep_that_left_nothing_proves_that_nothing_is_left(house: House) -> None:
    await old_and_new(house)
    began = house.clock.now()
    await swept(house)
    assert (await house.ledger.position(ROOM)).proven_at is None, "what was asked for is not seen gone yet"
    await house.sync()
    await swept(house)
    position = await house.ledger.position(ROOM)
    assert position.proven_at == began
    assert not position.thorough


async def test_it_is_thorough_again_after_a_day(house: House) -> None:
    await swept(house)
    first = (await house.ledger.position(ROOM)).proven_at
    house.clock.move(THOROUGH_EVERY)
    await swept(house)
    assert (await house.ledger.position(ROOM)).proven_at == first
    house.clock.move(timedelta(seconds=1))
    await swept(house)
    assert (await house.ledger.position(ROOM)).proven_at == house.clock.now()


async def test_history_is_reached_back_for_once(house: House) -> None:
    reached: list[bool] = []
    real = History.reach_back

    async def reach_back(history: Any) -> None:
        reached.append(True)
        await real(history)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(History, "reach_back", reach_back)
        for _ in range(3):
            await swept(house)
    assert reached == [True]


async def test_what_is_asked_for_meanwhile_begins_within_the_sweep_under_way(house: House) -> None:
    await swept(house)
    await house.ask()
    assert list(await house.ledger.asked_rooms()) == [ROOM]
    await swept(house)
    assert list(await house.ledger.asked_rooms()) == []


async def test_beginning_again_keeps_all_that_is_known_but_how_far_it_was(house: House) -> None:
    await old_and_new(house)
    await house.sweep(times=2)
    known = await house.ledger.position(ROOM)
    again = begin_again(known, house.clock.now())
    assert (again.cursor, again.thorough, again.thorough_since) == (None, True, house.clock.now())
    assert (
        replace(again, cursor=known.cursor, thorough=known.thorough, thorough_since=known.thorough_since)
        == known
    )


@pytest.mark.parametrize(
    ("rate", "batch"), [(None, 100), (0.01, 4), (0.2, 4), (1.0, 20), (2.5, 50), (50.0, 100)]
)
def test_a_batch_takes_about_twenty_seconds_at_the_pace_there_is(
    house: House, rate: float | None, batch: int
) -> None:
    sweep = sweep_of(house)

    class Pace:
        def __init__(self) -> None:
            self.rate = rate

    sweep._removing.pace = Pace()  # type: ignore[assignment]  # the one thing it is asked
    assert sweep._removing._batch() == batch


class BrokenOff(BaseException):
    """The program ends here; an interrupt of the real kind would end the tests as well."""


@pytest.mark.parametrize("steps", range(1, 14))
async def test_a_sweep_that_breaks_off_at_any_request_is_made_good_by_the_next(
    house: House, steps: int
) -> None:
    old, new = await old_and_new(house)
    edit = house.homeserver.part("m.replace", old[0])
    count = 0

    def break_off(_: str, __: str) -> None:
        nonlocal count
        count += 1
        if count == steps:
            raise BrokenOff

    house.homeserver.before = break_off
    try:
        await swept(house)
    except* BrokenOff:  # or it is over before that many requests
        pass
    house.homeserver.before = lambda *_: None
    house.restart()
    house.days(0.01)
    for _ in range(3):
        await swept(house)
        await house.sync()
        house.days(0.05)
    assert house.homeserver.redacted() == {*old, edit}
    assert not house.homeserver.redacted() & set(new)
    targets = [target for target, _ in house.homeserver.redactions]
    assert len(targets) == len(set(targets))
