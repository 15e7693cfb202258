"""Everything a sweep needs, around a model homeserver."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from bot.outbox.pace import Pace
from bot.retention.admin import SynapseAdmin
from bot.retention.sweeper import Sweeper, SweepReport
from bot.storage import ground_rules, retention
from bot.storage.database import Database
from policies.vocabulary import (
    Delivery,
    EventId,
    HoldPlaced,
    HoldReleased,
    Redacted,
    RetentionSettings,
    RoomId,
    RulesPosted,
    SweepAsked,
    UserId,
)
from tests.bot.retention.model import BOT, ROOM, Model


class EagerClock:
    """A clock on which every wait is over at once, and the time it asked for has passed."""

    def __init__(self) -> None:
        self.elapsed, self.step = 0.0, timedelta()
        self.start = datetime(2026, 11, 1, 12, tzinfo=UTC)

    def now(self) -> datetime:
        return self.start + timedelta(seconds=self.elapsed) + self.step

    def true_now(self) -> datetime:
        return self.start + timedelta(seconds=self.elapsed)

    def monotonic(self) -> float:
        return self.elapsed

    def move(self, by: timedelta) -> None:
        self.elapsed += by.total_seconds()

    async def wait(self, duration: timedelta) -> None:
        self.elapsed += duration.total_seconds()


class House:
    """A room on a model homeserver, swept by a sweeper that can be thrown away and made anew."""

    def __init__(self, database: Database, **settings: object) -> None:
        self.database = database
        self.clock = EagerClock()
        self.homeserver = Model(self.clock.true_now)
        self.ledger = retention.RetentionLedger(database)
        self.settings = RetentionSettings.model_validate(settings)
        self.said: dict[str, Delivery] = {}
        self.facilitators: frozenset[UserId] = frozenset()
        self.admin: SynapseAdmin | None = None
        self.restart()

    def restart(self) -> None:
        """Forget all that is not on disk, as a crash does."""
        self.pace = Pace(self.clock, jitter=lambda: 0.0)
        self.sweeper = Sweeper(
            self.homeserver,  # type: ignore[arg-type]  # what retention asks of it, and no more
            self.ledger,
            self.clock,
            self.pace,
            settings_of=lambda _: self.settings,
            say=self._say,
            admin=self.admin,
            facilitators_of=lambda _: self.facilitators,
        )
        self.homeserver.in_flight = 0

    async def _say(self, cause: str, consequences: Sequence[Delivery]) -> None:
        for number, one in enumerate(consequences):
            self.said.setdefault(f"{cause}:{number}", one)

    def set(self, **settings: object) -> None:
        self.settings = self.settings.model_copy(update=settings)

    async def sweep(self, *, times: int = 1, synced: bool = True) -> SweepReport:
        for _ in range(times):
            report = await self.sweeper.sweep(ROOM)
            if synced:
                await self.sync()
        return report

    async def sync(self) -> None:
        """Bring every redaction down, again and again as at-least-once may."""
        for target, redaction in self.homeserver.redactions:
            now = self.clock.now()
            await self.sweeper.on_redacted(
                Redacted(
                    room_id=ROOM, event_id=redaction, sender=BOT, sent_at=now, seen_at=now, target=target
                )
            )

    async def hold(self, event_id: EventId, *, lasting: timedelta = timedelta(days=900)) -> None:
        now = self.clock.now()
        record = HoldPlaced(
            room_id=ROOM,
            event_id=event_id,
            by=UserId("@noor:model"),
            reason="evidence",
            at=now,
            until=now + lasting,
        )
        async with self.database.transaction() as connection:
            await retention.place_hold(connection, record)

    async def release(self, event_id: EventId) -> None:
        async with self.database.transaction() as connection:
            await retention.release_hold(connection, HoldReleased(room_id=ROOM, event_id=event_id))

    async def ask(self) -> None:
        async with self.database.transaction() as connection:
            await retention.ask(connection, SweepAsked(room_id=ROOM))

    async def post_rules(self, event_id: EventId) -> None:
        async with self.database.transaction() as connection:
            await ground_rules.posted(
                connection, RulesPosted(room_id=RoomId(ROOM), event_id=event_id, version=1)
            )

    def days(self, count: float) -> None:
        self.clock.move(timedelta(days=count))
