"""Being there: a client that is signed in, follows its rooms, and can be waited for."""

import asyncio
from collections.abc import Callable, Mapping
from contextlib import suppress
from types import TracebackType
from typing import Any, Self, TypeVar
from urllib.parse import quote

import aiohttp
from nio import MegolmEvent, RoomKeyEvent
from yarl import URL

from bot.failures import Failure, Refused
from bot.matrix.member import signing
from bot.matrix.member.client import MemberClient, good
from bot.matrix.member.timeline import Timeline

PATIENCE = 30.0  # seconds; on a busy machine an answer through two clients and a homeserver takes its time
_FILTER = {
    "presence": {"types": []},
    "room": {"ephemeral": {"types": []}, "timeline": {"limit": 100}},
}
Found = TypeVar("Found")


class NotSeen(AssertionError):
    """What somebody waited for did not come within so many seconds."""

    def __init__(self, message: str, within: float) -> None:
        super().__init__(message)
        self.within = within


class Presence:
    """A person's client as it follows their rooms by itself, from `arrive` to `leave_town`.

    Direct invites are accepted as a person would; other invites wait for `join`.
    """

    def __init__(self, client: MemberClient, password: str, name: str) -> None:
        self.client, self.name = client, name
        self.timeline = Timeline()
        self.invites: dict[str, str] = {}  # room → who invited
        self.direct_rooms: list[str] = []
        self.identity: signing.Identity | None = None
        self.password = password
        self._unread: list[MegolmEvent] = []
        self._news = asyncio.Condition()
        self._following: asyncio.Task[None] | None = None

    @classmethod
    async def arrive(
        cls,
        url: str,
        user_id: str,
        password: str,
        *,
        access_token: str = "",
        device_id: str = "",
        name: str = "",
    ) -> Self:
        """Sign in, on a new device or on the one the token belongs to, and follow what happens.

        Raises:
            Refused: the homeserver did not take the password.
        """
        client = MemberClient(url, user_id)
        member = cls(client, password, name)
        try:
            await member._sign_in(access_token, device_id)
        except BaseException:
            await client.close()
            raise
        member._following = asyncio.create_task(member._follow(), name=f"{user_id} follows")
        return member

    async def leave_town(self) -> None:
        """Close the client. Harmless twice."""
        following, self._following = self._following, None
        if following:
            following.cancel()
            with suppress(asyncio.CancelledError, Failure):
                await following
        await self.client.close()

    async def __aenter__(self) -> Self:
        """Be there."""
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the client."""
        await self.leave_town()

    @property
    def user_id(self) -> str:
        """Who this is."""
        return str(self.client.user_id)

    @property
    def device_id(self) -> str:
        """The device in hand."""
        return str(self.client.device_id)

    async def until(
        self, condition: Callable[[], Found | None], *, within: float = PATIENCE, what: str = "that"
    ) -> Found:
        """Wait until `condition` gives something true, asking anew after every sync.

        Raises:
            NotSeen: it did not come in time, or this client lost its homeserver.
        """

        def settled() -> bool:
            return bool(condition()) or self._lost()

        async with self._news:
            with suppress(TimeoutError):
                await asyncio.wait_for(self._news.wait_for(settled), within)
        result = condition()
        if not result:
            raise NotSeen(self._complaint(what, within), within)
        return result

    async def sign_device(self) -> None:
        """Sign the device in hand with this person's cross-signing identity, made here if there is none."""
        if self.identity is None:
            self.identity = signing.Identity.new()
            await signing.publish(self.identity, self.user_id, self.password, self.ask)
        await signing.sign_device(self.identity, self.user_id, self.device_id, self.ask)

    async def ask(self, method: str, path: str, body: Mapping[str, Any] | None = None) -> Any:
        """Make one request as this person and return its JSON; a 429 is waited for.

        Raises:
            Refused: the homeserver said no.
        """
        headers = {"Authorization": f"Bearer {self.client.access_token}"}
        url = URL(self.client.homeserver + path, encoded=True)
        while True:
            async with aiohttp.request(method, url, json=body, headers=headers) as response:
                answer = await response.json()
                status = response.status
            if status != 429:
                break
            await asyncio.sleep(answer.get("retry_after_ms", 1000) / 1000)
        if status >= 400:
            raise Refused(status, answer.get("errcode", ""), answer.get("error", ""))
        return answer

    async def do(self, room_id: str, verb: str, body: Mapping[str, Any]) -> None:
        """Do what a room path ends with: `join`, `invite`, `kick` and the like."""
        await self.ask("POST", f"{room_path(room_id)}/{verb}", body)

    async def _sign_in(self, access_token: str, device_id: str) -> None:
        if access_token:
            self.client.restore_login(self.client.user, device_id, access_token)
        else:
            good(await self.client.login(self.password, device_name="Phone"))
        good(await self.client.keys_upload())
        if self.name:
            good(await self.client.set_displayname(self.name))
        await self._sync(0)

    async def _follow(self) -> None:
        try:
            while True:
                await self._sync(30_000)
        finally:
            async with self._news:
                self._news.notify_all()

    async def _sync(self, patience_ms: int) -> None:
        response = good(await self.client.sync(timeout=patience_ms, sync_filter=_FILTER))
        for room_id, info in response.rooms.join.items():
            for event in info.timeline.events:
                self._take(room_id, event)
        if any(isinstance(event, RoomKeyEvent) for event in response.to_device_events):
            self._read_again()
        await self._answer_invites(response.rooms.invite)
        await self._keep_keys()
        async with self._news:
            self._news.notify_all()

    def _take(self, room_id: str, event: Any) -> None:
        if isinstance(event, MegolmEvent):
            event.room_id = room_id
            self._unread.append(event)
        self.timeline.take(room_id, event.source, encrypted=bool(getattr(event, "decrypted", False)))

    def _read_again(self) -> None:
        waiting, self._unread = self._unread, []
        for event in waiting:
            opened = self.client.olm._decrypt_megolm_no_error(event)  # noqa: SLF001 - it alone never raises
            self._take(event.room_id, opened or event)

    async def _answer_invites(self, invites: Mapping[str, Any]) -> None:
        for room_id, info in invites.items():
            for event in info.invite_state:
                if getattr(event, "state_key", "") == self.user_id:
                    self.invites[room_id] = event.sender
                    if event.content.get("is_direct"):
                        await self._accept(room_id)

    async def _accept(self, room_id: str) -> None:
        with suppress(Refused):  # taken back in the meantime
            await self.do(room_id, "join", {})
            self.direct_rooms.append(room_id)

    async def _keep_keys(self) -> None:
        client = self.client
        if client.should_upload_keys:
            await client.keys_upload()
        if client.should_query_keys:
            await client.keys_query()
        await client.send_to_device_messages()

    def _lost(self) -> bool:
        return self._following is not None and self._following.done()

    def _complaint(self, what: str, within: float) -> str:
        last = [f"  {s.sender} in {s.room_id}: {s.text or s.type}" for s in list(self.timeline)[-8:]]
        lost = self._following.exception() if self._following and self._following.done() else None
        because = f"; this client stopped: {lost!r}" if lost else ""
        return "\n".join([f"{self.user_id} did not see {what} within {within:g} s{because}. Last:", *last])


def room_path(room_id: str) -> str:
    """Return the path of a room in the client-server API."""
    return f"/_matrix/client/v3/rooms/{quote(room_id, safe='')}"
