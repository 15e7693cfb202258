"""`!protect-anyway`: look after a room although it is not encrypted."""

from commands.base import Asked, Outcome, reply
from policies.vocabulary import RoomProtected, text


async def protect_anyway(asked: Asked, _: object) -> Outcome:
    """Protect an unencrypted room, because a facilitator says so."""
    room_id = asked.message.room_id
    protected = RoomProtected(room_id=room_id, since=asked.now, by=asked.sender, unencrypted=True)
    return [
        protected,
        reply(
            text("I look after this room from now on."),
            text("It is not encrypted: the homeserver, and whoever runs it, can read everything said here."),
        ),
    ]
