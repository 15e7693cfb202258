"""SIGHUP: reads configuration and rules files again while the bot runs."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from bot.config.load import load
from bot.config.model import Config
from bot.failures import ConfigProblem, Failure

log = logging.getLogger(__name__)

FROM_START = (
    "homeserver",
    "user_id",
    "device_name",
    "data_dir",
    "database",
    "synapse_admin",
    "commands",
    "log",
)
"""Keys whose values are built in at the start; what is new in them counts from the next one."""


@dataclass(slots=True)
class Reloading:
    """Reads anew whenever asked. What is wrong then is logged, and the configuration stays as it was."""

    config: Config
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
            fresh = load(self.config.file)
            for key in FROM_START:
                if getattr(fresh, key) != getattr(self.config, key):
                    log.warning("%s has changed; that counts from the next start", key)
            await self.take_over(fresh)
        except ConfigProblem as problem:
            log.error("the configuration stays as it was: %s", problem)  # noqa: TRY400 (a traceback says no more)
        except Failure as failure:
            log.warning("the configuration was read again, but not all of it is in force: %s", failure)
        except Exception as mistake:  # noqa: BLE001 (the border: its text may quote, and the bot goes on)
            log.error("reading anew went wrong (%s)", type(mistake).__name__)  # noqa: TRY400 (likewise)
        else:
            self.config = fresh
            log.info("the configuration was read again")
