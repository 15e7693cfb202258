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
    return role_with(room.powers.level_of(user_id), user_id, settings, admins)


def role_with(level: int, user_id: UserId, settings: RoomSettings, admins: Collection[str]) -> Role:
    """Return the role of a member by their power level, or of who was one when it was theirs."""
    if user_id in admins:
        return Role.ADMIN
    named = Role.FACILITATOR if user_id in settings.facilitators else Role.PARTICIPANT
    return max(named, _role_at(level, settings))


def role_of_anyone(room: Room, settings: RoomSettings) -> Role:
    """Return the role of a member who was given no power level of their own."""
    return _role_at(room.powers.users_default, settings)


def _role_at(level: int, settings: RoomSettings) -> Role:
    if level >= settings.admin_level:
        return Role.ADMIN
    return Role.FACILITATOR if level >= settings.facilitator_level else Role.PARTICIPANT


def facilitators_of(
    room: Room, settings: RoomSettings, admins: Collection[str], bot: UserId
) -> tuple[UserId, ...]:
    """Return the joined facilitators and admins of a room, without the bot."""
    return tuple(
        member.user_id
        for member in room.joined()
        if member.user_id != bot and role_in(room, member.user_id, settings, admins) >= Role.FACILITATOR
    )
