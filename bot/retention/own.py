"""Finds somebody's own messages in a room, newest first, for taking them back."""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from bot.homeserver import Homeserver
from bot.retention.history import PAGE
from policies.retention import Shell, shell
from policies.vocabulary import EventId, RoomId, UserId


async def own_messages(
    homeserver: Homeserver,
    room_id: RoomId,
    user_id: UserId,
    *,
    count: int | None,
    besides: EventId | None = None,
    until: datetime | None = None,
) -> Sequence[Sequence[EventId]]:
    """Return somebody's newest messages, each after its edits; all of them where `count` is None.

    Of all of them, edits are a part whose message is gone already: their wording is still there.

    Whoever asks means what they had said when they asked: neither the request itself (`besides`) nor what
    they sent after it (`until`, by their own server's clock), however late the bot comes to it. Reactions,
    votes and what is redacted already are no messages of their own.
    """
    only = {"senders": [user_id], "not_types": ["m.room.redaction", "m.reaction"], "lazy_load_members": True}
    families: list[list[EventId]] = []
    edits: dict[EventId, list[_Edit]] = {}
    start: str | None = None
    while count is None or len(families) < count:
        page = await homeserver.messages(room_id, start=start, backwards=True, limit=PAGE, only=only)
        for one in (found for raw in page.events if (found := shell(raw, seen_at=None))):
            if one.event_id == besides or one.is_state or one.is_redacted or one.sender != user_id:
                continue
            is_later = until is not None and one.sent_at is not None and one.sent_at > until
            if one.replaces is not None:
                edits.setdefault(one.replaces, []).append(_Edit(one.event_id, is_later))
            elif _is_message(one):
                own_edits = edits.pop(one.event_id, [])
                families += [] if is_later else [[*(edit.event_id for edit in own_edits), one.event_id]]
        if page.end is None or page.end == start:
            break
        start = page.end
    if count is None:
        families += [[edit.event_id] for left in edits.values() for edit in left if not edit.is_later]
    return families[:count]


class _Edit(NamedTuple):
    event_id: EventId
    is_later: bool  # than what was asked about


def _is_message(one: Shell) -> bool:
    return one.relation is None or not one.relation.goes_with_parent
