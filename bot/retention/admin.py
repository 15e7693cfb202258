"""What a server admin's token lets the bot do, and only with it: files, history, its own rate limit.

Source: Synapse's admin API, "Delete local media", "Override ratelimiting for users", "Room messages",
"Fetch event" and "Purge history".
"""

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import quote

from bot.clock import Clock
from bot.failures import AccountLost, Failure, RateLimited, Refused, Unreachable
from bot.outbox.pace import Pace
from bot.retention.ledger import Ledger
from policies.vocabulary import EventId, RoomId, UserId

Json = Mapping[str, Any]
Ask = Callable[[str, str, Json | None, Mapping[str, str] | None], Awaitable[Json]]
"""Makes one request with the admin's token: method, path, body, query."""

API = "/_synapse/admin/v1"
AT_ONCE = 100
AGAIN_AFTER = timedelta(hours=1)
LOOK_EVERY, LOOK_FOR = timedelta(seconds=1), timedelta(hours=1)  # how long a purge is watched


class SynapseAdmin:
    """The powers of a Synapse admin, as far as retention uses them."""

    def __init__(self, ask: Ask) -> None:
        self._ask = ask

    async def lift_rate_limit(self, user_id: UserId, pace: Pace) -> bool:
        """Take the bot's own rate limit away; returns whether that worked."""
        path = f"{API}/users/{_quoted(user_id)}/override_ratelimit"
        try:
            await self._asked("POST", path, {"messages_per_second": 0, "burst_count": 0})
        except Failure:
            return False
        pace.lift()
        return True

    async def has_no_rate_limit(self, user_id: UserId) -> bool:
        """Whether somebody's rate limit is taken away.

        Raises:
            Failure: the token is not an admin's, or the server no Synapse.
        """
        limit = await self._asked("GET", f"{API}/users/{_quoted(user_id)}/override_ratelimit")
        return "messages_per_second" in limit and not limit["messages_per_second"]

    async def delete_files(self, ledger: Ledger, *, now: datetime) -> bool:
        """Delete files whose every message is gone; returns whether none is left. Failures wait an hour."""
        for mxc in await ledger.deletable_media(now=now, at_most=AT_ONCE):
            try:
                await self._delete(mxc)
            except Failure:
                await ledger.postpone_media(mxc, now + AGAIN_AFTER)
            else:
                await ledger.forget_media(mxc)
        return not await ledger.deletable_media(now=now + AGAIN_AFTER, at_most=1)

    async def history(self, room_id: RoomId, *, first: int, then: int) -> AsyncIterator[Json]:
        """Return every event in a room's history, oldest first, also what its members may not see."""
        query = {"dir": "f", "limit": str(first)}
        while True:
            answer = await self._asked("GET", f"{API}/rooms/{_quoted(room_id)}/messages", query=query)
            for event in answer.get("chunk") or ():
                yield event
            end = answer.get("end")
            if not isinstance(end, str) or end == query.get("from"):
                return
            query |= {"from": end, "limit": str(then)}

    async def stored(self, event_id: EventId) -> Json | None:
        """Return an event as it lies in the database, with what redactions have not taken out there yet."""
        try:
            answer = await self._asked("GET", f"{API}/fetch_event/{_quoted(event_id)}")
        except Refused as refusal:
            if refusal.status == 404:
                return None
            raise
        event = answer.get("event")
        return event if isinstance(event, Mapping) else None

    async def purge(self, room_id: RoomId, before: EventId, clock: Clock) -> None:
        """Let the server forget what lies before an event, and watch until that is done.

        Raises:
            Failure: it was refused, or failed, or takes longer than is watched.
        """
        body = {"delete_local_events": True, "purge_up_to_event_id": before}
        started = await self._asked("POST", f"{API}/purge_history/{_quoted(room_id)}", body)
        where, began = (
            f"{API}/purge_history_status/{_quoted(str(started.get('purge_id')))}",
            clock.monotonic(),
        )
        while (status := (await self._asked("GET", where)).get("status")) == "active":
            if clock.monotonic() - began > LOOK_FOR.total_seconds():
                raise Unreachable("a purge takes very long")
            await clock.wait(LOOK_EVERY)
        if status != "complete":
            raise Refused(500, "M_UNKNOWN", "a purge failed")

    async def _delete(self, mxc: str) -> None:
        server, _, media_id = mxc.removeprefix("mxc://").partition("/")
        path = f"{API}/media/{_quoted(server)}/{_quoted(media_id)}"
        try:
            await self._asked("DELETE", path)
        except Refused as refusal:
            if refusal.status != 404:  # it is gone already
                raise

    async def _asked(
        self, method: str, path: str, body: Json | None = None, query: Mapping[str, str] | None = None
    ) -> Json:
        try:
            return await self._ask(method, path, body, query)
        except AccountLost as lost:
            # It is the admin's token that is not known any more: the bot itself can go on.
            raise Refused(401, "M_UNKNOWN_TOKEN", str(lost)) from lost
        except RateLimited as limit:
            raise Refused(429, "M_LIMIT_EXCEEDED", str(limit)) from limit


def _quoted(identifier: str) -> str:
    return quote(identifier, safe="")
