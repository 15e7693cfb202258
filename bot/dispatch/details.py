"""Looks at what was said for another member's details. Texts pass through and are not kept."""

from dataclasses import dataclass, field

from bot.dispatch.reading import Reading
from bot.storage import details, incidents
from policies.ground_rules.greeting import is_ignored
from policies.identifying_details import Before, Heard, Member, Place, Registered, Room, Verdict
from policies.incidents.consequences import Consequences, after_warning
from policies.vocabulary import EventId, RoomId, RoomMessage, UserId
from policies.vocabulary import Room as JoinedRoom

REMEMBERED = 500  # authors of the newest messages of a room, in memory only, so that a reply has an addressee


@dataclass(slots=True)
class Details:
    """Keeps an index of each room's roster and digests, in memory; made anew when either changes."""

    _rooms: dict[RoomId, Room] = field(default_factory=dict)
    _authors: dict[RoomId, dict[EventId, UserId]] = field(default_factory=dict)
    _before: dict[RoomId, Before] = field(default_factory=dict)

    def stale(self, room_id: RoomId | None = None) -> None:
        """Make the index of a room, or of all rooms, anew before it is next used."""
        if room_id is None:
            self._rooms.clear()
        else:
            self._rooms.pop(room_id, None)

    async def consequences(self, message: RoomMessage, reading: Reading) -> Consequences:
        """Return what follows from a message, looked at once: a second look warns nobody again."""
        around = reading.around
        settings = around.settings_of(message.room_id)
        policy = settings.identifying_details
        if policy.mode == "off" or is_ignored(message.sender, settings.ignore):
            return ()
        room = self._rooms.get(message.room_id)
        if room is None:
            room = self._rooms[message.room_id] = await self._index(around.rooms[message.room_id], reading)
        category = self._category(message, room)
        subject_event = message.edits or message.event_id
        if category is None or await incidents.about(reading.connection, subject_event, message.sender):
            return ()
        return after_warning(
            message, category, policy, now=around.clock.now(), prefix=around.config.command_prefix
        )

    def _category(self, message: RoomMessage, room: Room) -> str | None:
        """Return the gravest category found in anything the message shows; None where nothing warns."""
        authors = self._authors.setdefault(message.room_id, {})
        authors[message.event_id] = message.sender
        while len(authors) > REMEMBERED:
            authors.pop(next(iter(authors)))
        for said in (message.text, *message.hidden_text):
            verdict = room.verdict(self._heard(message, said, authors))
            if verdict.verdict == "warn":
                return _category_of(verdict)
        return None

    def _heard(self, message: RoomMessage, said: str, authors: dict[EventId, UserId]) -> Heard:
        reply_to = authors.get(message.replies_to) if message.replies_to else None
        return Heard(
            said,
            message.sender,
            reply_to=reply_to,
            mentions=message.mentions,
            previous=self._before.get(message.room_id),
        )

    async def _index(self, room: JoinedRoom, reading: Reading) -> Room:
        registered: dict[UserId, list[Registered]] = {}
        for detail in await details.everything(reading.connection):
            mine = Registered(detail.kind, detail.user_id, detail.digests)
            registered.setdefault(detail.user_id, []).append(mine)
        policy = reading.around.settings_of(room.room_id).identifying_details
        members = [
            Member(m.user_id, m.display_name, tuple(registered.get(m.user_id, ()))) for m in room.joined()
        ]
        place = Place(
            regions=policy.regions,
            languages=policy.languages,
            user_ids=frozenset(member.user_id for member in members),
            allow=policy.allow,
        )
        return Room(members, key=reading.around.digest_key, place=place)


def _category_of(verdict: Verdict) -> str:
    """Return the category to name: of the first finding that is another member's, else of the first."""
    members = [finding for finding in verdict.findings if finding.subject == "member"]
    return (members or list(verdict.findings))[0].category
