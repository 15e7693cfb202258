"""The model of the joined rooms, built from unencrypted state alone."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Protocol

from bot.matrix.crypto.sharing import Rotation
from bot.matrix.reading import Json, instant, integer, listing, mapping, text
from bot.matrix.sync.members import standing
from bot.matrix.sync.powers import creators_in, powers_in
from policies.vocabulary import EventId, Member, Membership, Powers, Room, RoomId, UserId


class KnownEncrypted(Protocol):
    """Which rooms are known to be encrypted, for longer than this process lasts."""

    def __contains__(self, room_id: object) -> bool:
        """Whether a room was seen encrypted."""

    def add(self, room_id: str) -> None:
        """Remember that a room is encrypted."""


class RoomModel:
    """One room's state as the server gave it. `view` is what the rest of the bot sees."""

    def __init__(self, room_id: RoomId, known_encrypted: KnownEncrypted | None = None) -> None:
        self.room_id = room_id
        self._known_encrypted = set() if known_encrypted is None else known_encrypted
        self.members: dict[UserId, Member] = {}
        self.former: set[UserId] = set()
        self._state: dict[str, Json] = {}  # the events whose type is in `_KEPT`, by type
        self._view: Room | None = None
        self._newest: dict[tuple[str, str], str] = {}  # event ids, by type and state key
        self._named: dict[str, tuple[str, str]] = {}  # the same the other way round
        self._replaced: set[str] = set()  # ids of events that others came after, while we listened

    def correct(self, event: Json) -> None:
        """Take a state event that the server shows beside the timeline, unless another came after it."""
        if not self.is_replaced(event):
            self.apply(event)

    def is_replaced(self, event: Json) -> bool:
        """Whether another came after a state event, as far as the bot has heard."""
        return text(event.get("event_id")) in self._replaced

    def apply(self, event: Json) -> None:
        """Take a state event."""
        event_type, state_key = text(event.get("type")), event.get("state_key")
        if event_type == "m.room.member" and isinstance(state_key, str):
            self._note_newest(event_type, text(state_key), event)
            self._apply_member(UserId(text(state_key)), event)
        elif event_type in _KEPT and state_key == "":
            self._note_newest(event_type, state_key, event)
            if event_type == "m.room.encryption":
                self._known_encrypted.add(self.room_id)
            self._state[event_type] = event
        self._view = None

    def redact(self, event_id: str) -> None:
        """Take what a redaction leaves of a state event: of names, pins and pointers nothing."""
        event_type, state_key = self._named.get(event_id, ("", ""))
        user_id = UserId(state_key)
        if event_type == "m.room.member" and user_id in self.members:
            self.members[user_id] = replace(self.members[user_id], display_name="", avatar="")
        elif event_type in _EMPTIED:
            self._state[event_type] = {**self._state[event_type], "content": {}}
        else:
            return
        self._view = None

    def _note_newest(self, event_type: str, state_key: str, event: Json) -> None:
        event_id, before = text(event.get("event_id")), self._newest.get((event_type, state_key))
        if before:
            self._replaced.add(before)
            self._named.pop(before, None)
        self._replaced.discard(event_id)
        self._newest[event_type, state_key] = event_id
        self._named[event_id] = event_type, state_key

    def _apply_member(self, user_id: UserId, event: Json) -> None:
        now = standing(event.get("content"))
        if now.membership in {Membership.LEAVE, Membership.BAN}:
            self.former.add(user_id)
        if now.membership is Membership.LEAVE:
            self.members.pop(user_id, None)
            return
        self.members[user_id] = Member(
            user_id,
            now.membership,
            EventId(text(event.get("event_id"))),
            instant(event.get("origin_server_ts")),
            now.display_name,
            now.avatar,
        )

    @property
    def version(self) -> str:
        """The room version."""
        return text(self._content("m.room.create").get("room_version"), "1")

    @property
    def is_encrypted(self) -> bool:
        """Whether messages are to be encrypted. Once they are, nothing makes the bot speak in clear again."""
        return self.room_id in self._known_encrypted

    @property
    def rotation(self) -> Rotation:
        """When the room wants its session replaced: never more rarely than the specification's default."""
        content, usual = self._content("m.room.encryption"), Rotation()
        after = timedelta(milliseconds=integer(content.get("rotation_period_ms")))
        messages = integer(content.get("rotation_period_msgs"))
        return Rotation(
            min(after, usual.after) if after > timedelta(0) else usual.after,
            min(messages, usual.messages) if messages > 0 else usual.messages,
        )

    def recipients(self, own: UserId) -> set[UserId]:
        """Return whose devices get room keys: joined members; in a room the bot made, whom it invited, too.

        An invited person reads what the bot says to them in a direct room before they come in.
        """
        is_own = text(mapping(self._state.get("m.room.create")).get("sender")) == own
        entitled = {Membership.JOIN, Membership.INVITE} if is_own else {Membership.JOIN}
        return {member.user_id for member in self.members.values() if member.membership in entitled}

    def powers_by(self, content: Json | None) -> Powers:
        """Return the power levels that a content makes in this room; None where it has none yet."""
        creators = creators_in(mapping(self._state.get("m.room.create")), self.version)
        return powers_in(content, self.version, creators)

    def view(self) -> Room:
        """Return the room as it stands, unchanging."""
        if self._view is None:
            self._view = self._made_view()
        return self._view

    def _content(self, event_type: str) -> Json:
        return mapping(mapping(self._state.get(event_type)).get("content"))

    def _made_view(self) -> Room:
        create = self._content("m.room.create")
        powers = self._content("m.room.power_levels") if "m.room.power_levels" in self._state else None
        aliases = self._content("m.room.canonical_alias")
        predecessor = text(mapping(create.get("predecessor")).get("room_id"))
        return Room(
            room_id=self.room_id,
            version=self.version,
            encrypted=self.is_encrypted,
            name=text(self._content("m.room.name").get("name")),
            canonical_alias=text(aliases.get("alias")),
            alternative_aliases=tuple(
                text(alias) for alias in listing(aliases.get("alt_aliases")) if isinstance(alias, str)
            ),
            members=dict(self.members),
            powers=self.powers_by(powers),
            pinned=frozenset(_event_ids(self._content("m.room.pinned_events").get("pinned"))),
            history_visibility=text(
                self._content("m.room.history_visibility").get("history_visibility"), "shared"
            ),
            join_rule=text(self._content("m.room.join_rules").get("join_rule"), "invite"),
            guest_access=text(self._content("m.room.guest_access").get("guest_access"), "forbidden"),
            predecessor=RoomId(predecessor) if predecessor else None,
            replacement=replacement_in(self._content("m.room.tombstone")),
            is_space=create.get("type") == "m.space",
            creator=UserId(text(mapping(self._state.get("m.room.create")).get("sender"))) or None,
            former=frozenset(self.former),
        )


_KEPT = {
    "m.room.create",
    "m.room.encryption",
    "m.room.power_levels",
    "m.room.name",
    "m.room.canonical_alias",
    "m.room.pinned_events",
    "m.room.history_visibility",
    "m.room.join_rules",
    "m.room.guest_access",
    "m.room.tombstone",
}

_EMPTIED = {"m.room.name", "m.room.canonical_alias", "m.room.pinned_events", "m.room.tombstone"}
"""Of these, a redaction leaves nothing (room version 11, "Redactions"); of others it leaves what decides."""


def _event_ids(pinned: object) -> Iterator[EventId]:
    return (EventId(text(event_id)) for event_id in listing(pinned) if isinstance(event_id, str))


def replacement_in(tombstone: Json) -> RoomId | None:
    """Return the room that a tombstone's content points to."""
    replacement = text(tombstone.get("replacement_room"))
    return RoomId(replacement) if replacement else None


class JoinedRooms:
    """The joined rooms (`bot.homeserver.Rooms`)."""

    def __init__(self, known_encrypted: KnownEncrypted | None = None) -> None:
        self._known_encrypted = known_encrypted
        self._models: dict[RoomId, RoomModel] = {}

    def __getitem__(self, room_id: RoomId) -> Room:
        """Return a joined room; KeyError where the bot is not in it."""
        return self._models[room_id].view()

    def __contains__(self, room_id: object) -> bool:
        """Whether the bot is joined to a room."""
        return room_id in self._models

    def joined(self) -> Sequence[Room]:
        """Return every joined room."""
        return [model.view() for model in self._models.values()]

    def model(self, room_id: RoomId) -> RoomModel | None:
        """Return what is kept of a joined room, for this package."""
        return self._models.get(room_id)

    def enter(self, room_id: RoomId, *, anew: bool = False) -> RoomModel:
        """Return a room's model, an empty one where there is none or its whole state follows."""
        if anew or room_id not in self._models:
            self._models[room_id] = RoomModel(room_id, self._known_encrypted)
        return self._models[room_id]

    def leave(self, room_id: RoomId) -> Room | None:
        """Drop a room; returns it as it stood, None where the bot was not in it."""
        model = self._models.pop(room_id, None)
        return model.view() if model is not None else None

    def fill(self, room_id: RoomId, state: Iterable[Json]) -> RoomModel:
        """Build a room anew from its whole current state."""
        model = self.enter(room_id, anew=True)
        for event in state:
            model.apply(event)
        return model
