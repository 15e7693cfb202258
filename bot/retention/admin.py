"""What a server admin's token lets the bot do, and only with it: delete files, lift its own rate limit.

Source: Synapse's admin API, "Delete local media" and "Override ratelimiting for users".
"""

from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import quote

from bot.failures import AccountLost, Failure, RateLimited, Refused
from bot.outbox.pace import Pace
from bot.retention.ledger import Ledger
from policies.vocabulary import UserId

Ask = Callable[[str, str, Mapping[str, Any] | None], Awaitable[Mapping[str, Any]]]
"""Makes one request with the admin's token: method, path, body."""

AT_ONCE = 100
AGAIN_AFTER = timedelta(hours=1)


class SynapseAdmin:
    """The powers of a Synapse admin, as far as retention uses them."""

    def __init__(self, ask: Ask) -> None:
        self._ask = ask

    async def lift_rate_limit(self, user_id: UserId, pace: Pace) -> bool:
        """Take the bot's own rate limit away; returns whether that worked."""
        path = f"/_synapse/admin/v1/users/{quote(user_id, safe='')}/override_ratelimit"
        try:
            await self._asked("POST", path, {"messages_per_second": 0, "burst_count": 0})
        except Failure:
            return False
        pace.lift()
        return True

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

    async def _delete(self, mxc: str) -> None:
        server, _, media_id = mxc.removeprefix("mxc://").partition("/")
        path = f"/_synapse/admin/v1/media/{quote(server, safe='')}/{quote(media_id, safe='')}"
        try:
            await self._asked("DELETE", path, None)
        except Refused as refusal:
            if refusal.status != 404:  # it is gone already
                raise

    async def _asked(self, method: str, path: str, body: Mapping[str, Any] | None) -> Mapping[str, Any]:
        try:
            return await self._ask(method, path, body)
        except AccountLost as lost:
            # It is the admin's token that is not known any more: the bot itself can go on.
            raise Refused(401, "M_UNKNOWN_TOKEN", str(lost)) from lost
        except RateLimited as limit:
            raise Refused(429, "M_LIMIT_EXCEEDED", str(limit)) from limit
