"""Which joined rooms are one house's: only those are looked across to, and compared with."""

from collections.abc import Collection, Iterable

from bot.dispatch.surroundings import Surroundings
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
