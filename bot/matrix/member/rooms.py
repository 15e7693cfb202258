"""Rooms as a person makes, enters and leaves them."""

from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import quote

from bot.failures import Refused
from bot.matrix.member.presence import PATIENCE, Presence, room_path

MEGOLM = {"algorithm": "m.megolm.v1.aes-sha2"}


class InRooms(Presence):
    """What a person does with rooms as such."""

    async def create_room(
        self,
        name: str = "",
        *,
        invite: Iterable[str] = (),
        encrypted: bool = True,
        version: str = "",
        state: Iterable[Mapping[str, Any]] = (),
        **more: Any,
    ) -> str:
        """Create a private room and return its id. `state` and `more` go to `/createRoom` as they are."""
        initial = list(state)
        if encrypted:
            initial.append({"type": "m.room.encryption", "state_key": "", "content": MEGOLM})
        body = {"preset": "private_chat", "invite": list(invite), "initial_state": initial, **more}
        body |= ({"name": name} if name else {}) | ({"room_version": version} if version else {})
        made = await self.ask("POST", "/_matrix/client/v3/createRoom", body)
        room_id = str(made["room_id"])
        await self._knows_room(room_id, encrypted=encrypted)
        return room_id

    async def direct_room(self, user_id: str) -> str:
        """Create an encrypted direct room with somebody, invited."""
        room_id = await self.create_room(invite=[user_id], is_direct=True, preset="trusted_private_chat")
        self.direct_rooms.append(room_id)
        return room_id

    async def join(self, room: str) -> str:
        """Join a room by id or alias; returns its id once this client knows it."""
        joined = await self.ask("POST", f"/_matrix/client/v3/join/{quote(room, safe='')}", {})
        room_id = str(joined["room_id"])
        self.invites.pop(room_id, None)
        await self.until(lambda: room_id in self.client.rooms, what=f"{room_id} in sync")
        return room_id

    async def invite(self, room_id: str, user_id: str) -> None:
        """Invite somebody."""
        await self.do(room_id, "invite", {"user_id": user_id})

    async def leave(self, room_id: str) -> None:
        """Leave a room, or decline its invite."""
        await self.do(room_id, "leave", {})

    async def kick(self, room_id: str, user_id: str) -> None:
        """Put somebody out of a room."""
        await self.do(room_id, "kick", {"user_id": user_id})

    async def ban(self, room_id: str, user_id: str) -> None:
        """Ban somebody from a room."""
        await self.do(room_id, "ban", {"user_id": user_id})

    async def set_state(
        self, room_id: str, event_type: str, content: Mapping[str, Any], state_key: str = ""
    ) -> str:
        """Write a state event and return its id."""
        path = f"{room_path(room_id)}/state/{quote(event_type, safe='')}/{quote(state_key, safe='')}"
        return str((await self.ask("PUT", path, content))["event_id"])

    async def state(self, room_id: str, event_type: str, state_key: str = "") -> Mapping[str, Any]:
        """Read a state event's content from the homeserver; empty where there is none."""
        path = f"{room_path(room_id)}/state/{quote(event_type, safe='')}/{quote(state_key, safe='')}"
        try:
            content: Mapping[str, Any] = await self.ask("GET", path)
        except Refused as refused:
            if refused.status != 404:
                raise
            return {}
        return content

    async def sees_member(self, room_id: str, user_id: str, *, within: float = PATIENCE) -> None:
        """Wait until this client shows somebody as joined."""

        def there() -> bool:
            room = self.client.rooms.get(room_id)
            return room is not None and user_id in room.users and user_id not in room.invited_users

        await self.until(there, within=within, what=f"{user_id} in {room_id}")

    async def _knows_room(self, room_id: str, *, encrypted: bool) -> None:
        def known() -> bool:
            room = self.client.rooms.get(room_id)
            return room is not None and (room.encrypted or not encrypted)

        await self.until(known, what=f"the new room {room_id} in sync")
