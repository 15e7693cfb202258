"""Asks how a room stands where the server shows again what something else came after.

Where a room's history forks, Synapse may show the state from before an event that it told of, and set it
right a sync later: who has just come in would be out for a moment, who has just lost a power have it. Or it
was the later event that lost. Only the room's state as a whole tells which.
"""

from collections.abc import Sequence
from contextlib import suppress

from bot.failures import Refused
from bot.matrix.http import Http, path
from bot.matrix.reading import Json, mapping, objects
from bot.matrix.sync.rooms import JoinedRooms, RoomModel
from policies.vocabulary import RoomId


async def forked(http: Http, rooms: JoinedRooms, joined: Json) -> dict[RoomId, Sequence[Json]]:
    """Return the whole state of those rooms of a sync's `rooms.join` whose history has forked.

    Raises:
        Unreachable, RateLimited: Nothing of the sync has been used yet.
    """
    found: dict[RoomId, Sequence[Json]] = {}
    for name, said in joined.items():
        model = rooms.model(RoomId(name))
        if model is not None and _shows_what_was_replaced(said, model):
            with suppress(Refused):  # the bot was put out meanwhile: what it heard last stands
                found[model.room_id] = await http.objects(path("rooms", name, "state"))
    return found


def _shows_what_was_replaced(said: object, model: RoomModel) -> bool:
    shown = objects(mapping(mapping(said).get("state")).get("events"))
    return any(model.is_replaced(event) for event in shown)
