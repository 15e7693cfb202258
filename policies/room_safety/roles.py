"""Who is a participant, a facilitator, an admin.

Decides: a person's role. From: the room's power levels (unencrypted state), the room's settings, the
configured admins. Never: a display name, or anything that came out of a decrypted event.
"""

from collections.abc import Collection
from enum import IntEnum

from policies.vocabulary import Room, RoomSettings, UserId


class Role(IntEnum):
    """Roles, each including the ones before it."""

    PARTICIPANT = 0
    FACILITATOR = 1
    ADMIN = 2


def role_in(room: Room, user_id: UserId, settings: RoomSettings, admins: Collection[str]) -> Role:
    """Return somebody's role in a room. Who is not a joined member is a participant at most."""
    if not room.is_joined(user_id):
        return Role.PARTICIPANT
    level = room.powers.level_of(user_id)
    if user_id in admins or level >= settings.admin_level:
        return Role.ADMIN
    if user_id in settings.facilitators or level >= settings.facilitator_level:
        return Role.FACILITATOR
    return Role.PARTICIPANT


def facilitators_of(
    room: Room, settings: RoomSettings, admins: Collection[str], bot: UserId
) -> tuple[UserId, ...]:
    """Return the joined facilitators and admins of a room, without the bot."""
    return tuple(
        member.user_id
        for member in room.joined()
        if member.user_id != bot and role_in(room, member.user_id, settings, admins) >= Role.FACILITATOR
    )
