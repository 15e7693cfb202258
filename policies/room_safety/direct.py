"""Whether a room is between one person and the bot.

Decides: whether what is said there stays between two. From: who is in the room or invited, who ever was, and
whether it has a name. Never: what anybody said of the room, or which room they call a direct one.
"""

from policies.vocabulary import Membership, Room

_PRESENT = {Membership.JOIN, Membership.INVITE}


def is_between_two(room: Room) -> bool:
    """Whether nobody is in a room, or invited to it, beside one person and the bot."""
    return sum(member.membership in _PRESENT for member in room.members.values()) <= 2


def looks_direct(room: Room) -> bool:
    """Whether a room that nobody has called anything is between two: no group, and none that is beginning."""
    return is_between_two(room) and not (room.name or room.canonical_alias or room.is_space)


def was_always_between_two(room: Room) -> bool:
    """Whether, besides, nobody else ever came, knocked, was asked in or banned: no group lost its members."""
    return looks_direct(room) and len(room.members) == len(room.joined()) == 2 and not room.former
