"""`!takeback`: redacts the asker's own last messages in a room, edits included."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from commands import wording
from commands.base import Asked, Outcome, reply
from policies.vocabulary import EventId, EventLink, RoomId, TakenBack, UserId, plural, text

AT_MOST = 50


class Own(Protocol):
    """What this command reads."""

    async def own_messages(
        self, room_id: RoomId, user_id: UserId, *, count: int, besides: EventId, until: datetime
    ) -> Sequence[Sequence[EventId]]:
        """Return somebody's newest messages in a room until then, each with its edits, which come first.

        Commands are none of them.
        """


async def takeback(asked: Asked, own: Own) -> Outcome:
    """Redact the asker's newest messages, one where no number is given; nothing from the command on.

    A link says which, so that whoever meant another sees it at once.
    """
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
    room = asked.the_room
    if not room.powers.may_redact_others(asked.bot):
        return [reply(wording.powerless(room))]
    families = await own.own_messages(
        room.room_id, asked.sender, count=count, besides=asked.cause, until=asked.message.sent_at
    )
    if not families:
        return [reply(text("I find no message of yours here that is still there."))]
    events = tuple(event_id for family in families for event_id in family)
    said = plural(
        "I take your last message back: {link}",
        "I take your last {count} messages back, from this one on: {link}",
        len(families),
        link=EventLink(room.room_id, families[-1][-1]),
    )
    return [
        TakenBack(room_id=room.room_id, event_ids=events, at=asked.now),
        reply(said, text("That takes a moment.")),
    ]


def _number(argument: str) -> int | None:
    if not argument:
        return 1
    number = int(argument) if argument.isascii() and argument.isdigit() and len(argument) < 4 else 0
    return number if 1 <= number <= AT_MOST else None
