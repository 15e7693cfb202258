"""Looks at what was said for another member's details. Texts pass through and are not kept.

Kept in memory, and nowhere else: who wrote the newest messages of a room, whom its last message was about,
and fingerprints of what was said lately, for as long as the room keeps its messages and 30 days at the most.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from hashlib import blake2b

from bot.dispatch.answers import Unanswered
from bot.dispatch.hearing import (
    as_message,
    category_of,
    gravest,
    heard_in,
    is_only_a_name,
    is_only_ones_own,
    shown_by,
)
from bot.dispatch.quoting import fingerprint
from bot.dispatch.reading import Reading
from bot.dispatch.rosters import Rosters
from bot.dispatch.source import Source
from bot.dispatch.written import Written
from bot.storage import incidents
from policies.ground_rules.greeting import is_ignored
from policies.identifying_details import Added, Before, Heard, Quotes, Room, Verdict, is_only_weighed
from policies.incidents.consequences import Consequences, after_advice, after_repeat, after_warning
from policies.incidents.places import NAME, REDACTION, Place, place_of
from policies.incidents.telling import POWERLESS, UNSURE
from policies.vocabulary import (
    Aside,
    Delivery,
    EventId,
    IdentifyingDetailsSettings,
    InquiryBegan,
    Joined,
    Part,
    Reaction,
    Record,
    Renamed,
    RoomId,
    RoomMessage,
    Text,
    UserId,
)
from policies.vocabulary import Room as JoinedRoom

SHORTEST = 5  # letters and digits of a reaction that may say anything
TIDIED_EVERY = timedelta(minutes=10)
ADVISED_EVERY = timedelta(days=1)  # a hint about people outside the room, to one author


Following = Sequence[Delivery | Record]


@dataclass(frozen=True, slots=True)
class Late:
    """A message that is looked at once the homeserver has answered, and what was said before it."""

    message: RoomMessage = field(repr=False)
    is_going: bool
    previous: Before | None


@dataclass(slots=True)
class Details:
    """Looks at messages, and remembers of them what the next one needs. `late` are looked at later."""

    added: tuple[Added, ...] = ()
    late: dict[EventId, "Late"] = field(default_factory=dict)
    _rosters: Rosters = field(init=False)
    _written: Written = field(default_factory=Written)
    _before: dict[RoomId, Before] = field(default_factory=dict)
    _quotes: Quotes | None = None
    _tidied_at: datetime | None = None
    _advised: dict[UserId, datetime] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._rosters = Rosters(self.added)

    # -- what has changed ------------------------------------------------------------------------------------

    def stale(self, room_id: RoomId | None = None) -> None:
        """Make the index of a room, or of all rooms, anew before it is next used."""
        self._rosters.stale(room_id)

    def moved(self, room_id: RoomId, user_id: UserId) -> None:
        """Note that somebody came, left or goes by another name."""
        self._rosters.moved(room_id, user_id)

    def staffed(self) -> None:
        """Note that somebody may look after other rooms than before."""
        self._rosters.staffed()

    def registered(self, user_id: UserId) -> None:
        """Note that somebody registered a detail, or took one back."""
        self._rosters.registered(user_id)

    def forget(self, user_id: UserId) -> None:
        """Forget what is remembered of somebody's messages."""
        self._rosters.registered(user_id)
        self._advised.pop(user_id, None)
        self._written.forget(user_id)
        about = {
            room for room, last in self._before.items() if user_id in {last.sender, last.subject, last.asked}
        }
        for room_id in about:
            del self._before[room_id]

    def settings_changed(self, room_id: RoomId, key: str) -> None:
        """Note that a room's policy is another; fingerprints that were taken by the old one are dropped."""
        self._rosters.stale(room_id)
        if self._quotes is not None and key.startswith(("retention", "identifying_details")):
            self._quotes.forget_room(room_id)

    def left(self, room_id: RoomId) -> None:
        """Forget a room that the bot looks after no longer."""
        self._rosters.stale(room_id)
        if self._quotes is not None:
            self._quotes.forget_room(room_id)
        self._written.left(room_id)
        self._before.pop(room_id, None)

    def lay_aside(self) -> Callable[[], None]:
        """Return what puts back what is remembered of messages; indexes are made anew."""
        before, advised = dict(self._before), dict(self._advised)
        unhear = self._quotes.lay_aside() if self._quotes is not None else None

        def put_back() -> None:
            self._before, self._advised = before, advised
            if unhear is None:
                self._quotes = None
            else:
                unhear()
            self.stale()

        return put_back

    def tidy(self, now: datetime) -> None:
        """Forget the fingerprints whose time is over; called often, done now and then."""
        if self._quotes is not None and (
            self._tidied_at is None or now - self._tidied_at >= TIDIED_EVERY or now < self._tidied_at
        ):
            self._tidied_at = now
            self._quotes.expire(now)

    # -- what is said ----------------------------------------------------------------------------------------

    async def consequences(
        self, message: RoomMessage, reading: Reading, *, is_going: bool = False
    ) -> Following:
        """Return what follows from a message; nobody is warned twice about one.

        With `is_going`, it is redacted in any case: nobody is told how to edit what is gone. Where the
        homeserver has to be asked first whom it answers, it is looked at when it was.
        """
        late = Late(message, is_going, self._before.get(message.room_id))
        try:
            return await self._consequences(late, reading, late.previous)
        except Unanswered:
            self.late[message.event_id] = late
            await self._take_as_said(message, reading)
            at = reading.around.clock.now()
            began = InquiryBegan(room_id=message.room_id, event_id=message.event_id, part=Part.LOOK, at=at)
            return (began,)

    async def consequences_late(self, late: "Late", reading: Reading) -> Following:
        """Return what follows from a message that others may have come after."""
        return await self._consequences(late, reading, late.previous)

    async def _take_as_said(self, message: RoomMessage, reading: Reading) -> None:
        """Let what is said next follow on a message that is looked at later."""
        room = await self._rosters.of(message.room_id, reading, self._quotes_of(reading))
        self._remember(message, room, heard_in(message, None, self._before.get(message.room_id))[0])

    async def _consequences(self, late: "Late", reading: Reading, previous: Before | None) -> Following:
        message, is_going, around = late.message, late.is_going, reading.around
        settings = around.settings_of(message.room_id)
        policy = settings.identifying_details
        if is_going and policy.mode == "warn":
            policy = policy.model_copy(update={"mode": "hide"})
        if policy.mode == "off" or is_ignored(message.sender, settings.ignore):
            return ()
        message = await self._written.in_context(message, reading)
        is_reason = place_of(message.msgtype) is Place.REASON  # a thousand of them may come at once
        asked = None if is_reason else reading
        reply_to = await self._written.author(message.room_id, message.replies_to, asked)
        room = await self._index(message, reading)
        found = self._looked_at(message, reply_to, room, previous)
        fingerprint(message, self._quotes_of(reading), reading)
        if found is None or is_only_a_name(message, found):
            return ()
        if found.verdict != "warn":
            return self._advice(message, found, policy, around.clock.now())
        prefix = around.config.command_prefix
        stands = UNSURE if not is_going and is_only_weighed(found) else _why_it_stands(message, reading)
        if await incidents.about(reading.connection, message.edits or message.event_id, message.sender):
            return after_repeat(message, category_of(found), policy, prefix=prefix, stands=stands)
        now = around.clock.now()
        return after_warning(message, category_of(found), policy, now=now, prefix=prefix, stands=stands)

    async def reacted(self, reaction: Reaction, reading: Reading, *, is_going: bool) -> Following:
        """Return what follows from what somebody wrote into a reaction; a sign is no writing."""
        if sum(letter.isalnum() for letter in reaction.key + reaction.shortcode) < SHORTEST:
            return ()
        return await self.consequences(as_message(reaction), reading, is_going=is_going)

    async def said_aside(self, aside: Aside, reading: Reading) -> Following:
        """Return what follows from words that stand beside what is no message."""
        return await self.consequences(as_message(aside), reading)

    async def gives_away(self, message: RoomMessage, source: Source) -> bool:
        """Whether a message holds what is warned of in its room, or was met with a warning.

        Raises:
            Unanswered: the homeserver has to be asked first whom it answers.
        """
        settings = source.around.settings_of(message.room_id)
        if settings.identifying_details.mode == "off" or is_ignored(message.sender, settings.ignore):
            return False
        if await incidents.about(source.connection, message.event_id, message.sender):
            return True
        late = self.late.get(message.event_id)
        message = late.message if late is not None else message
        previous = late.previous if late is not None else self._before.get(message.room_id)
        reply_to = await self._written.author(message.room_id, message.replies_to, source)
        room = await self._index(message, source)
        found = gravest([room.verdict(each) for each in heard_in(message, reply_to, previous)])
        return found is not None and found.verdict == "warn" and not is_only_a_name(message, found)

    async def called(self, fact: Joined | Renamed, reading: Reading) -> Following:
        """Return what follows from the name that somebody shows from now on."""
        if not fact.display_name or (isinstance(fact, Renamed) and fact.display_name == fact.was_called):
            return ()
        message = as_message(fact)
        return await self._consequences(Late(message, is_going=False, previous=None), reading, None)

    async def is_telling(self, room: JoinedRoom, user_id: UserId, source: Source) -> bool:
        """Whether the name that somebody shows in a room gives somebody else away."""
        member = room.members.get(user_id)
        if member is None or not member.display_name:
            return False
        return await self.gives_away(shown_by(member, room.room_id), source)

    async def _index(self, message: RoomMessage, source: Source) -> Room:
        """Return the index of a message's room. What a name says is not judged by who is called so."""
        room = await self._rosters.of(message.room_id, source, self._quotes_of(source))
        if message.msgtype == NAME:
            self._rosters.without(message.room_id, message.sender)
        return room

    def _advice(
        self, message: RoomMessage, found: Verdict, policy: IdentifyingDetailsSettings, now: datetime
    ) -> Consequences:
        self._advised = {who: at for who, at in self._advised.items() if now - at < ADVISED_EVERY}
        if is_only_ones_own(found) or message.sender in self._advised or message.msgtype == NAME:
            return ()
        following = after_advice(message, policy)
        if following:
            self._advised[message.sender] = now
        return following

    def _looked_at(
        self, message: RoomMessage, reply_to: UserId | None, room: Room, previous: Before | None
    ) -> Verdict | None:
        """Return the verdict on the first of what the message shows that is a warning, and remember it."""
        heard = heard_in(message, reply_to, previous)
        found = gravest([room.verdict(each) for each in heard])
        if self.late.pop(message.event_id, None) is None:
            self._remember(message, room, heard[0])
        return found

    def _remember(self, message: RoomMessage, room: Room, heard: Heard) -> None:
        if message.edits is None and place_of(message.msgtype) in {Place.MESSAGE, Place.FIXED}:
            self._before[message.room_id] = room.remembered(heard)
            self._written.note(message)

    # -- what is said elsewhere ------------------------------------------------------------------------------

    def _quotes_of(self, source: Source) -> Quotes:
        if self._quotes is None:
            self._quotes = Quotes(blake2b(b"quotes", key=source.around.digest_key).digest())
        return self._quotes


def _why_it_stands(message: RoomMessage, reading: Reading) -> Text | None:
    """Why the bot may not redact a message, if so; nothing that was redacted may come back by it."""
    room = reading.around.rooms[message.room_id]
    is_safe = message.msgtype != REDACTION or room.keeps_redactions
    return None if is_safe and room.powers.may_redact_others(reading.around.bot) else POWERLESS
