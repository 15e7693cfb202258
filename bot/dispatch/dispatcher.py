"""From a batch of facts to one transaction: consequences, records and the position, or none of them.

What can go wrong: the program dies half-way; one strange event takes the rest of a batch with it. The
principle against it: a batch is decided inside one transaction, which ends with the new position; each
fact has a savepoint of its own, so that a mistake of ours costs one fact and is reported, without content.
Where the storage fails, be it for a moment, it costs none: the batch is rolled back, and decided anew.
"""

from collections.abc import Awaitable, Callable, Collection, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.dispatch import gaps, gating, joining, leaving, mistakes, naming, protected, trusting
from bot.dispatch.apologising import make_amends
from bot.dispatch.commanding import Commanding
from bot.dispatch.details import Details
from bot.dispatch.posting import Posting
from bot.dispatch.reading import Reading
from bot.dispatch.surroundings import Surroundings
from bot.failures import StorageFailed
from bot.homeserver import Batch
from bot.steps import Reached, nowhere
from bot.storage import outbox, people, positions, records, rooms
from bot.storage.database import Database
from commands.base import Asked
from policies import vocabulary as v
from policies.incidents.once import redacted_once

Following = Sequence[v.Delivery | v.Record | v.Reply]
Listener = Callable[[v.Fact], Awaitable[None]]
Keeper = Callable[[v.RoomId], Awaitable[None]]
Pictured = Callable[[v.StayBegan, str], None]
Inquire = Callable[[v.InquiryBegan], None]


@dataclass(slots=True, kw_only=True)
class Dispatcher:
    """Decides about what happened. `listeners` hear of every fact after it is committed.

    `keep` is called after that for every room in which something changed that agreements or gates hang on.
    `stir` hears, as soon as it is committed, in which lanes of the outbox something was put.
    `pictured` is called for every newcomer whose picture is to be looked at, with its address.
    `inquire` is called for all that is decided once the homeserver has answered.
    """

    database: Database
    around: Surroundings
    commanding: Commanding
    details: Details = field(default_factory=Details)
    reached: Reached = nowhere
    listeners: list[Listener] = field(default_factory=list)
    keep: Keeper | None = None
    stir: Callable[[Collection[v.Lane]], None] = lambda lanes: None  # noqa: ARG005 (nobody delivers)
    pictured: Pictured | None = None
    inquire: Inquire | None = None
    is_first: bool = False
    _touched: set[v.RoomId] = field(default_factory=set)
    _news: list[v.Fact] = field(default_factory=list)
    _filled: set[v.Lane] = field(default_factory=set)
    _pictures: list[tuple[v.StayBegan, str]] = field(default_factory=list)
    _inquiries: list[v.InquiryBegan] = field(default_factory=list)

    async def handle(self, batch: Batch, *, keeps: bool = True) -> None:
        """Decide about a batch and commit what follows, with the position after it.

        With `keeps` False, the rooms it changes are not looked at yet, but when `look_at` is called.
        """
        self.details.tidy(self.around.clock.now())

        async def decide(connection: AsyncConnection) -> None:
            for fact in batch.facts:
                await self._decided_safely(fact, batch.position, connection)
            await positions.save(connection, self.around.bot, batch.position, self.around.clock.now())

        await self._carry_through(decide)
        news, self._news = [*batch.facts, *self._news], []
        for fact in news:
            await self.tell(fact)
        self._hand_on_pictures()
        if keeps:
            await self._keep_touched()

    async def tell(self, fact: v.Fact) -> None:
        """Let everybody hear of a fact who listens."""
        for listener in self.listeners:
            await listener(fact)

    async def follow(
        self, cause: str, decide: Callable[[Reading], Awaitable[Following]], *, keeps: bool = True
    ) -> None:
        """Decide about something that no event caused (a time that came), and commit what follows.

        With `keeps` False, the rooms it changes are not looked at again: it is the looking itself.
        """

        async def decided(connection: AsyncConnection) -> None:
            reading = Reading(connection, self.around)
            await self._commit(await decide(reading), Posting(cause, reading), reading)

        await self._carry_through(decided)
        if keeps:
            await self._keep_touched()

    async def look_at(self, room_ids: Collection[v.RoomId]) -> None:
        """Let rooms be looked at, and those in which something changed. A mistake costs one room."""
        self._touched.update(room_ids)
        await self._keep_touched()

    async def _carry_through(self, decide: Callable[[AsyncConnection], Awaitable[None]]) -> None:
        async def decided(connection: AsyncConnection) -> None:
            await decide(connection)
            self.reached("decide")

        await self.database.carry_through(decided, self._lay_aside)
        self._committed()

    def _lay_aside(self) -> Callable[[], None]:
        """Return what puts back what is remembered beside the database: what is rolled back never was."""
        put_back = self.commanding.lay_aside(), self.details.lay_aside()
        made, news, pictures = dict(self.around.made_by_command), [*self._news], [*self._pictures]
        inquiries = [*self._inquiries]

        def undo() -> None:
            for each in put_back:
                each()
            self.around.made_by_command, self._news, self._pictures = made, news, pictures
            self._inquiries = inquiries

        return undo

    def _committed(self) -> None:
        self.reached("commit")
        filled, self._filled = self._filled, set()
        if filled:
            self.stir(filled)
        inquiries, self._inquiries = self._inquiries, []
        for began in inquiries:
            if self.inquire is not None:
                self.inquire(began)

    async def _keep_touched(self) -> None:
        """Let every room be looked at in which something changed."""
        while self.keep is not None and self._touched:
            room_id = self._touched.pop()
            try:
                await self.keep(room_id)
            except StorageFailed:
                self._touched.add(room_id)
                raise
            except Exception as mistake:  # noqa: BLE001 (it ends neither the other rooms nor the bot)
                mistakes.report(mistake, "about a room", uuid4().hex[:8])

    def _hand_on_pictures(self) -> None:
        pictures, self._pictures = self._pictures, []
        for stay, avatar in pictures:
            if self.pictured is not None:
                self.pictured(stay, avatar)

    async def _decided_safely(self, fact: v.Fact, position: str, connection: AsyncConnection) -> None:
        """The border where a mistake of ours stops: this fact is lost, and said to be, by reference."""
        try:
            async with connection.begin_nested():
                await self._decided(fact, position, Reading(connection, self.around))
        except Exception as mistake:  # noqa: BLE001 (the one border for what nobody foresaw)
            mistakes.demand_ours(mistake)
            reference = uuid4().hex[:8]
            mistakes.report(mistake, f"about a {type(fact).__name__}", reference)
            if isinstance(fact, v.RoomMessage):
                await self._make_amends(fact, reference, Reading(connection, self.around))

    async def _make_amends(self, message: v.RoomMessage, reference: str, reading: Reading) -> None:
        if message.room_id in self.around.rooms and message.sender != self.around.bot:
            posting = Posting(f"{message.event_id}:sorry", reading)
            await make_amends(message, reference, reading, lambda each: self._put(each, posting, reading))

    def _note_touched(self, each: object) -> None:
        match each:
            case (
                v.AgreementAct()
                | v.Greeted()
                | v.LobbyEntered()
                | v.RoomProtected()
                | v.RulesVersion()
                | v.SettingChanged()
                | v.StayBegan()
                | v.StayEnded()
                | v.StateChanged(type="m.room.power_levels" | "m.room.join_rules")
                | v.RosterSeen()
            ):
                self._touched.add(each.room_id)
            case v.RoomCarriedOver():
                self._touched.add(each.replacement)

    async def _decided(self, fact: v.Fact, position: str, reading: Reading) -> None:
        self._note_touched(fact)
        following, asked = await self._following(fact, reading)
        if asked is not None:
            following = [*following, *await self._moved_in(following, reading)]
        await self._commit(following, Posting(_cause(fact, position), reading, asked), reading)

    async def _commit(self, following: Following, posting: Posting, reading: Reading) -> None:
        for each in following:
            if isinstance(each, v.Record):
                await records.write(reading.connection, each)
                await self._take_note(each, reading)
                self._note_touched(each)
            else:
                await self._put(each, posting, reading)

    async def _put(self, each: v.Delivery | v.Reply, posting: Posting, reading: Reading) -> None:
        for parcel in await posting.parcels(each):
            await outbox.put(reading.connection, parcel)
            self._filled.add(v.Lane(parcel.lane))

    async def _take_note(self, record: Any, reading: Reading) -> None:
        """Keep what is held in memory true to what was just written."""
        match record:
            case v.DetailRegistered() | v.DetailForgotten():
                self.details.registered(record.user_id)
            case v.PersonForgotten():
                self.details.forget(record.user_id)
            case v.InquiryBegan():
                self._inquiries.append(record)
            case v.RoomCarriedOver():
                made = await rooms.settings_made(reading.connection, record.replacement)
                self.around.made_by_command[record.replacement] = made
            case v.SettingChanged() | v.RoomReleased():
                made = await rooms.settings_made(reading.connection, record.room_id)
                self.around.made_by_command[record.room_id] = made
                if isinstance(record, v.SettingChanged):
                    self.details.settings_changed(record.room_id, record.key)
                else:
                    self.details.left(record.room_id)
            case v.RoomProtected():
                self.details.stale(record.room_id)

    async def _following(  # noqa: C901, PLR0911, PLR0912 (one line a kind of fact)
        self, fact: v.Fact, reading: Reading
    ) -> tuple[Following, Asked | None]:
        match fact:
            case v.RoomMessage():
                return await self._said(fact, reading)
            case v.InvitedBot():
                return await joining.invited(fact, reading), None
            case v.BotJoined():
                await self._came_in(fact.room_id, reading)
                return await joining.bot_joined(fact, reading), None
            case v.BotLeft():
                self.details.left(fact.room_id)
                return await leaving.bot_left(fact, reading), None
            case v.RosterSeen():
                self.details.stale(fact.room_id)
                seen = self._newly_protected(await joining.roster_seen(fact, reading))
                return self._hinted(seen, reading), None
            case v.GapGivenUp():
                return await gaps.gap_given_up(fact, reading), None
            case v.Joined():
                self.details.moved(fact.room_id, fact.sender)
                await self._let_in(fact, reading)
                return self._hinted(await joining.joined(fact, reading), reading), None
            case v.Left():
                self.details.moved(fact.room_id, fact.user_id)
                return await joining.left(fact, reading), None
            case v.Renamed():
                self.details.moved(fact.room_id, fact.sender)
            case v.Knocked() | v.Invited() | v.Reaction() | v.Redacted() | v.Aside() | v.RoomUpgraded():
                return await protected.around_agreement(fact, self.details, reading), None
            case v.IdentityChanged():
                return await trusting.identity_changed(fact, reading), None
            case v.UnreadableMessage():
                return await trusting.unreadable(fact, reading), None
            case v.StateChanged(type="m.room.name" | "m.room.canonical_alias"):
                self.details.stale(fact.room_id)
            case v.StateChanged(type="m.room.encryption"):
                self.details.stale(fact.room_id)
                return await joining.bot_joined(v.BotJoined(room_id=fact.room_id), reading), None
        return [], None

    async def _said(self, message: v.RoomMessage, reading: Reading) -> tuple[Following, Asked | None]:
        if message.sender == self.around.bot or message.room_id not in self.around.rooms:
            return [], None
        answered = None if message.is_notice else await self.commanding.outcome(message, reading)
        answer, asked = (answered.following, answered.asked) if answered is not None else ([], None)
        if await reading.protected(message.room_id) is None:
            return answer, asked
        # A command is heard by the room as well: whatever looks like one is looked at like any other message.
        is_taken = answered is not None and answered.is_taken
        gated = [] if is_taken else await gating.redacted(message, reading)
        details = await self.details.consequences(message, reading, is_going=bool(gated))
        return redacted_once([*answer, *gated, *details]), asked

    async def _moved_in(self, outcome: Following, reading: Reading) -> Following:
        """A command had a room protected: those present are to be greeted."""
        following: list[v.Delivery | v.Record | v.Reply] = []
        for each in outcome:
            if isinstance(each, v.RoomProtected) and each.room_id in self.around.rooms:
                room = self.around.rooms[each.room_id]
                following += await joining.moved_in(room, reading, self.around.clock.now())
                self._news.append(v.BotJoined(room_id=each.room_id))
        return following

    def _newly_protected(self, following: joining.Following) -> joining.Following:
        """Let whoever listens hear of rooms that came to be protected, though nobody saw the bot join."""
        protected = [each for each in following if isinstance(each, v.RoomProtected)]
        self._news += [v.BotJoined(room_id=each.room_id) for each in protected]
        return following

    def _hinted(self, following: joining.Following, reading: Reading) -> Following:
        """Whoever comes in under a telling name is told so in private; a picture is looked at later."""
        self._pictures += naming.pictured(following, reading)
        return [*following, *naming.hints(following, reading)]

    async def _let_in(self, fact: v.Joined, reading: Reading) -> None:
        """Somebody came into their direct room: what waits for them can go."""
        if await reading.is_direct(fact.room_id):
            await self._wake(fact.sender, reading)

    async def _came_in(self, room_id: v.RoomId, reading: Reading) -> None:
        """The bot came into a direct room that its person opened: what waits for them can go."""
        person = await people.whose_direct_room(reading.connection, room_id)
        if person is not None:
            await self._wake(person, reading)

    async def _wake(self, person: v.UserId, reading: Reading) -> None:
        await outbox.wake(reading.connection, person)
        self._filled.update(v.Lane)


def _cause(fact: v.Fact, position: str) -> str:
    """What a fact is known by: its event, or else the batch that it came in."""
    if isinstance(fact, v.Aside):  # of an event that is a fact by itself as well
        return f"{fact.event_id}:aside"
    if isinstance(fact, v.RoomEvent):
        return fact.event_id
    return f"{position}:{type(fact).__name__}:{getattr(fact, 'room_id', '')}"
