"""What a server admin's token lets the bot do, and only with it: files, history, its own rate limit.

Source: Synapse's admin API, "Query a piece of media by ID", "Delete local media", "Override ratelimiting for
users", "Room messages", "Fetch event" and "Purge history".
"""

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import quote

from bot.clock import Clock
from bot.failures import AccountLost, Failure, RateLimited, Refused, Unreachable
from bot.outbox.pace import Pace
from policies.vocabulary import EventId, RoomId, UserId

Json = Mapping[str, Any]
Ask = Callable[[str, str, Json | None, Mapping[str, str] | None], Awaitable[Json]]
"""Makes one request with the admin's token: method, path, body, query."""

API = "/_synapse/admin/v1"
LOOK_EVERY, LOOK_FOR = timedelta(seconds=1), timedelta(hours=1)  # how long a purge is watched


@dataclass(frozen=True, slots=True)
class Upload:
    """By whom a file came to the server, and when."""

    by: UserId
    at: datetime


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

    async def upload(self, mxc: str) -> Upload | None:
        """Return who uploaded a file, and when; None where there is no such file, or not here."""
        try:
            answer = await self._asked("GET", _file(mxc))
        except Refused as refusal:
            if (refusal.status, refusal.errcode) == (404, "M_NOT_FOUND"):
                return None
            raise
        about = answer.get("media_info", answer)
        if not isinstance(about, Mapping):
            return None
        user_id, made = about.get("user_id"), about.get("created_ts")
        if not isinstance(user_id, str) or not isinstance(made, int):
            return None
        return Upload(UserId(user_id), datetime.fromtimestamp(made / 1000, UTC))

    async def delete_file(self, mxc: str) -> None:
        """Delete a file of this server; one that is gone already counts as deleted."""
        try:
            await self._asked("DELETE", _file(mxc))
        except Refused as refusal:
            if refusal.status != 404:
                raise

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


def _file(mxc: str) -> str:
    server, _, media_id = mxc.removeprefix("mxc://").partition("/")
    return f"{API}/media/{_quoted(server)}/{_quoted(media_id)}"


def _quoted(identifier: str) -> str:
    return quote(identifier, safe="")
