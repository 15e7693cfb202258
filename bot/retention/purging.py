"""Lets the homeserver forget for good what was removed: its content, and also who wrote when.

What can go wrong: a purge takes everything before an event, and asks nobody about any of it; it undoes
redactions whose content is still stored; another homeserver gives purged events back, unredacted where it
never heard of the redaction. The principles against it: every event before the point is looked at in the
database itself, one by one, and is empty there; the point is the first that is not; and a room in which
another homeserver ever had a member is left alone.

Source: Synapse 1.163, `purge_events.py` (what goes), `censor_events.py` (when content goes).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import quote

from bot.clock import Clock
from bot.homeserver import Homeserver
from bot.retention.admin import SynapseAdmin
from bot.retention.finding import Rule
from policies.retention import OldEnough, Shell, shell, to_look_up
from policies.vocabulary import EventId, RoomId, UserId, server_name

AT_ONCE = 2000  # events looked at before they are purged
FIRST_PAGE, PAGE = 50, 500


@dataclass(slots=True)
class _Stretch:
    """The beginning of a room's history, as far as it may go: so many events before `before`.

    `is_whole`: as many as are looked at at once, so that there may be more.
    """

    before: EventId | None = None
    since: datetime | None = None
    count: int = 0
    is_whole: bool = False
    emptied: set[EventId] = field(default_factory=set)


class Purging:
    """Purges one room's history, as far as nothing in it stays."""

    def __init__(self, admin: SynapseAdmin, homeserver: Homeserver, clock: Clock) -> None:
        self._admin, self._homeserver, self._clock = admin, homeserver, clock

    async def purge(self, rule: Rule, *, after: timedelta) -> datetime | None:
        """Purge as far as may be; returns the time of the first event that is left, None if nothing went.

        Raises:
            Failure: something could not be looked at, or not be purged; what is left is left whole.
        """
        if rule.settings.max_age is None or not await is_alone(self._homeserver, rule.room_id):
            return None
        old = OldEnough(rule.time.now - rule.settings.max_age, rule.time.now - after)
        reached, before = None, None
        while True:
            stretch = await self._beginning(rule, old)
            if stretch.before is None or not stretch.count or stretch.before == before:
                return reached
            await self._admin.purge(rule.room_id, stretch.before, self._clock)
            reached, before = stretch.since, stretch.before
            if not stretch.is_whole:
                return reached

    async def _beginning(self, rule: Rule, old: OldEnough) -> _Stretch:
        """Look at events, oldest first, until one stays."""
        stretch, last = _Stretch(), 0
        async for raw in self._admin.history(rule.room_id, first=FIRST_PAGE, then=PAGE):
            found = shell(raw, seen_at=None)
            if found is None:
                break
            stretch.before, stretch.since, stretch.count = found.event_id, found.sent_at, stretch.count + last
            stretch.is_whole = stretch.count >= AT_ONCE
            if stretch.is_whole or not await self._may_go(raw, found, rule, old, stretch):
                break
            last = int(not found.is_state)  # a purge keeps state
        return stretch

    async def _may_go(
        self, raw: Mapping[str, Any], found: Shell, rule: Rule, old: OldEnough, stretch: _Stretch
    ) -> bool:
        is_named = found.event_id in rule.seen or found.event_id in rule.pending
        if is_named or rule.kept.keeps(found, rule.settings) or not old.may_be_purged(raw):
            return False
        return await self._is_emptied(rule.room_id, raw, stretch)

    async def _is_emptied(self, room_id: RoomId, raw: Mapping[str, Any], stretch: _Stretch) -> bool:
        """Whether nothing that this event took from another, or that was taken from it, is still stored."""
        names = to_look_up(raw)
        if names is None:
            return False
        for name in names - stretch.emptied:
            stored = await self._admin.stored(name)
            if name == raw.get("event_id"):
                is_empty = _says_no_more(stored, raw)
            elif stored is None or stored.get("room_id", room_id) != room_id:
                is_empty = True  # there is no such event here, so that nothing can come back
            else:
                is_empty = _says_no_more(stored, await self._homeserver.event(room_id, name))
            if not is_empty:
                return False
            stretch.emptied.add(name)
        return True


def _says_no_more(stored: Mapping[str, Any] | None, shown: Mapping[str, Any] | None) -> bool:
    """Whether what is stored of an event is as little as what is shown of it."""
    return stored is not None and shown is not None and stored.get("content") == shown.get("content")


async def is_alone(homeserver: Homeserver, room_id: RoomId) -> bool:
    """Whether no other homeserver ever had a member in a room, so that none has a copy to give back."""
    path = f"/_matrix/client/v3/rooms/{quote(room_id, safe='')}/members"
    answer = await homeserver.call("GET", path)
    servers = {server_name(UserId(str(member.get("state_key")))) for member in answer.get("chunk") or ()}
    return servers == {server_name(homeserver.user_id)}
