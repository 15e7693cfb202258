"""`m.room.retention` (MSC1763, unstable): what a room tells homeservers about how long to keep messages.

A homeserver that acts on it hides old messages from everybody, the bot included, and redacts nothing. So ours
says a week more than `max_age`, where it is published at all; and one that says less is a trouble to be told.
"""

from collections.abc import Mapping
from datetime import timedelta

from bot.homeserver import Homeserver
from bot.retention.troubles import Say, Troubles
from policies.retention import Cause
from policies.vocabulary import RetentionSettings, RoomId, SetState

TYPE = "m.room.retention"
MARGIN = timedelta(days=7)


async def publish(
    homeserver: Homeserver, say: Say, troubles: Troubles, room_id: RoomId, settings: RetentionSettings
) -> None:
    """Bring the room's state in line with the age in force, where that is wished for and allowed."""
    state = await homeserver.state(room_id, TYPE) or {}
    lifetime = _lifetime(state)
    wanted = settings.max_age + MARGIN if settings.publish and settings.max_age is not None else None
    if wanted is not None and wanted != lifetime and _may_publish(homeserver, room_id):
        content: dict[str, object] = {"max_lifetime": int(wanted.total_seconds() * 1000)}
        await say(
            f"retention:{room_id}:publish:{wanted}", [SetState(room_id=room_id, type=TYPE, content=content)]
        )
        lifetime = wanted
    if settings.max_age is not None and lifetime is not None and lifetime <= settings.max_age:
        await troubles.note(room_id, Cause.HIDING)
    else:
        await troubles.settle(room_id, Cause.HIDING)


def _may_publish(homeserver: Homeserver, room_id: RoomId) -> bool:
    return homeserver.rooms[room_id].powers.may_send(homeserver.user_id, TYPE, state=True)


def _lifetime(state: Mapping[str, object]) -> timedelta | None:
    milliseconds = state.get("max_lifetime")
    if type(milliseconds) is not int or not 0 < milliseconds < 10**14:
        return None
    return timedelta(milliseconds=milliseconds)
