"""The bot is no longer in a room: it forgets the room, and whoever facilitates it hears so."""

from bot.dispatch.reading import Reading
from bot.retention.troubles import alert_of
from bot.storage import people, retention
from policies.retention import Cause
from policies.room_safety.roles import facilitators_of
from policies.vocabulary import BotLeft, Delivery, Record, RoomReleased, UserId

Following = list[Delivery | Record]


async def bot_left(fact: BotLeft, reading: Reading) -> Following:
    """Look after the room no longer; of one that was looked after, the facilitators are told."""
    await people.drop_direct_room(reading.connection, fact.room_id)
    if await reading.protected(fact.room_id) is None:
        return [RoomReleased(room_id=fact.room_id)]
    released = RoomReleased(room_id=fact.room_id, put_out_at=reading.around.clock.now())
    if await retention.is_out(reading.connection, fact.room_id):  # a sweep saw it first and said so
        return [released]
    return [released, alert_of(fact.room_id, Cause.NOT_JOINED, told=_facilitated(fact, reading))]


def _facilitated(fact: BotLeft, reading: Reading) -> tuple[UserId, ...]:
    """Return who facilitated a room; of one that was not seen since a start, whom the configuration names."""
    around = reading.around
    settings, admins = around.settings_of(fact.room_id), around.config.admins
    if fact.last_seen is None:
        return tuple(map(UserId, dict.fromkeys((*settings.facilitators, *admins))))
    return facilitators_of(fact.last_seen, settings, admins, around.bot)
