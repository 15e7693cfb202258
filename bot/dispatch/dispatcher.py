"""From a batch of facts to one transaction: consequences, records and the position, or none of them.

What can go wrong: the program dies half-way; one strange event takes the rest of a batch with it. The
principle against it: a batch is decided inside one transaction, which ends with the new position; each
fact has a savepoint of its own, so that a mistake of ours costs one fact and is reported, without content.
Where the storage fails, be it for a moment, it costs none: the batch is rolled back, and decided anew.
"""

from collections.abc import Awaitable, Callable, Collection, Sequence
from dataclasses import dataclass, field
from uuid import uuid4

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.dispatch import gaps, gating, joining, leaving, mistakes, protected, trusting
from bot.dispatch.aftermath import Aftermath
from bot.dispatch.apologising import make_amends
from bot.dispatch.commanding import Commanding
from bot.dispatch.details import Details
from bot.dispatch.noting import take_note
from bot.dispatch.posting import Posting
from bot.dispatch.reading import Reading
from bot.dispatch.surroundings import Surroundings
from bot.failures import StorageFailed
from bot.homeserver import Batch
from bot.steps import Reached, nowhere
from bot.storage import outbox, people, positions, records
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
    _after: Aftermath = field(default_factory=Aftermath)

    def __post_init__(self) -> None:
        """Let commands ask whether their own words give something away."""
        self.around.looking = self.details

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
        for fact in self._after.heard(batch.facts):
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
        self._after.touched.update(room_ids)
        await self._keep_touched()

    async def _carry_through(self, decide: Callable[[AsyncConnection], Awaitable[None]]) -> None:
        async def decided(connection: AsyncConnection) -> None:
            await decide(connection)
            self.reached("decide")

        await self.database.carry_through(decided, self._lay_aside)
        self._committed()

    def _lay_aside(self) -> Callable[[], None]:
        """Return what puts back what is remembered beside the database: what is rolled back never was."""
        put_back = self.commanding.lay_aside(), self.details.lay_aside(), self._after.lay_aside()
        made = dict(self.around.made_by_command)

        def undo() -> None:
            for each in put_back:
                each()
            self.around.made_by_command = made

        return undo

    def _committed(self) -> None:
        self.reached("commit")
        self.commanding.unconfirmed.sent()
        if filled := self._after.taken_lanes():
            self.stir(filled)
        for began in self._after.taken_inquiries():
            if self.inquire is not None:
                self.inquire(began)

    async def _keep_touched(self) -> None:
        """Let every room be looked at in which something changed."""
        while self.keep is not None and self._after.touched:
            room_id = self._after.touched.pop()
            try:
                await self.keep(room_id)
            except StorageFailed:
                self._after.touched.add(room_id)
                raise
            except Exception as mistake:  # noqa: BLE001 (it ends neither the other rooms nor the bot)
                mistakes.report(mistake, "about a room", uuid4().hex[:8])

    def _hand_on_pictures(self) -> None:
        for stay, avatar in self._after.taken_pictures():
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
                # What waits was rolled back: nobody takes it up.
                self.commanding.late.pop(fact.event_id, None)
                self.details.late.pop(fact.event_id, None)
                await self._make_amends(fact, reference, Reading(connection, self.around))

    async def _make_amends(self, message: v.RoomMessage, reference: str, reading: Reading) -> None:
        if message.room_id in self.around.rooms and message.sender != self.around.bot:
            posting = Posting(f"{message.event_id}:sorry", reading)
            await make_amends(message, reference, reading, lambda each: self._put(each, posting, reading))

    async def _decided(self, fact: v.Fact, position: str, reading: Reading) -> None:
        self._after.note(fact)
        following, asked = await self._following(fact, reading)
        if asked is not None:
            following = [*following, *await self._moved_in(following, reading)]
        await self._commit(following, Posting(_cause(fact, position), reading, asked), reading)

    async def _commit(self, following: Following, posting: Posting, reading: Reading) -> None:
        for each in following:
            if isinstance(each, v.Record):
                await records.write(reading.connection, each)
                await take_note(each, reading, self.details, self._after)
                self._after.note(each)
            else:
                await self._put(each, posting, reading)

    async def _put(self, each: v.Delivery | v.Reply, posting: Posting, reading: Reading) -> None:
        for parcel in await posting.parcels(each):
            await outbox.put(reading.connection, parcel)
            self._after.filled.add(v.Lane(parcel.lane))

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
                seen = self._after.newly_protected(await joining.roster_seen(fact, reading))
                return self._after.hinted(seen, reading), None
            case v.GapGivenUp():
                return await gaps.gap_given_up(fact, reading), None
            case v.Joined():
                self.details.moved(fact.room_id, fact.sender)
                await self._let_in(fact, reading)
                joined = self._after.hinted(await joining.joined(fact, reading), reading)
                return [*joined, *await protected.called(fact, self.details, reading)], None
            case v.Left():
                self.details.moved(fact.room_id, fact.user_id)
                return await joining.left(fact, reading), None
            case v.Renamed():
                self.details.moved(fact.room_id, fact.sender)
                return await protected.called(fact, self.details, reading), None
            case v.Knocked() | v.Invited() | v.Reaction() | v.Redacted() | v.Aside() | v.RoomUpgraded():
                return await protected.around_agreement(fact, self.details, reading), None
            case v.IdentityChanged():
                return await trusting.identity_changed(fact, reading), None
            case v.UnreadableMessage():
                return await trusting.unreadable(fact, reading), None
            case v.StateChanged(type="m.room.name" | "m.room.canonical_alias"):
                self.details.stale(fact.room_id)
            case v.StateChanged(type="m.room.power_levels"):
                self.details.staffed()
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
        is_spared = answered is not None and answered.is_spared
        gated = [] if is_spared else await gating.redacted(message, reading)
        details = await self.details.consequences(message, reading, is_going=bool(gated))
        return redacted_once([*answer, *gated, *details]), asked

    async def _moved_in(self, outcome: Following, reading: Reading) -> Following:
        """A command had a room protected: those present are to be greeted."""
        following: list[v.Delivery | v.Record | v.Reply] = []
        for each in outcome:
            if isinstance(each, v.RoomProtected) and each.room_id in self.around.rooms:
                room = self.around.rooms[each.room_id]
                following += await joining.moved_in(room, reading, self.around.clock.now())
                self._after.news.append(v.BotJoined(room_id=each.room_id))
        return following

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
        self._after.filled.update(v.Lane)


def _cause(fact: v.Fact, position: str) -> str:
    """What a fact is known by: its event, or else the batch that it came in."""
    if isinstance(fact, v.Aside):  # of an event that is a fact by itself as well
        return f"{fact.event_id}:aside"
    if isinstance(fact, v.RoomEvent):
        return fact.event_id
    return f"{position}:{type(fact).__name__}:{getattr(fact, 'room_id', '')}"
