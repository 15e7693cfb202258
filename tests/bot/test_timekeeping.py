"""A clock of ours that is wrong by days makes nothing lapse early, and nobody is told anything for it."""

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Any

import pytest

from bot.both_clocks import BothClocks
from bot.failures import AccountLost, Failure, Refused, Unreachable
from bot.timekeeping import EVERY, Timekeeping
from policies.vocabulary import UserId
from tests.bot.conftest import Opening
from tests.clock_by_hand import ClockByHand
from tests.house import ROOM, RULES, House

MAYA, LEO = UserId("@maya:example.org"), UserId("@leo:example.org")
SOON, DAY, GRACE = timedelta(seconds=10), timedelta(days=1), timedelta(days=7)
AHEAD, BEHIND = timedelta(days=60), timedelta(days=-60)
NEW = RULES.replace("Be kind.", "Be kind, also to yourself.")
GATES = ("remind", "redact", "mute")


async def kept(open_house: Opening, gate: str = "remind") -> House:
    """Return a house where Maya has agreed and Leo has not answered, and whose homeserver tells its time."""
    house = await open_house(agreement={"gate": gate, "tell_facilitators_after": "14d"})
    start = house.clock.now()
    house.their_time = lambda: start + timedelta(seconds=house.clock.monotonic())
    await house.restart()
    await house.room(MAYA, LEO)
    await passes(house, SOON)
    await house.say(MAYA, "!agree")
    return house


async def passes(house: House, by: timedelta) -> None:
    await house.clock.move(by)
    await set_by(house, timedelta())


async def set_by(house: House, by: timedelta) -> None:
    """Set our clock ahead or back; what the schedule does by it, it does."""
    house.clock.set_wall(by)
    await house.schedule.run_until(house.clock.now())
    await house.upkeep.keep(ROOM)
    await house.settle()


async def renewed(house: House) -> None:
    """Change the rules."""
    house.write_rules(NEW)
    await house.restart()


@pytest.mark.parametrize("gate", GATES)
@pytest.mark.parametrize("by", [AHEAD, BEHIND])
async def test_while_our_clock_is_wrong_nothing_lapses_and_nobody_is_reminded_or_held_back(
    open_house: Opening, gate: str, by: timedelta
) -> None:
    house = await kept(open_house, gate)
    await renewed(house)
    heard, level = len(house.heard), house.level(MAYA)
    await set_by(house, by)
    await house.say(MAYA, "still among us")
    await set_by(house, -by)
    await house.say(MAYA, "as before")
    assert await house.acts(MAYA) == ["agreed"]
    assert (len(house.heard), house.level(MAYA), house.redacted) == (heard, level, [])


@pytest.mark.parametrize("by", [AHEAD, BEHIND])
async def test_an_agreement_lapses_in_its_time_also_where_the_rules_changed_by_a_wrong_clock(
    open_house: Opening, by: timedelta
) -> None:
    house = await kept(open_house)
    await set_by(house, by)
    await renewed(house)
    await set_by(house, -by)
    await passes(house, GRACE - SOON)
    assert await house.acts(MAYA) == ["agreed"]
    await passes(house, 2 * SOON)
    assert await house.acts(MAYA) == ["agreed", "lapsed"]


async def test_who_agrees_to_rules_that_were_made_by_a_clock_ahead_has_agreed_to_these(
    open_house: Opening,
) -> None:
    house = await kept(open_house)
    await set_by(house, AHEAD)
    await renewed(house)
    await set_by(house, -AHEAD)
    await house.say(MAYA, "!agree")
    assert await house.is_agreed(MAYA)


@pytest.mark.parametrize("by", [AHEAD, BEHIND])
async def test_who_was_asked_by_a_wrong_clock_is_reminded_as_everybody_is(
    open_house: Opening, by: timedelta
) -> None:
    house = await kept(open_house)
    await set_by(house, by)
    late = UserId("@late:example.org")
    await house.join(late)
    await passes(house, SOON)
    await set_by(house, -by)
    counts = []
    for _ in range(4):
        counts.append(len(house.said_to(late, "You have not said yet")))
        await passes(house, DAY)
    assert counts == [0, 1, 1, 2]


async def test_what_is_to_be_confirmed_waits_as_long_by_a_clock_that_was_set(open_house: Opening) -> None:
    house = await kept(open_house)
    await set_by(house, AHEAD)
    direct = await house.direct(MAYA)
    await house.say(MAYA, "!forget", direct)
    await set_by(house, -AHEAD)
    await passes(house, timedelta(minutes=11))
    [said] = await house.say(MAYA, "!confirm", direct)
    assert "Nothing waits" in said


class Telling:
    """A homeserver that tells some time, or fails."""

    def __init__(self, tells: Callable[[], datetime | Failure | None]) -> None:
        self.tells = tells

    async def time(self) -> datetime | None:
        told = self.tells()
        if isinstance(told, Failure):
            raise told
        return told


class Planned:
    """Remembers what is planned."""

    def __init__(self) -> None:
        self.planned: list[tuple[str, timedelta]] = []

    def every(self, name: str, interval: timedelta, job: Callable[[], Awaitable[None]]) -> None:
        self.planned.append((name, interval))


def timekeeping(clock: ClockByHand, righted: list[datetime]) -> tuple[Timekeeping, Telling]:
    homeserver, schedule = Telling(clock.now), Planned()
    either: tuple[Any, Any] = homeserver, schedule

    async def note() -> None:
        righted.append(clock.now())

    return Timekeeping(clocks=BothClocks(clock, either[0]), schedule=either[1], righted=note), homeserver


async def test_what_was_put_off_is_looked_at_once_when_the_clocks_agree_again() -> None:
    clock, righted = ClockByHand(), list[datetime]()
    keeping, homeserver = timekeeping(clock, righted)
    assert await keeping.begin()
    await keeping.ask()
    right = clock.now()
    homeserver.tells = lambda: right
    clock.set_wall(BEHIND)
    await keeping.ask()
    assert righted == []
    clock.set_wall(-BEHIND)
    await keeping.ask()
    await keeping.ask()
    assert righted == [right]


async def test_a_homeserver_that_does_not_answer_is_asked_again_before_anything_is_decided() -> None:
    for failure in (Unreachable("away"), AccountLost("gone")):
        keeping, homeserver = timekeeping(ClockByHand(), [])
        homeserver.tells = lambda failure=failure: failure
        with pytest.raises(type(failure)):
            await keeping.begin()


@pytest.mark.parametrize("told", [None, Refused(403, "M_FORBIDDEN")])
async def test_a_homeserver_that_does_not_tell_leaves_our_clock_alone(told: Refused | None) -> None:
    clock = ClockByHand()
    keeping, homeserver = timekeeping(clock, [])
    homeserver.tells = lambda: told
    assert await keeping.begin()
    clock.set_wall(AHEAD)
    assert keeping.clocks.now() == clock.now()


async def test_while_it_is_away_what_it_told_holds_on_for_as_long() -> None:
    clock = ClockByHand()
    keeping, homeserver = timekeeping(clock, [])
    right = clock.now()
    await keeping.begin()
    homeserver.tells = lambda: Unreachable("away")
    clock.set_wall(AHEAD)
    await clock.move(DAY)
    await keeping.ask()
    assert keeping.clocks.now() == right + DAY
    keeping.plan()
    schedule: Any = keeping.schedule
    assert schedule.planned == [("clocks", EVERY)]
