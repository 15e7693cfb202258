"""Puts what happened in several rooms into one order.

A sync tells of one room after the other. Yet who agrees in private and then speaks in the group has done the
first before the second, and whether a gate holds them back hangs on that.
"""

from collections.abc import Iterable
from datetime import datetime

from bot.matrix.reading import instant
from bot.matrix.sync.timeline import Draft, Encrypted, LevelsChanged
from policies.vocabulary import RoomEvent


def in_order_sent(rooms: Iterable[Iterable[Draft]]) -> list[Draft]:
    """Return what happened in all rooms as it was sent, without changing the order within any of them.

    Whose clock is wrong moves nothing but what follows in their own room.
    """
    dated: list[tuple[datetime, Draft]] = []
    for drafts in rooms:
        latest = instant(0)
        for draft in drafts:
            latest = max(latest, _sent_at(draft) or latest)
            dated.append((latest, draft))
    return [draft for _, draft in sorted(dated, key=lambda one: one[0])]


def _sent_at(draft: Draft) -> datetime | None:
    if isinstance(draft, Encrypted):
        return instant(draft.event.get("origin_server_ts"))
    if isinstance(draft, LevelsChanged):
        return draft.fact.sent_at
    return draft.sent_at if isinstance(draft, RoomEvent) else None
