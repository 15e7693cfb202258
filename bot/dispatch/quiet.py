"""Whether what is not urgent may be said in a room now."""

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.dispatch.reading import Reading
from policies.agreement.reminding import after_quiet
from policies.vocabulary import RoomId
from policies.vocabulary.schedules import quiet_hours


def quiet_until(room_id: RoomId, reading: Reading, moment: datetime) -> datetime:
    """Return the moment, or the end of the room's quiet hours that it falls into."""
    settings = reading.around.settings_of(room_id)
    quiet = quiet_hours(settings.quiet_hours) if settings.quiet_hours else None
    return after_quiet(moment, quiet, ZoneInfo(settings.time_zone))
