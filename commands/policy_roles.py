"""What a change of a room's policy does to who may do what in it: nobody locks themselves out by a slip."""

from collections.abc import Mapping
from typing import Protocol

from commands.base import Asked
from policies.room_safety.roles import Role
from policies.vocabulary import Room, Text, UserId, text

Changes = Mapping[str, str | None]
"""Keys and their new values; None takes back what a command set."""


class Roles(Protocol):
    """What is asked of a policy that is to be changed."""

    def role_with(self, changes: Changes, room: Room, user_id: UserId | None = None) -> Role:
        """Return what somebody, or anyone without a level of their own, would be after changes of policy."""


def locked_out(asked: Asked, known: Roles, changes: Changes) -> Text | None:
    """Say that the asker would be no admin any more, and could not take the change back."""
    if known.role_with(changes, asked.the_room, asked.sender) is Role.ADMIN:
        return None
    return text(
        "After that you would be no admin of this room any more, so I leave it as it is. "
        "An admin who would still be one can do it, or whoever runs me."
    )


def opened_up(asked: Asked, known: Roles, changes: Changes) -> Text | None:
    """Say that anyone in the room would be more than before; None where they would not."""
    after = known.role_with(changes, asked.the_room)
    return OPENED.get(after) if after > known.role_with({}, asked.the_room) else None


OPENED: dict[Role, Text] = {
    Role.FACILITATOR: text("That would make everybody in this room a facilitator, whoever joins included."),
    Role.ADMIN: text("That would make everybody in this room an admin, whoever joins included."),
}
