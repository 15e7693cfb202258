"""A running homeserver as its owner sees it: accounts to hand out, and every event as the server holds it."""

import hashlib
import hmac
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote

import aiohttp

from bot.failures import Refused, Unreachable

_TIMEOUT = aiohttp.ClientTimeout(total=30)


@dataclass(frozen=True, slots=True)
class Credentials:
    """An account, signed in on its first device."""

    user_id: str
    password: str = field(repr=False)
    access_token: str = field(repr=False)
    device_id: str


@dataclass(slots=True)
class Homeserver:
    """A homeserver's address and its owner's powers. Every call opens a connection of its own."""

    url: str
    server_name: str
    shared_secret: str = field(repr=False)
    _owner: Credentials | None = field(default=None, repr=False)

    async def register(self, localpart: str, password: str, *, admin: bool = False) -> Credentials:
        """Make an account (Synapse, "Shared-Secret Registration"); it is signed in on one device.

        Raises:
            Refused: the name is taken.
        """
        path = "/_synapse/admin/v1/register"
        nonce = (await self.call("GET", path))["nonce"]
        fields = (nonce, localpart, password, "admin" if admin else "notadmin")
        mac = hmac.new(self.shared_secret.encode(), "\0".join(fields).encode(), hashlib.sha1).hexdigest()
        made = await self.call(
            "POST",
            path,
            {"nonce": nonce, "username": localpart, "password": password, "admin": admin, "mac": mac},
        )
        return Credentials(made["user_id"], password, made["access_token"], made["device_id"])

    async def owner(self) -> Credentials:
        """Return the server admin's account, made when first asked for."""
        if self._owner is None:
            self._owner = await self.register("owner", "owner of the playground", admin=True)
        return self._owner

    async def event(self, room_id: str, event_id: str) -> Mapping[str, Any]:
        """Return an event as the server shows it: undecrypted, and stripped where it has been redacted.

        Raises:
            Refused: there is no such event.
        """
        where = f"/_synapse/admin/v1/rooms/{quote(room_id, safe='')}/context/{quote(event_id, safe='')}"
        answer = await self.admin("GET", where, query={"limit": "0"})
        found: Mapping[str, Any] = answer["event"]
        return found

    async def stored(self, event_id: str) -> Mapping[str, Any]:
        """Return an event as it lies in the server's database: redacted content stays until it is censored.

        Raises:
            Refused: there is no such event.
        """
        answer = await self.admin("GET", f"/_synapse/admin/v1/fetch_event/{quote(event_id, safe='')}")
        found: Mapping[str, Any] = answer["event"]
        return found

    async def history(self, room_id: str) -> AsyncIterator[Mapping[str, Any]]:
        """Walk over every event of a room, newest first, as the server holds it."""
        path, start = f"/_synapse/admin/v1/rooms/{quote(room_id, safe='')}/messages", ""
        while True:
            query = {"dir": "b", "limit": "500"} | ({"from": start} if start else {})
            page = await self.admin("GET", path, query=query)
            for event in page["chunk"]:
                yield event
            start = page.get("end", "")
            if not start:
                return

    async def admin(
        self, method: str, path: str, body: Any = None, query: Mapping[str, str] | None = None
    ) -> Any:
        """Ask the homeserver something as its owner."""
        return await self.call(method, path, body, query, token=(await self.owner()).access_token)

    async def call(
        self,
        method: str,
        path: str,
        body: Any = None,
        query: Mapping[str, str] | None = None,
        *,
        token: str = "",
    ) -> Any:
        """Make one request and return its JSON.

        Raises:
            Refused: it answered, but with an error.
            Unreachable: it did not answer.
        """
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        url = self.url + path
        try:
            async with (
                aiohttp.ClientSession(timeout=_TIMEOUT) as session,
                session.request(method, _exactly(url), json=body, params=query, headers=headers) as response,
            ):
                answer = await response.json()
                if response.status >= 400:
                    raise Refused(response.status, answer.get("errcode", ""), answer.get("error", ""))
                return answer
        except (aiohttp.ClientError, TimeoutError, OSError) as failure:
            raise Unreachable(f"{self.url} does not answer: {type(failure).__name__}") from failure


def _exactly(url: str) -> Any:
    from yarl import URL  # what aiohttp counts with; `encoded` keeps %2F and %21 as they are

    return URL(url, encoded=True)
