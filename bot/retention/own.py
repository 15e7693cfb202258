"""Finds somebody's own messages in a room, newest first, for taking them back."""

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

from bot.beside import answered
from bot.homeserver import Homeserver
from bot.retention.history import PAGE
from policies.retention import Shell, shell
from policies.vocabulary import EventId, RoomId, UserId

IsCommand = Callable[[EventId], Awaitable[bool]]
PAGE_PATIENCE = timedelta(seconds=30)  # a page of what one person wrote may be far apart
PASSED_OVER = 200  # commands at most: each is fetched


async def none_is(_: EventId) -> bool:
    """Take no message for a command."""
    return False


async def own_messages(
    homeserver: Homeserver,
    room_id: RoomId,
    user_id: UserId,
    *,
    count: int | None,
    besides: EventId | None = None,
    until: datetime | None = None,
    is_command: IsCommand = none_is,
) -> Sequence[Sequence[EventId]]:
    """Return somebody's newest messages, each after its edits; all of them where `count` is None.

    Of all of them, so is whatever else they sent: reactions, votes, places, and edits whose message is gone
    already, since their wording is still there.

    Whoever asks means what they had said when they asked: neither the request itself (`besides`) nor what
    they sent after it (`until`, by their own server's clock), however late the bot comes to it. Reactions and
    votes count as no messages of their own, nor does what is redacted already. Nor does a command, unless it
    was edited into something else.
    """
    families: list[list[EventId]] = []
    edits: dict[EventId, list[_Edit]] = {}
    passed = 0
    if count == 0:
        return families
    async for one in _newest(homeserver, room_id, user_id, reactions=count is None):
        if one.event_id == besides:
            continue
        is_later = until is not None and one.sent_at is not None and one.sent_at > until
        if one.replaces is not None:
            edits.setdefault(one.replaces, []).append(_Edit(one.event_id, is_later))
        elif count is None or _is_message(one):
            family = [*(edit.event_id for edit in edits.pop(one.event_id, [])), one.event_id]
            if is_later:
                continue
            if await _are_commands(family, is_command):
                passed += 1
            else:
                families.append(family)
        if len(families) == count or passed == PASSED_OVER:
            break
    if count is None:
        families += [[edit.event_id] for left in edits.values() for edit in left if not edit.is_later]
    return families


async def _newest(
    homeserver: Homeserver, room_id: RoomId, user_id: UserId, *, reactions: bool
) -> AsyncIterator[Shell]:
    """Yield what somebody sent and still stands, newest first."""
    left_out = ["m.room.redaction"] if reactions else ["m.room.redaction", "m.reaction"]
    only = {"senders": [user_id], "not_types": left_out, "lazy_load_members": True}
    start: str | None = None
    while True:
        reading = homeserver.messages(room_id, start=start, backwards=True, limit=PAGE, only=only)
        page = await answered(reading, PAGE_PATIENCE)
        for one in (found for raw in page.events if (found := shell(raw, seen_at=None))):
            if one.sender == user_id and not one.is_state and not one.is_redacted:
                yield one
        if page.end is None or page.end == start:
            return
        start = page.end


async def _are_commands(family: Sequence[EventId], is_command: IsCommand) -> bool:
    for event_id in reversed(family):  # most are told by the message itself
        if not await is_command(event_id):
            return False
    return True


class _Edit(NamedTuple):
    event_id: EventId
    is_later: bool  # than what was asked about


def _is_message(one: Shell) -> bool:
    return one.relation is None or not one.relation.goes_with_parent
