"""The file names of newcomers' pictures, each looked up once and forgotten at once.

What can go wrong: two hundred people come in at once, and the homeserver is slow to fetch their pictures from
elsewhere. So it is done beside everything else, two at a time, and for ten seconds each at most; whatever
does not answer is not asked again. What waits is in memory only: over a restart a hint may be missed.
"""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Protocol

from bot.dispatch import naming
from bot.dispatch.dispatcher import Dispatcher
from bot.dispatch.reading import Reading
from bot.failures import Failure
from bot.schedule import Schedule
from bot.schedule.schedule import Job
from policies.vocabulary import StayBegan, Tell

AT_ONCE = 2


class FileNames(Protocol):
    """Knows what uploaded files are called."""

    async def file_name(self, mxc: str) -> str:
        """Return the name that a file was uploaded under; empty where it has none."""


@dataclass(slots=True, kw_only=True)
class Newcomers:
    """Has the file name of a newcomer's picture looked at."""

    dispatcher: Dispatcher
    schedule: Schedule
    files: FileNames
    _turns: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(AT_ONCE))

    def came(self, stay: StayBegan, avatar: str) -> None:
        """Look at a newcomer's picture as soon as there is time."""
        self.schedule.after(f"picture:{stay.event_id}", timedelta(), self._looking(stay, avatar))

    def _looking(self, stay: StayBegan, avatar: str) -> Job:
        async def look() -> None:
            file_name = await self._file_name(avatar)
            if not file_name:
                return

            async def decide(reading: Reading) -> Sequence[Tell]:
                return await naming.picture_hints(stay, file_name, reading)

            await self.dispatcher.follow(f"picture:{stay.event_id}", decide)

        return look

    async def _file_name(self, avatar: str) -> str:
        async with self._turns:
            try:
                return await self.files.file_name(avatar)
            except Failure:
                return ""
