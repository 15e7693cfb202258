"""`!accept USER`: a facilitator vouches that a changed cryptographic identity is really that person's."""

from typing import Protocol

from commands.base import Asked, Outcome, reply
from policies.vocabulary import AcceptIdentity, AuditAct, UserId, text


class Vouching(Protocol):
    """What this command reads."""

    async def may_vouch(self, asked: Asked, user_id: UserId) -> bool:
        """Whether the asker's word is enough for everything that somebody may say to the bot."""


async def accept(asked: Asked, vouching: Vouching) -> Outcome:
    """Pin the identity that somebody has now. Nobody vouches for themselves.

    An identity counts in every room. So whoever holds somebody's password shall not make a room, look after
    it by another account, and be vouched for there.
    """
    user_id, room = UserId(asked.argument.strip()), asked.the_room
    if not room.is_joined(user_id):
        example = f"{asked.prefix}accept @maya:example.org"
        return [reply(text("Whose? Say it like `{example}`, with somebody of this room.", example=example))]
    if user_id == asked.sender:
        return [reply(text("Another facilitator has to say that it is you."))]
    if not await vouching.may_vouch(asked, user_id):
        return [reply(text("For that I need the word of somebody who looks after every room that they do."))]
    act = AuditAct(who=asked.sender, what="accepted an identity", room_id=room.room_id, at=asked.now)
    done = text(
        "From now on I know {person} by their present identity.",
        person=room.person(user_id),
    )
    return [AcceptIdentity(room_id=room.room_id, user_id=user_id), act, reply(done)]
