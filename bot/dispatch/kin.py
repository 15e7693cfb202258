"""Which rooms are one house's, and what was said in those alone.

What can go wrong: what a stranger says in a room of their own counts against what is said in a group, or
makes a stock phrase of it. So nothing from a room that is not of the same house is even compared.
"""

from collections.abc import Collection, Iterable

from bot.dispatch.surroundings import Surroundings
from policies.identifying_details import Quotes
from policies.room_safety.kinship import are_kin
from policies.room_safety.roles import facilitators_of
from policies.vocabulary import RoomId, UserId


def kin_among(room_id: RoomId, others: Iterable[RoomId], around: Surroundings) -> list[RoomId]:
    """Return which of some joined rooms are of the same house as a joined room."""
    here, vouched = staff_of(room_id, around), _vouched(around)
    return [other for other in others if are_kin(here, staff_of(other, around), vouched)]


def staff_of(room_id: RoomId, around: Surroundings) -> Collection[UserId]:
    """Return who looks after a joined room."""
    room, settings = around.rooms[room_id], around.settings_of(room_id)
    return facilitators_of(room, settings, around.config.admins, around.bot)


def _vouched(around: Surroundings) -> Collection[UserId]:
    admins = {UserId(admin) for admin in around.config.admins}
    if around.management is None or around.management not in around.rooms:
        return admins
    return admins | {member.user_id for member in around.rooms[around.management].joined()} - {around.bot}


class KinQuotes(Quotes):
    """Fingerprints of what was said lately, of which a room is compared with those of its own house."""

    def __init__(self, key: bytes) -> None:
        """Start empty; no room is of one house with another."""
        super().__init__(key)
        self._kin: dict[str, frozenset[str]] = {}

    def relate(self, room_id: RoomId, kin: Iterable[RoomId]) -> None:
        """Note which rooms are of the same house as one, in place of what was noted before."""
        self._kin[room_id] = frozenset({room_id, *kin})

    def _telling(self, mark: int, room: str, author: str) -> list[int]:
        """The messages that a fingerprint points to, as if nothing were said in any other house."""
        kin = self._kin.get(room)
        numbers = [each for each in self._where[mark] if kin is None or self._sources[each].room in kin]
        if self._is_stock(numbers) or any(self._sources[number].room == room for number in numbers):
            return []
        return [number for number in numbers if not author or self._sources[number].author != author]
