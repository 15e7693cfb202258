"""`!hold` and `!release`: exempt one message from retention, with a reason and an end, as a reply to it."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Protocol

from commands.base import Asked, Outcome, reply
from policies.vocabulary import (
    AuditAct,
    Delivery,
    EventId,
    HoldPlaced,
    HoldReleased,
    InquiryEnded,
    Lane,
    Part,
    Reply,
    RoomId,
    Tell,
    Text,
    durations,
    text,
)

USUAL = timedelta(days=90)
LONGEST = timedelta(days=730)
REASON_AT_MOST = 300  # characters
NOT_KEPT = "the reason held a personal detail and was not kept"


class Held(Protocol):
    """What these commands read."""

    async def is_held(self, room_id: RoomId, event_id: EventId) -> bool:
        """Whether a message is under a hold."""

    async def holds_begun(self, room_id: RoomId, event_id: EventId) -> Sequence[EventId]:
        """Return the commands by which a message is to be held once it is known whether it is there."""

    async def is_there(self, room_id: RoomId, event_id: EventId) -> bool | None:
        """Whether a message is there still; it is kept until that is known. None where it cannot be told."""

    async def gives_away(self, asked: Asked) -> bool:
        """Whether a command's own words hold a detail of somebody here."""


async def hold(asked: Asked, held: Held) -> Outcome:
    """Exempt the message that was replied to; a duration before the reason says for how long."""
    target = asked.message.replies_to
    if target is None:
        return [
            reply(text("Reply to the message that is to stay, with `{example}`.", example=_example(asked)))
        ]
    lasting, reason = _parsed(asked.argument.strip())
    if not reason:
        return [reply(text("Say why, for the record: `{example}`.", example=_example(asked)))]
    # By the later clock, so that one that is behind lets no hold end early.
    until = max(asked.now, asked.message.sent_at) + min(lasting, LONGEST)
    room_id = asked.the_room.room_id
    is_there = await held.is_there(room_id, target)
    if is_there is False:
        return [reply(text("That message is gone already, or I cannot see it. So there is nothing to hold."))]
    is_leak = await held.gives_away(asked)  # asked last: until the other is answered, the message is kept
    reason = NOT_KEPT if is_leak else reason
    placed = HoldPlaced(
        room_id=room_id, event_id=target, by=asked.sender, reason=reason, at=asked.now, until=until
    )
    act = AuditAct(who=asked.sender, what="hold", room_id=room_id, at=asked.now, why=reason)
    answer = reply(_stays(until, f"{asked.prefix}release", is_certain=is_there is True))
    return [placed, act, answer, *([_not_kept(asked)] if is_leak else [])]


async def release(asked: Asked, held: Held) -> Outcome:
    """End the hold on the message that was replied to."""
    target, room_id = asked.message.replies_to, asked.the_room.room_id
    if target is None:
        return [reply(text("Reply to the message whose hold is to end."))]
    begun = await held.holds_begun(room_id, target)
    if not begun and not await held.is_held(room_id, target):
        return [reply(text("That message is not held."))]
    act = AuditAct(who=asked.sender, what="release", room_id=room_id, at=asked.now)
    said = text("Released. It goes when its time comes.")
    ended = [InquiryEnded(event_id=event_id, part=Part.COMMAND) for event_id in begun]
    return [*ended, HoldReleased(room_id=room_id, event_id=target), act, reply(said)]


def _not_kept(asked: Asked) -> Delivery | Reply:
    """Tell the author that there is no reason on record, where they are told of the detail as well."""
    said = (
        text("Your reason may hold a personal detail, so I have not kept it. The record says only that."),
        text("If you want a reason on record, hold the message again and leave the detail out."),
    )
    if asked.settings.identifying_details.tell == "room":
        return reply(*said)
    return Tell(user_id=asked.sender, said=said, lane=Lane.ANSWER, about=asked.the_room.room_id)


def _stays(until: datetime, release: str, *, is_certain: bool) -> Text:
    """Promise that it stays only where it was seen to be there."""
    if is_certain:
        return text("That message stays until {until}, or until `{release}`.", until=until, release=release)
    return text(
        "I could not look whether that message is still there. If it is, it stays until {until}, or until "
        "`{release}`.",
        until=until,
        release=release,
    )


def _parsed(argument: str) -> tuple[timedelta, str]:
    """Return for how long and why; `30d court order` names a time, `court order` takes the usual one."""
    first, *rest = argument.split(maxsplit=1) or [""]
    try:
        lasting = durations.duration(first)
    except ValueError:
        return USUAL, argument[:REASON_AT_MOST]
    return lasting, rest[0][:REASON_AT_MOST] if lasting and rest else ""


def _example(asked: Asked) -> str:
    return f"{asked.prefix}hold 30d the reason"
