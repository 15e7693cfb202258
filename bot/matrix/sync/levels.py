"""Gives each message the power level that its sender had when they spoke.

A room is read to the end of a batch before the first of its messages is decided about. By then somebody may
be staff who was not, or no longer. So what was changed within the batch is gone through once more, in the
order in which it all happened, in all rooms: who speaks in private may mean a group.
"""

from collections.abc import Sequence
from dataclasses import replace

from bot.matrix.reading import text
from bot.matrix.sync.rooms import JoinedRooms
from bot.matrix.sync.timeline import Draft, Encrypted, LevelsChanged
from policies.vocabulary import Fact, Powers, Reaction, RoomId, RoomMessage, UserId


def with_levels(drafts: Sequence[Draft], rooms: JoinedRooms) -> list[Fact | Encrypted]:
    """Return the drafts of a batch, those that say something with their sender's levels of that moment."""
    held: dict[RoomId, Powers] = {}
    for draft in drafts:
        if isinstance(draft, LevelsChanged):
            held.setdefault(draft.fact.room_id, draft.before)
    told: list[Fact | Encrypted] = []
    for draft in drafts:
        match draft:
            case LevelsChanged():
                held[draft.fact.room_id] = draft.after
                told.append(draft.fact)
            case RoomMessage() | Reaction():
                levels = _levels(draft.room_id, draft.sender, held, rooms)
                told.append(replace(draft, levels=levels))
            case Encrypted():
                sender = UserId(text(draft.event.get("sender")))
                told.append(replace(draft, levels=_levels(draft.room_id, sender, held, rooms)))
            case _:
                told.append(draft)
    return told


def _levels(
    room_id: RoomId, sender: UserId, held: dict[RoomId, Powers], rooms: JoinedRooms
) -> dict[RoomId, int]:
    """Return somebody's level in the room they speak in, and in each other where it has changed since."""
    here = held.get(room_id, rooms[room_id].powers)
    then = {other: powers.level_of(sender) for other, powers in held.items()}
    changed = {other: level for other, level in then.items() if level != rooms[other].powers.level_of(sender)}
    return {**changed, room_id: here.level_of(sender)}
