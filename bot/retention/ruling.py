"""Gathers what decides in a room in one moment: the age in force, what is kept, what is known by name."""

from collections.abc import Callable, Collection, Sequence

from bot.both_clocks import BothClocks
from bot.homeserver import Homeserver
from bot.retention.arrivals import expired_since
from bot.retention.finding import Rule
from bot.retention.ledger import Ledger, Position, Spared, Why, Work
from bot.retention.redacting import Look
from policies.retention import Kept, Time
from policies.vocabulary import EventId, RetentionSettings, RoomId, UserId

FacilitatorsOf = Callable[[RoomId], Collection[UserId]]


def nobody(_: RoomId) -> Collection[UserId]:
    """Name no facilitators."""
    return ()


class Ruling:
    """Answers what may be removed in one room.

    `settings` are those of the room itself, or of the room it was upgraded to.
    """

    def __init__(
        self,
        room_id: RoomId,
        settings: Callable[[], RetentionSettings],
        homeserver: Homeserver,
        ledger: Ledger,
        clocks: BothClocks,
        *,
        facilitators_of: FacilitatorsOf,
    ) -> None:
        self.room_id, self.settings = room_id, settings
        self._homeserver, self._ledger, self._clocks = homeserver, ledger, clocks
        self._facilitators_of = facilitators_of

    def in_force(self, position: Position) -> RetentionSettings:
        """Return the settings with the age that the room was told, never a shorter one."""
        settings = self.settings()
        told, wanted = position.agreed.in_force, settings.max_age
        age = max(told, wanted) if told is not None and wanted is not None else None
        return settings.model_copy(update={"max_age": age})

    async def rule(self, settings: RetentionSettings, time: Time) -> Rule:
        """Return what decides now, under some settings."""
        spared: Sequence[Spared] = await self._ledger.spared(self.room_id)
        return Rule(
            self.room_id,
            settings,
            time,
            await self.kept(),
            {one.event_id: one.seen_at for one in spared},
            await self._ledger.pending(self.room_id),
            await self._ledger.files_of(self.room_id),
        )

    async def kept(self) -> Kept:
        """Return what somebody keeps in the room now."""
        rooms, keeps_notices = self._homeserver.rooms, self.settings().keep_facilitator_notices
        spared = await self._ledger.spared(self.room_id) if keeps_notices else ()
        return Kept(
            pinned=rooms[self.room_id].pinned if self.room_id in rooms else frozenset(),
            held=await self._ledger.held(self.room_id, now=self._clocks.now()),
            rules_posts=await self._ledger.rules_posts(self.room_id),
            notices=frozenset(one.event_id for one in spared if one.is_notice),
            notices_of=self._facilitators_of(self.room_id) if keeps_notices else (),
        )

    async def is_halted(self) -> bool:
        """Whether nothing is to be removed here now."""
        position = await self._ledger.position(self.room_id)
        return position.paused or self.in_force(position).max_age is None

    async def last_look(self, work: Work) -> Look:
        """Decide about an event once more, by what holds in the moment its turn has come."""
        if work.why is Why.ASKED:
            return Look.GO
        names = [name for name in (work.event_id, work.stays_with) if name is not None]
        position, is_kept = await self._ledger.glance(self.room_id, names, now=self._clocks.now())
        settings = self.in_force(position)
        if position.paused:
            return Look.HALT
        if settings.max_age is None or work.effective_at > self._clocks.now() - settings.max_age:
            return Look.YOUNG
        if is_kept or await self._is_kept_besides(names, settings):
            return Look.KEPT if work.stays_with is None else Look.YOUNG
        if work.inherited and work.parent and not await self._is_expired(work.parent, settings):
            return Look.YOUNG
        return Look.GO

    async def _is_kept_besides(self, names: Sequence[EventId], settings: RetentionSettings) -> bool:
        """Whether one of some events is pinned, or a facilitator's notice."""
        rooms = self._homeserver.rooms
        pinned = rooms[self.room_id].pinned if self.room_id in rooms else frozenset()
        if settings.keep_pinned and any(name in pinned for name in names):
            return True
        if not settings.keep_facilitator_notices:
            return False
        kept = await self.kept()
        return any(kept.covers(name, settings) for name in names)

    async def _is_expired(self, event_id: EventId, settings: RetentionSettings) -> bool:
        rule = await self.rule(settings, self._clocks.time())
        return await expired_since(self._homeserver, rule, event_id) is not None
