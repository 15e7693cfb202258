"""An incident as commands read it, held in memory."""

from dataclasses import dataclass

from policies.vocabulary import EventId, RoomId
from tests.commands.asking import ROOM


@dataclass(frozen=True)
class Kept:
    """An incident of Leo's."""

    number: int = 3
    room_id: RoomId = ROOM
    event_id: EventId = EventId("$leak")  # noqa: RUF009 (a name for a text)
    category: str = "phone"
    state: str = "open"
