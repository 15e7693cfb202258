"""Opens the encrypted events of a batch, and those of earlier batches whose key has come since."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import timedelta

from bot.clock import Clock
from bot.failures import Refused
from bot.matrix.crypto.counts import Dropped
from bot.matrix.crypto.machine import Machine
from bot.matrix.crypto.megolm import Unreadable
from bot.matrix.http import Http, path
from bot.matrix.reading import Json, instant, mapping, text
from bot.matrix.sync.content import relation_of, said_in
from bot.matrix.sync.rooms import JoinedRooms
from bot.matrix.sync.timeline import Encrypted, common
from bot.matrix.sync.unopened import Unopened
from policies.vocabulary import (
    DeviceId,
    EventId,
    Fact,
    Redacted,
    RoomId,
    RoomMessage,
    UnreadableMessage,
    WhyUnread,
)

LATE_AT_ONCE = 100


class Opening:
    """Turns encrypted events into what they say."""

    def __init__(self, http: Http, machine: Machine, rooms: JoinedRooms, clock: Clock) -> None:
        self._http, self._machine = http, machine
        self._rooms = rooms
        self._clock = clock
        self._unopened = Unopened(clock)

    def settle(self, since: str | None) -> None:
        """Take what was told before `since` as heard: whoever asks from there has saved it."""
        with self._machine.database.together():
            self._machine.unread.settle(since)
            self._machine.devices.settle_announcements(since)

    def opened(self, drafts: Iterable[Fact | Encrypted]) -> list[Fact]:
        """Return the facts of a batch, in order, with every encrypted event opened or told as unreadable.

        What is remembered of it (ids that would not open, indices that were used) is on disk by then.
        """
        with self._machine.database.together():
            facts = [fact for draft in drafts for fact in self._facts(draft)]
            self._machine.reader.settle()
        return facts

    async def late(self, position: str) -> list[Fact]:
        """Return what earlier events say whose key has come, fetched anew: only their ids were kept.

        Where their sender has said by now why no key comes, that is remembered instead.
        """
        found: list[tuple[RoomId, EventId, Json]] = []
        for room, event in self._machine.unread.worth_another_look(LATE_AT_ONCE):
            room_id, event_id = RoomId(room), EventId(event)
            fetched = await self.fetched(room_id, event_id)
            if fetched is None or room_id not in self._rooms or not mapping(fetched.get("content")):
                self._machine.unread.drop(room_id, event_id)
            else:
                found.append((room_id, event_id, fetched))
        await self._machine.following.catch_up(text(event.get("sender")) for _, _, event in found)
        with self._machine.database.together():
            facts = [fact for late in found for fact in self._late(*late, position)]
            self._machine.reader.settle()
        return facts

    async def unweighed(self) -> list[UnreadableMessage]:
        """Return what could not be read and no gate has decided about, fetched anew: its ids were kept."""
        found: list[UnreadableMessage] = []
        for room, event in self._machine.unread.unweighed(LATE_AT_ONCE):
            room_id, event_id = RoomId(room), EventId(event)
            fetched = await self.fetched(room_id, event_id)
            if fetched is None or room_id not in self._rooms or not mapping(fetched.get("content")):
                self._machine.unread.drop(room_id, event_id)
                continue
            fields = common(room_id, fetched, self._clock.now())
            levels = self._levels_then(room_id, event_id)
            found.append(UnreadableMessage(**fields, levels=levels, session_id=session_of(fetched)))
        why = self._machine.unread.why  # it may have been opened while others were fetched
        return [message for message in found if why(message.room_id, message.event_id) is not None]

    async def one(self, room_id: RoomId, event_id: EventId) -> RoomMessage | None:
        """Return what one event of a room says, fetched anew; None where it cannot be read."""
        event = await self.fetched(room_id, event_id)
        if event is None or event.get("type") != "m.room.encrypted":
            return None
        await self._machine.following.catch_up([text(event.get("sender"))])
        with self._machine.database.together():
            try:
                facts = list(self._said(room_id, event, {}))
            except Unreadable:
                facts = []
            self._machine.reader.settle()
        return next((fact for fact in facts if isinstance(fact, RoomMessage)), None)

    async def type_of(self, room_id: RoomId, event_id: EventId) -> str:
        """Return the type of one event of a room, fetched anew; empty where it cannot be read."""
        event = await self.fetched(room_id, event_id)
        if event is None or event.get("type") != "m.room.encrypted":
            return text(mapping(event).get("type"))
        await self._machine.following.catch_up([text(event.get("sender"))])
        with self._machine.database.together():
            try:
                opened = self._machine.reader.open(room_id, event).type
            except Unreadable:
                opened = ""
            self._machine.reader.settle()
        return opened

    async def fetched(self, room_id: RoomId, event_id: EventId) -> Json | None:
        """Return an event as the server holds it; None where it shows none."""
        try:
            return await self._http.json("GET", path("rooms", room_id, "event", event_id))
        except Refused:
            return None

    def _late(self, room_id: RoomId, event_id: EventId, event: Json, position: str) -> Iterator[Fact]:
        why = WhyUnread.MALFORMED
        with self._machine.counts.guarding("encrypted event: unexpected"):
            try:
                waited = self._unopened.unread_since(event_id, instant(event.get("origin_server_ts")))
                said = list(self._said(room_id, event, self._levels_then(room_id, event_id), waited))
            except Unreadable as unreadable:
                why = self._explained(unreadable.why, room_id, event)
                raise Dropped(f"encrypted event: {why}") from None
            self._machine.unread.opened(room_id, event_id, position)
            yield from said
            return
        if why is WhyUnread.MISSING_KEY:  # it was not the message's sender who gave a reason
            self._machine.withheld.drop(room_id, session_of(event))
        self._machine.unread.add(room_id, event_id, session_of(event), why, self._client_of(event))

    def _facts(self, draft: Fact | Encrypted) -> Iterator[Fact]:
        if isinstance(draft, Redacted):
            self._machine.unread.drop(draft.room_id, draft.target)
            self._unopened.drop(draft.target)
        if not isinstance(draft, Encrypted):
            yield draft
            return
        why = WhyUnread.MALFORMED
        with self._machine.counts.guarding("encrypted event: unexpected"):
            try:
                waited = self._unopened.unread_for(EventId(text(draft.event.get("event_id"))))
                said = list(self._said(draft.room_id, draft.event, draft.levels, waited))
            except Unreadable as unreadable:
                why = self._explained(unreadable.why, draft.room_id, draft.event)
                raise Dropped(f"encrypted event: {why}") from None
            yield from said
            return
        yield self._unreadable(draft, why)

    def _said(
        self, room_id: RoomId, event: Json, levels: Mapping[RoomId, int], unread_for: timedelta | None = None
    ) -> Iterator[Fact]:
        opened = self._machine.reader.open(room_id, event)
        fields = {**common(room_id, event, self._clock.now()), "levels": levels, "unread_for": unread_for}
        relation = relation_of(mapping(event.get("content")), opened.content)
        said = said_in(
            opened.type, opened.content, relation, fields, trust=opened.trust, device_id=opened.device_id
        )
        if said is not None:
            yield said
        elif opened.type.startswith("m.room."):
            # State and redactions are never taken from what was encrypted: authority is in the open.
            self._machine.counts.add("encrypted event: a type that is never encrypted")

    def _explained(self, why: WhyUnread, room_id: RoomId, event: Json) -> WhyUnread:
        """Return why an event's key is missing, where its sender's client has said so."""
        if why is not WhyUnread.MISSING_KEY:
            return why
        sender, sender_key = text(event.get("sender")), text(mapping(event.get("content")).get("sender_key"))
        return self._machine.withheld.why(sender, room_id, session_of(event), sender_key) or why

    def _levels_then(self, room_id: RoomId, event_id: EventId) -> dict[RoomId, int]:
        level = self._machine.unread.level_of(room_id, event_id)
        return {} if level is None else {room_id: level}

    def _unreadable(self, draft: Encrypted, why: WhyUnread) -> UnreadableMessage:
        room_id, event = draft.room_id, draft.event
        session_id, fields = session_of(event), common(room_id, event, self._clock.now())
        level, client = draft.levels.get(room_id), self._client_of(event)
        is_first = self._machine.unread.add(room_id, fields["event_id"], session_id, why, client, level=level)
        self._unopened.note(fields["event_id"])
        device = _device_of(event)
        return UnreadableMessage(
            **fields,
            levels=draft.levels,
            session_id=session_id,
            device_id=DeviceId(device) if device else None,
            reason=why,
            is_first=is_first,
        )

    def _client_of(self, event: Json) -> str:
        return self._machine.devices.client_of(text(event.get("sender")), _device_of(event))


def _device_of(event: Json) -> str:
    """Return the device that an event says it comes from. Nobody vouches for it: it is used to count by."""
    return text(mapping(event.get("content")).get("device_id"))


def session_of(event: Json) -> str:
    """Return the session that an encrypted event names, at most 255 characters of it."""
    return text(mapping(event.get("content")).get("session_id"))[:255]
