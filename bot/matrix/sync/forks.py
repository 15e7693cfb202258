"""Asks how a room stands where the server shows again what something else came after.

Where a room's history forks, Synapse may show the state from before an event that it told of, and set it
right a sync later: who has just come in would be out for a moment, who has just lost a power have it. Or it
was the later event that lost. Only the room's state as a whole tells which. Where it is not given, what was
heard last stands, and it is asked for again whenever something happens in that room.
"""

from collections.abc import Sequence
from datetime import timedelta

from bot.failures import RateLimited, Refused, Unreachable
from bot.matrix.http import PATIENCE, Http, path
from bot.matrix.reading import Json, mapping, objects
from bot.matrix.sync.gaps import is_still_in
from bot.matrix.sync.rooms import JoinedRooms, RoomModel
from policies.vocabulary import RoomId

_ONCE_MORE = timedelta(seconds=5)  # how long a room that is in doubt already holds up the others


class Fork:
    """One room whose whole state is to be read. Where it `is_in_doubt` already, it is tried but once."""

    def __init__(self, room_id: RoomId, *, is_in_doubt: bool = False) -> None:
        self.room_id = room_id
        self.request = f"GET /rooms/{room_id}/state"
        self.is_over = False
        self.given_up = ""  # why, in a sentence
        self.steps = 0
        self.failures = 0
        self.state: Sequence[Json] | None = None
        self._is_in_doubt = is_in_doubt

    async def read_on(self, http: Http) -> None:
        """Read the state.

        Raises:
            Unreachable, RateLimited: Not now.
        """
        patience = _ONCE_MORE if self._is_in_doubt else PATIENCE
        try:
            self.state = await http.objects(path("rooms", self.room_id, "state"), patience=patience)
        except Refused as refused:
            if await is_still_in(http, self.room_id):
                self.give_up(str(refused))
        except (Unreachable, RateLimited) as failure:
            if not self._is_in_doubt:
                raise
            self.give_up(str(failure))
        self.is_over = True
        self.steps += 1

    def give_up(self, why: str) -> None:
        """Leave it at what was heard last."""
        self.given_up, self.is_over = why, True


class Forks:
    """Finds the rooms whose history has forked, and remembers those of which it is not known how."""

    def __init__(self, rooms: JoinedRooms) -> None:
        self._rooms = rooms
        self._doubted: set[RoomId] = set()

    def in_sync(self, joined: Json, *, full_state: bool) -> list[Fork]:
        """Return the forks in a sync's `rooms.join`; one that brings every state leaves no doubt."""
        if full_state:
            self._doubted.clear()
            return []
        models = ((self._rooms.model(RoomId(name)), said) for name, said in joined.items())
        return [
            Fork(model.room_id, is_in_doubt=model.room_id in self._doubted)
            for model, said in models
            if model is not None and (model.room_id in self._doubted or _shows_what_was_replaced(said, model))
        ]

    def note(self, forks: Sequence[Fork]) -> None:
        """Remember where it is still not known how a room stands."""
        for fork in forks:
            self._doubted.discard(fork.room_id)
            if fork.given_up:
                self._doubted.add(fork.room_id)


def _shows_what_was_replaced(said: object, model: RoomModel) -> bool:
    shown = objects(mapping(mapping(said).get("state")).get("events"))
    return any(model.is_replaced(event) for event in shown)
