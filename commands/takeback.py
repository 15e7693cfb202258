"""`!takeback`: redacts the asker's own last messages in a room, edits included."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from commands.base import Asked, Outcome, reply
from policies.vocabulary import EventId, RoomId, TakenBack, UserId, plural, text

AT_MOST = 50


class Own(Protocol):
    """What this command reads."""

    async def own_messages(
        self, room_id: RoomId, user_id: UserId, *, count: int, besides: EventId, until: datetime
    ) -> Sequence[Sequence[EventId]]:
        """Return somebody's newest messages in a room until then, each with its edits, which come first."""


async def takeback(asked: Asked, own: Own) -> Outcome:
    """Redact the asker's newest messages, one where no number is given; nothing from the command on."""
    count = _number(asked.argument.strip())
    if count is None:
        return [
            reply(
                text(
                    "Say how many, from 1 to {most}: `{example}`.",
                    most=AT_MOST,
                    example=f"{asked.prefix}takeback 3",
                )
            )
        ]
    room_id = asked.the_room.room_id
    families = await own.own_messages(
        room_id, asked.sender, count=count, besides=asked.cause, until=asked.message.sent_at
    )
    if not families:
        return [reply(text("I find no message of yours here that is still there."))]
    events = tuple(event_id for family in families for event_id in family)
    said = plural(
        "I take your last message back. It is gone in a moment.",
        "I take your last {count} messages back. They are gone in a moment.",
        len(families),
    )
    return [TakenBack(room_id=room_id, event_ids=events, at=asked.now), reply(said)]


def _number(argument: str) -> int | None:
    if not argument:
        return 1
    number = int(argument) if argument.isascii() and argument.isdigit() and len(argument) < 4 else 0
    return number if 1 <= number <= AT_MOST else None
