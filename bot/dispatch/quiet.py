"""Whether what is not urgent may be said in a room now."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.dispatch.reading import Reading
from bot.dispatch.surroundings import Surroundings
from policies.agreement.reminding import after_quiet
from policies.vocabulary import RoomId
from policies.vocabulary.schedules import quiet_hours


def quiet_until(room_id: RoomId, reading: Reading, moment: datetime) -> datetime:
    """Return the moment, or the end of the room's quiet hours that it falls into."""
    return _after(room_id, reading.around, moment)


def quiet_for(room_id: RoomId, around: Surroundings) -> timedelta:
    """Return how long a room's quiet hours last yet; nothing outside of them."""
    now = around.clock.now()
    return _after(room_id, around, now) - now


def _after(room_id: RoomId, around: Surroundings, moment: datetime) -> datetime:
    settings = around.settings_of(room_id)
    quiet = quiet_hours(settings.quiet_hours) if settings.quiet_hours else None
    return after_quiet(moment, quiet, ZoneInfo(settings.time_zone))
