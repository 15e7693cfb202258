"""What is in the way is said once and noted as over once; a short outage is not worth a word."""

from collections.abc import Sequence
from datetime import timedelta

import pytest

from bot.failures import ConfigProblem, Failure, RateLimited, Refused, Undeliverable, Unreachable
from bot.retention.troubles import SHORT_OUTAGES, Troubles, cause_of_reading
from policies.retention import Cause
from policies.retention.wording import settled, trouble
from policies.vocabulary import Alert, Delivery, RoomId
from tests.bot.retention.house import House
from tests.bot.retention.model import ROOM

OTHER = RoomId("!other")
CAUSES = list(Cause)


class Told(list[tuple[str, Delivery]]):
    """What was said, in order, each with its cause."""

    async def say(self, cause: str, consequences: Sequence[Delivery]) -> None:
        self.extend((cause, one) for one in consequences)

    def alerts(self) -> list[Alert]:
        return [alert for _, alert in self if isinstance(alert, Alert)]


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def troubles(house: House, told: Told) -> Troubles:
    return Troubles(house.homeserver, house.ledger, house.clock, told.say)  # type: ignore[arg-type]


async def test_a_cause_is_said_the_first_time_only(troubles: Troubles, told: Told) -> None:
    for _ in range(4):
        await troubles.note(ROOM, Cause.POWER)
    [alert] = told.alerts()
    assert (alert.room_id, alert.said) == (ROOM, trouble(Cause.POWER, ROOM))


async def test_a_homeserver_that_is_away_for_a_moment_is_not_worth_a_word(
    troubles: Troubles, told: Told
) -> None:
    for _ in range(SHORT_OUTAGES - 1):
        await troubles.note(ROOM, Cause.UNREACHABLE)
    await troubles.settle(ROOM, Cause.UNREACHABLE)
    assert told == []


async def test_a_long_outage_is_said_once_and_its_end_once(troubles: Troubles, told: Told) -> None:
    for _ in range(SHORT_OUTAGES + 2):
        await troubles.note(ROOM, Cause.UNREACHABLE)
    for _ in range(2):
        await troubles.settle(ROOM, Cause.UNREACHABLE)
    assert [alert.said for alert in told.alerts()] == [trouble(Cause.UNREACHABLE, ROOM), settled(ROOM)]


async def test_each_try_is_counted_from_the_first_and_waited_for_longer(
    troubles: Troubles, house: House
) -> None:
    began, pauses = house.clock.now(), []
    for _ in range(3):
        await troubles.note(ROOM, Cause.POWER)
        [one] = await house.ledger.troubles(ROOM)
        assert one.not_before is not None
        pauses.append(one.not_before - house.clock.now())
        house.clock.move(timedelta(hours=1))
    assert (one.since, one.tries) == (began, 3)
    assert pauses == [timedelta(minutes=1), timedelta(minutes=2), timedelta(minutes=4)]


async def test_the_same_trouble_a_second_time_is_another_one_to_tell(
    troubles: Troubles, told: Told, house: House
) -> None:
    for _ in range(2):
        await troubles.note(ROOM, Cause.POWER)
        await troubles.settle(ROOM, Cause.POWER)
        house.clock.move(timedelta(days=1))
    assert len({cause for cause, _ in told}) == len(told) == 4, "each cause of its own, so none is swallowed"


async def test_settling_names_its_causes_and_leaves_the_others(
    troubles: Troubles, house: House, told: Told
) -> None:
    for cause in (Cause.POWER, Cause.FILES, Cause.REFUSED):
        await troubles.note(ROOM, cause)
    told.clear()
    await troubles.settle(ROOM, Cause.POWER, Cause.REFUSED, Cause.CLOCK)
    assert [one.cause for one in await house.ledger.troubles(ROOM)] == [Cause.FILES]
    assert len(told) == 2


@pytest.mark.parametrize("cause", CAUSES)
async def test_what_concerns_the_whole_homeserver_is_one_alert_for_all_rooms(
    troubles: Troubles, told: Told, cause: Cause
) -> None:
    for room_id in (ROOM, OTHER):
        for _ in range(SHORT_OUTAGES):
            await troubles.note(room_id, cause)
    is_everywhere = cause in (Cause.UNREACHABLE, Cause.CLOCK)
    assert len({alert.key for alert in told.alerts()}) == (1 if is_everywhere else len(told))


@pytest.mark.parametrize("cause", CAUSES)
async def test_only_what_stops_the_whole_room_makes_it_wait(
    troubles: Troubles, house: House, cause: Cause
) -> None:
    house.homeserver.power(0)
    if cause is Cause.NOT_JOINED:
        house.homeserver.rooms.clear()
    await troubles.note(ROOM, cause)
    assert await troubles.must_wait(ROOM) is cause.stops_room
    house.clock.move(timedelta(hours=7))
    assert not await troubles.must_wait(ROOM), "another try is due"


@pytest.mark.parametrize(
    ("cause", "waits"), [(Cause.POWER, False), (Cause.NOT_JOINED, False), (Cause.UNREACHABLE, True)]
)
async def test_a_room_waits_no_longer_when_its_trouble_is_seen_to_be_mended(
    troubles: Troubles, cause: Cause, waits: bool
) -> None:
    await troubles.note(ROOM, cause)
    assert await troubles.must_wait(ROOM) is waits


async def test_one_trouble_that_is_mended_does_not_hide_another_that_is_not(
    troubles: Troubles, house: House
) -> None:
    house.homeserver.power(0)
    await troubles.note(ROOM, Cause.NOT_JOINED)
    await troubles.note(ROOM, Cause.POWER)
    assert await troubles.must_wait(ROOM)
    assert not await troubles.must_wait(OTHER)


@pytest.mark.parametrize(
    ("failure", "cause"),
    [
        (Unreachable("no answer"), Cause.UNREACHABLE),
        (RateLimited(timedelta(seconds=1)), Cause.UNREACHABLE),
        (Undeliverable("not there"), Cause.NOT_JOINED),
        (Refused(403, "M_FORBIDDEN"), Cause.NOT_JOINED),
        (Refused(400, "M_UNKNOWN"), Cause.REFUSED),
        (ConfigProblem("odd"), Cause.REFUSED),
    ],
)
def test_why_a_history_could_not_be_read_is_told_apart(failure: Failure, cause: Cause) -> None:
    assert cause_of_reading(failure) is cause
