"""Quiet hours are those of the room, on its own clocks."""

from datetime import UTC, datetime

import pytest

from bot.dispatch.quiet import quiet_until
from bot.dispatch.reading import Reading
from tests.bot.dispatch.conftest import Opening
from tests.house import ROOM


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("hours", "zone", "moment", "until"),
    [
        (None, "Europe/Madrid", "2026-11-01T03:00", "2026-11-01T03:00"),
        ("22:00-08:00", "Europe/London", "2026-11-01T03:00", "2026-11-01T08:00"),
        ("22:00-08:00", "Europe/London", "2026-11-01T12:00", "2026-11-01T12:00"),
        ("22:00-08:00", "Europe/Madrid", "2026-11-01T03:00", "2026-11-01T07:00"),
        ("22:00-08:00", "America/New_York", "2026-11-02T03:00", "2026-11-02T13:00"),
        ("22:00-08:00", "Europe/Madrid", "2026-11-01T21:00", "2026-11-02T07:00"),
        ("22:00-08:00", "Europe/London", "2026-11-01T08:00", "2026-11-01T08:00"),
        ("22:00-08:00", "Europe/London", "2026-03-29T00:30", "2026-03-29T07:00"),  # an hour is left out
    ],
)
async def test_what_is_not_urgent_waits_for_the_end_of_the_rooms_quiet_hours(
    open_house: Opening, hours: str | None, zone: str, moment: str, until: str
) -> None:
    house = await open_house(quiet_hours=hours, time_zone=zone)
    async with house.database.reading() as connection:
        reading = Reading(connection, house.dispatcher.around)
        assert quiet_until(ROOM, reading, at(moment)) == at(until)
