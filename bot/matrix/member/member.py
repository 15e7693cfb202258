"""A person in the room: what they do, and what they see."""

import io
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import quote
from uuid import uuid4

from bot.matrix.member.client import MemberClient, good
from bot.matrix.member.presence import PATIENCE, room_path
from bot.matrix.member.rooms import InRooms
from bot.matrix.member.timeline import Seen


class Member(InRooms):
    """A person's client: what they say in their rooms, and what shows there."""

    def __init__(self, client: MemberClient, password: str, name: str) -> None:
        super().__init__(client, password, name)
        self._audience: dict[str, frozenset[tuple[str, str]]] = {}

    async def say(self, room_id: str, text: str, **extra: Any) -> str:
        """Say something, encrypted where the room is; `extra` joins the content. Returns the event id."""
        return await self.send(room_id, "m.room.message", {"msgtype": "m.text", "body": text, **extra})

    async def edit(self, room_id: str, event_id: str, text: str) -> str:
        """Edit an own message."""
        new = {"msgtype": "m.text", "body": text}
        relation = {"rel_type": "m.replace", "event_id": event_id}
        return await self.say(room_id, f"* {text}", **{"m.new_content": new, "m.relates_to": relation})

    async def reply(self, room_id: str, event_id: str, text: str, **extra: Any) -> str:
        """Reply to a message."""
        relation = {"m.relates_to": {"m.in_reply_to": {"event_id": event_id}}}
        return await self.say(room_id, text, **relation, **extra)

    async def say_in_thread(self, room_id: str, root: str, text: str) -> str:
        """Say something in the thread below `root`."""
        relation = {"rel_type": "m.thread", "event_id": root, "m.in_reply_to": {"event_id": root}}
        return await self.say(room_id, text, **{"m.relates_to": {**relation, "is_falling_back": True}})

    async def react(self, room_id: str, event_id: str, key: str) -> str:
        """React to a message. Matrix does not encrypt reactions."""
        relation = {"rel_type": "m.annotation", "event_id": event_id, "key": key}
        return await self.send_plainly(room_id, "m.reaction", {"m.relates_to": relation})

    async def redact(self, room_id: str, event_id: str, reason: str = "") -> str:
        """Redact an event; returns the redaction's id."""
        path = f"{room_path(room_id)}/redact/{quote(event_id, safe='')}/{_transaction()}"
        return str((await self.ask("PUT", path, {"reason": reason} if reason else {}))["event_id"])

    async def send_image(
        self, room_id: str, data: bytes, caption: str = "", *, name: str = "photo.png"
    ) -> str:
        """Send an image with a caption; encrypted where the room is."""
        encrypted = self.client.rooms[room_id].encrypted
        uploaded, keys = await self.client.upload(
            io.BytesIO(data), content_type="image/png", filename=name, encrypt=encrypted, filesize=len(data)
        )
        mxc = good(uploaded).content_uri
        file = {"file": {**keys, "url": mxc}} if encrypted else {"url": mxc}
        info = {"mimetype": "image/png", "size": len(data), "w": 1, "h": 1}
        words = {"body": caption or name, "filename": name, "info": info}
        return await self.send(room_id, "m.room.message", {"msgtype": "m.image", **words, **file})

    async def show_picture(self, data: bytes, name: str) -> None:
        """Show a picture of oneself, in every room; its file is uploaded under a name."""
        uploaded, _ = await self.client.upload(
            io.BytesIO(data), content_type="image/png", filename=name, filesize=len(data)
        )
        where = f"/_matrix/client/v3/profile/{quote(self.user_id, safe='')}/avatar_url"
        await self.ask("PUT", where, {"avatar_url": good(uploaded).content_uri})

    async def send(self, room_id: str, event_type: str, content: Mapping[str, Any]) -> str:
        """Send an event, encrypted where the room is, to everybody who is in the room at this moment."""
        room = self.client.rooms.get(room_id)
        if room is not None and room.encrypted:
            await self._gather_audience(room_id)
        sent = await self.client.room_send(
            room_id, event_type, dict(content), tx_id=_transaction(), ignore_unverified_devices=True
        )
        return str(good(sent).event_id)

    async def send_plainly(self, room_id: str, event_type: str, content: Mapping[str, Any]) -> str:
        """Send an event unencrypted, whatever the room is."""
        path = f"{room_path(room_id)}/send/{quote(event_type, safe='')}/{_transaction()}"
        return str((await self.ask("PUT", path, content))["event_id"])

    async def hears(
        self,
        text: str,
        *,
        room: str = "",
        sender: str = "",
        after: str = "",
        within: float = PATIENCE,
    ) -> Seen:
        """Wait until a message shows that contains `text`, whatever its case; returns it."""

        def fits(seen: Seen) -> bool:
            return text.lower() in seen.text.lower() and seen.type != "m.room.encrypted"

        return await self.sees(
            fits, room=room, sender=sender, after=after, within=within, what=f"words like “{text}”"
        )

    async def sees(
        self,
        fits: Callable[[Seen], bool],
        *,
        room: str = "",
        sender: str = "",
        after: str = "",
        within: float = PATIENCE,
        what: str = "that",
    ) -> Seen:
        """Wait until an event shows which fits, in `room`, from `sender`, later than `after`; returns it.

        Rooms come in no order of their own, so that "later" is by the homeserver's clock.

        Raises:
            NotSeen: it did not come in time.
        """

        def right(seen: Seen) -> bool:
            return (not room or seen.room_id == room) and (not sender or seen.sender == sender)

        def found() -> Seen | None:
            if after and after not in self.timeline:
                return None
            candidates = (seen for seen in self.timeline if not after or self._is_later(seen, after))
            return next((seen for seen in candidates if right(seen) and fits(seen)), None)

        return await self.until(found, within=within, what=what)

    def _is_later(self, seen: Seen, event_id: str) -> bool:
        return seen.event_id != event_id and seen.sent_at >= self.timeline[event_id].sent_at

    async def _gather_audience(self, room_id: str) -> None:
        joined = set((await self.ask("GET", f"{room_path(room_id)}/joined_members"))["joined"])
        room = self.client.rooms[room_id]
        await self.until(lambda: joined <= set(room.users), what=f"everybody of {room_id} in sync")
        if self.client.should_query_keys:
            await self.client.keys_query()
        devices = self.client.device_store
        audience = frozenset((user, d.id) for user in joined for d in devices.active_user_devices(user))
        if self._audience.get(room_id) != audience:  # nio would go on without who was invited before
            self.client.invalidate_outbound_session(room_id)
            self._audience[room_id] = audience


def _transaction() -> str:
    return uuid4().hex
