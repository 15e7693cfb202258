"""Brings the age in force in one room up to date: what is new or shorter is told to the room first."""

from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.retention.ledger import Ledger, Position
from bot.retention.ruling import Ruling
from bot.retention.troubles import Say
from policies.retention import Time
from policies.retention.wording import announcement
from policies.vocabulary import Lane, Post, RetentionSettings, RoomId


@dataclass(frozen=True, slots=True)
class Announcing:
    """Tells one room. `counting` counts what would be removed under some settings."""

    room_id: RoomId
    ledger: Ledger
    ruling: Ruling
    counting: Callable[[RetentionSettings], AsyncIterator[int]]
    say: Say
    prefix: Callable[[], str]

    async def agree(self, time: Time) -> Position:
        """Bring the age in force up to date; what is new or shorter is announced first, with a count."""
        position, settings = await self.ledger.position(self.room_id), self.ruling.settings()
        agreed = position.agreed.toward(settings.max_age, notice=settings.first_sweep_after, time=time)
        if agreed == position.agreed or position.paused:  # a paused room is told when it goes on
            return position
        if agreed.owes_announcement(position.agreed) and settings.max_age is not None:
            *_, count = [count async for count in self.counting(settings)]
            await self._announce(position, count, settings.max_age, agreed.effective_at or time.there)
            position = replace(position, announcements=position.announcements + 1)
        position = replace(position, agreed=agreed)
        await self.ledger.save(position)
        return position

    async def _announce(self, position: Position, count: int, age: timedelta, effective_at: datetime) -> None:
        said = announcement(count, age, effective_at, self.prefix())
        post = Post(room_id=self.room_id, said=said, lane=Lane.REMINDER)
        await self.say(f"retention:{self.room_id}:announcement:{position.announcements + 1}", [post])
