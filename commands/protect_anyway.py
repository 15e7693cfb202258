"""`!protect-anyway`: look after a room although it is not encrypted, or was the facilitators' own."""

from commands.base import Asked, Outcome, reply
from policies.vocabulary import RoomProtected, Trust, text


async def protect_anyway(asked: Asked, _: object) -> Outcome:
    """Protect a room that is not protected of itself, because a facilitator says so."""
    room_id = asked.message.room_id
    in_the_open = asked.message.trust is Trust.PLAINTEXT
    protected = RoomProtected(room_id=room_id, since=asked.now, by=asked.sender, unencrypted=in_the_open)
    said = [text("I look after this room from now on.")]
    if in_the_open:
        said.append(
            text("It is not encrypted: the homeserver, and whoever runs it, can read everything said here.")
        )
    return [protected, reply(*said)]
