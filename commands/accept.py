"""`!accept USER`: a facilitator vouches that a changed cryptographic identity is really that person's."""

from commands.base import Asked, Outcome, reply
from policies.vocabulary import AcceptIdentity, AuditAct, UserId, text


async def accept(asked: Asked, _: object) -> Outcome:
    """Pin the identity that somebody has now. Nobody vouches for themselves."""
    user_id, room = UserId(asked.argument.strip()), asked.the_room
    if not room.is_joined(user_id):
        example = f"{asked.prefix}accept @maya:example.org"
        return [reply(text("Whose? Say it like `{example}`, with somebody of this room.", example=example))]
    if user_id == asked.sender:
        return [reply(text("Another facilitator has to say that it is you."))]
    act = AuditAct(who=asked.sender, what="accepted an identity", room_id=room.room_id, at=asked.now)
    done = text(
        "From now on I know {person} by their present identity.",
        person=room.person(user_id),
    )
    return [AcceptIdentity(room_id=room.room_id, user_id=user_id), act, reply(done)]
