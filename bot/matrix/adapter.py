"""The bot's one account on its homeserver (`bot.homeserver.Homeserver`)."""

import json
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from http import HTTPStatus

from bot.clock import Clock
from bot.failures import Refused, Undeliverable
from bot.homeserver import Batch, Json, KeyForgetting, Page, Wrote
from bot.matrix import media
from bot.matrix.crypto.forgetting import RoomKeys
from bot.matrix.crypto.machine import Machine
from bot.matrix.direct import direct_room
from bot.matrix.edits import last_edit
from bot.matrix.http import Http, path
from bot.matrix.identity.identity import Identity
from bot.matrix.login import Login
from bot.matrix.reading import mapping, objects, text
from bot.matrix.sync.batch import Syncing
from bot.matrix.sync.content import relation_of, replied_to, thread_of
from bot.matrix.sync.rooms import JoinedRooms, RoomModel
from policies.vocabulary import (
    Attachment,
    EventId,
    Fact,
    RoomId,
    RoomMessage,
    Unread,
    UnreadableMessage,
    UserId,
    WhyUnread,
)

_NEVER_ENCRYPTED = {"m.reaction", "m.room.redaction"}


class Adapter:
    """Keeps the promises of `bot.homeserver.Homeserver`, and those about encryption beside it."""

    def __init__(self, login: Login, http: Http, machine: Machine, identity: Identity, clock: Clock) -> None:
        self.user_id = login.user_id
        self.device_id = login.device_id
        self.rooms = JoinedRooms(machine.encrypted_rooms)
        self.identity = identity
        self._http = http
        self._machine = machine
        self._syncing = Syncing(login.user_id, http, machine, self.rooms, clock)

    def give_keys(self, *, signed_only: bool) -> None:
        """Give room keys to every device, or to signed ones alone, from the next message on."""
        self._machine.sharing.signed_only = signed_only

    async def sync(self, since: str | None, *, full_state: bool, patience: timedelta) -> Batch:
        """Ask what happened since a position; see `Homeserver.sync`."""
        return await self._syncing.next(since, full_state=full_state, patience=patience)

    async def time(self) -> datetime | None:
        """Ask what time it is on the homeserver; None where it does not tell."""
        return await self._http.time()

    async def send(self, room_id: RoomId, event_type: str, content: Json, *, txn_id: str) -> EventId:
        """Send an event, encrypted where the room is; a repeated `txn_id` sends nothing twice."""
        model = await self._room(room_id)
        if not model.is_encrypted or event_type in _NEVER_ENCRYPTED:
            return await self._put(room_id, event_type, content, txn_id)
        async with self._machine.sharing.lock(room_id):
            sealed = await self._machine.encrypt(
                room_id,
                event_type,
                content,
                recipients=model.recipients(self.user_id),
                rotation=model.rotation,
            )
            return await self._put(room_id, "m.room.encrypted", sealed, txn_id)

    async def redact(self, room_id: RoomId, event_id: EventId, *, txn_id: str, reason: str = "") -> EventId:
        """Redact an event; returns the redaction's own event id, which proves nothing yet."""
        where = path("rooms", room_id, "redact", event_id, txn_id)
        answer = await self._http.json("PUT", where, {"reason": reason} if reason else {})
        return EventId(text(answer.get("event_id")))

    async def send_state(self, room_id: RoomId, event_type: str, state_key: str, content: Json) -> EventId:
        """Write a state event."""
        answer = await self._http.json("PUT", path("rooms", room_id, "state", event_type, state_key), content)
        return EventId(text(answer.get("event_id")))

    async def state(self, room_id: RoomId, event_type: str, state_key: str = "") -> Json | None:
        """Read a state event's content from the server, now; None where there is none."""
        return await self._or_none(path("rooms", room_id, "state", event_type, state_key))

    async def event(self, room_id: RoomId, event_id: EventId) -> Json | None:
        """Read one event as the server holds it, undecrypted; None where it is gone or not to be seen."""
        return await self._or_none(path("rooms", room_id, "event", event_id))

    async def wrote(self, room_id: RoomId, event_id: EventId) -> Wrote | None:
        """Return who wrote an event, and where it stands; None where it is gone or not to be seen."""
        event = await self.event(room_id, event_id)
        if event is None:
            return None
        relation = relation_of(mapping(event.get("content")), {})
        return Wrote(UserId(text(event.get("sender"))), replied_to(relation), thread_of(relation))

    async def read(self, room_id: RoomId, event_id: EventId) -> RoomMessage | None:
        """Read and decrypt one encrypted message; None where there is none, or it cannot be read."""
        return await self._syncing.one(room_id, event_id)

    async def newest(self, room_id: RoomId, event_id: EventId) -> RoomMessage | None:
        """Read an encrypted message as its author edited it last; None as for `read`, also of the edit.

        An edit counts that was encrypted, as the message was: the homeserver edits nothing.
        """
        message = await self.read(room_id, event_id)
        if message is None:
            return None
        last = await last_edit(self._http, room_id, event_id, message.sender)
        if last is None:
            return message
        edit = await self.read(room_id, last)
        is_theirs = edit is not None and (edit.sender, edit.edits) == (message.sender, event_id)
        return edit if is_theirs else None

    async def type_of(self, room_id: RoomId, event_id: EventId) -> str:
        """Return one event's type, decrypted; empty where it is gone, or cannot be read."""
        return await self._syncing.type_of(room_id, event_id)

    async def again(self, room_id: RoomId, event_id: EventId) -> Sequence[Fact]:
        """Read one event anew, as the facts that a sync would tell; none where it is not to be seen."""
        return await self._syncing.again(room_id, event_id)

    async def messages(
        self, room_id: RoomId, *, start: str | None, backwards: bool, limit: int, only: Json | None = None
    ) -> Page:
        """Read a page of history, undecrypted; see `Homeserver.messages`."""
        query = {"dir": "b" if backwards else "f", "limit": str(limit)}
        if start is not None:
            query["from"] = start
        if only is not None:
            query["filter"] = json.dumps(only)
        answer = await self._http.json("GET", path("rooms", room_id, "messages"), query=query)
        return Page(tuple(objects(answer.get("chunk"))), text(answer.get("end")) or None)

    async def call(self, method: str, path: str, body: Json | None = None, query: Json | None = None) -> Json:
        """Make one authenticated request below the homeserver's address and return its JSON."""
        return await self._http.json(method, path, body, {k: str(v) for k, v in (query or {}).items()})

    async def direct_room(self, user_id: UserId) -> RoomId:
        """Make a new encrypted direct room, with `user_id` invited; see `bot.matrix.direct`."""
        answer = await self._http.json("POST", path("createRoom"), direct_room(user_id))
        return RoomId(text(answer.get("room_id")))

    async def join(self, room_id: RoomId) -> None:
        """Join a room."""
        await self._http.json("POST", path("rooms", room_id, "join"), {})

    async def leave(self, room_id: RoomId, reason: str = "") -> None:
        """Leave a room, or decline an invite to it."""
        await self._http.json("POST", path("rooms", room_id, "leave"), {"reason": reason} if reason else {})

    async def invite(self, room_id: RoomId, user_id: UserId) -> None:
        """Invite somebody."""
        await self._http.json("POST", path("rooms", room_id, "invite"), {"user_id": user_id})

    async def resolve(self, alias: str) -> RoomId | None:
        """Return the room an alias points to."""
        answer = await self._or_none(path("directory", "room", alias))
        return RoomId(text(answer.get("room_id"))) if answer else None

    async def upload(self, data: bytes, *, mimetype: str, name: str) -> Json:  # noqa: ARG002 (see below)
        """Upload a file, encrypted; kind and name belong into the event, which is encrypted as well."""
        return await media.upload(self._http, data)

    async def download(self, attachment: Attachment, *, at_most: int) -> bytes:
        """Fetch and open an attached file of at most so many bytes."""
        return await media.download(self._http, attachment, at_most=at_most)

    async def file_name(self, mxc: str) -> str:
        """Return the name that a file was uploaded under; empty where it has none."""
        return await media.file_name(self._http, mxc)

    def forget_keys(self, room_id: RoomId) -> KeyForgetting:
        """Hand over the power to drop keys of a room."""
        return RoomKeys(room_id, self._machine.sessions, self._machine.database)

    def unread(self, room_id: RoomId) -> Sequence[Unread]:
        """Return how many messages of a room could not be read, by reason and client."""
        return self._machine.unread.in_room(room_id)

    def why_unread(self, room_id: RoomId, event_id: EventId) -> WhyUnread | None:
        """Return why a message cannot be read; None where it can be by now, or is gone."""
        return self._machine.unread.why(room_id, event_id)

    async def unweighed(self) -> Sequence[UnreadableMessage]:
        """Return what could not be read, and about which no gate has decided yet, read anew."""
        return await self._syncing.unweighed()

    def weigh(self, room_id: RoomId, event_id: EventId) -> None:
        """Note that a gate has decided about what could not be read, or that none has to."""
        self._machine.unread.weigh(room_id, event_id)

    def dropped_counts(self) -> Mapping[str, int]:
        """Return how many hostile or broken inputs were dropped since the start, by kind."""
        return self._machine.counts.by_kind()

    def accept_identity(self, user_id: UserId) -> bool:
        """Pin the identity that somebody has now; False where nothing has changed."""
        return self._machine.devices.accept_identity(user_id)

    async def close(self) -> None:
        """Close connections and files. Logs nobody out."""
        await self._http.close()
        self._machine.database.close()

    async def _room(self, room_id: RoomId) -> RoomModel:
        """Return a room's model; one that no sync has told of yet is read from the server."""
        model = self.rooms.model(room_id)
        if model is not None:
            return model
        try:
            state = await self._http.objects(path("rooms", room_id, "state"))
        except Refused as refused:
            raise Undeliverable(f"the bot is not in {room_id}, or it is gone ({refused.errcode})") from None
        return self.rooms.fill(room_id, state)

    async def _put(self, room_id: RoomId, event_type: str, content: Json, txn_id: str) -> EventId:
        answer = await self._http.json("PUT", path("rooms", room_id, "send", event_type, txn_id), content)
        return EventId(text(answer.get("event_id")))

    async def _or_none(self, where: str) -> Json | None:
        try:
            return await self._http.json("GET", where)
        except Refused as refused:
            if refused.status in {HTTPStatus.NOT_FOUND, HTTPStatus.FORBIDDEN}:
                return None
            raise
