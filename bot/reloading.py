"""SIGHUP: reads configuration and rules files again while the bot runs."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, field

from bot.config.load import load
from bot.config.model import Config
from bot.dispatch.dispatcher import Dispatcher
from bot.failures import ConfigProblem, Failure
from policies.vocabulary import RoomSettings

log = logging.getLogger(__name__)

FROM_START = (
    "homeserver",
    "user_id",
    "password_file",
    "access_token_file",
    "store_key_file",
    "device_name",
    "data_dir",
    "database",
    "synapse_admin",
    "commands",
    "log",
)
"""Keys whose values are built in at the start; what is new in them counts from the next one."""


async def decide_by(config: Config, dispatcher: Dispatcher) -> None:
    """Decide by another configuration from now on, and nothing half by it and half by the one before.

    What is remembered of a room by its former policy is dropped, as where a command changes it.
    """
    around, details = dispatcher.around, dispatcher.details
    async with dispatcher.database.transaction():  # there is one at a time, so no decision is under way
        before = {room.room_id: around.settings_of(room.room_id) for room in around.rooms.joined()}
        around.config = config
        details.stale()
        for room_id, settings in before.items():
            for key in _changed(settings, around.settings_of(room_id)):
                details.settings_changed(room_id, key)


def _changed(before: RoomSettings, after: RoomSettings) -> Iterator[str]:
    return (key for key in RoomSettings.model_fields if getattr(before, key) != getattr(after, key))


@dataclass(slots=True)
class Reloading:
    """Reads anew whenever asked. What is wrong then is logged, and the configuration stays as it was.

    `started_by` is what was built in at the start.
    """

    started_by: Config
    take_over: Callable[[Config], Awaitable[None]]
    asked: asyncio.Event = field(default_factory=asyncio.Event)

    async def run(self) -> None:
        """Wait to be asked, and read anew; for ever."""
        while True:
            await self.asked.wait()
            self.asked.clear()
            await self.read_anew()

    async def read_anew(self) -> None:
        """Read the configuration again, and take it over if it is right."""
        try:
            fresh = load(self.started_by.file)
            for key in self._waiting(fresh):
                log.warning("%s has changed; that counts from the next start", key)
            await self.take_over(fresh)
        except ConfigProblem as problem:
            log.error("the configuration stays as it was: %s", problem)  # noqa: TRY400 (a traceback says no more)
        except Failure as failure:
            log.warning("the configuration was read again, but not all of it is in force: %s", failure)
        except Exception as mistake:  # noqa: BLE001 (the border: its text may quote, and the bot goes on)
            log.error("reading anew went wrong (%s)", type(mistake).__name__)  # noqa: TRY400 (likewise)
        else:
            log.info("the configuration was read again")

    def _waiting(self, fresh: Config) -> Iterator[str]:
        """Name what is not as it was at the start, and waits for the next one."""
        yield from (key for key in FROM_START if getattr(fresh, key) != getattr(self.started_by, key))
        if fresh.secrets != self.started_by.secrets:
            yield "what a secret's file holds"
