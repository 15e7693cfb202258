"""Keeps the homeserver's time in mind: a wrong clock of ours makes nothing lapse, and dates nothing."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta

from bot.beside import answered
from bot.both_clocks import BothClocks
from bot.failures import Failure, Refused
from bot.schedule import Schedule

EVERY = timedelta(minutes=10)  # between two answers, a clock of ours that is set is noticed by itself


@dataclass(slots=True, kw_only=True)
class Timekeeping:
    """Asks for the homeserver's time. `righted` is called once the clocks agree again."""

    clocks: BothClocks
    schedule: Schedule
    righted: Callable[[], Awaitable[None]]
    _differ: bool = False

    async def begin(self) -> bool:
        """Ask before anything is decided; True once that is answered, in whatever way.

        Raises:
            bot.failures.Failure: it is to be asked again.
        """
        try:
            self._differ = (await answered(self.clocks.ask())).differ
        except Refused:
            self._differ = False  # it will not tell, and ours is all there is
        return True

    def plan(self) -> None:
        """Ask again and again from now on."""
        self.schedule.every("clocks", EVERY, self.ask)

    async def ask(self) -> None:
        """Ask now; what was put off while the clocks disagreed is looked at once they do no more."""
        try:
            time = await answered(self.clocks.ask())
        except Failure:
            return  # the answer before it holds on
        differed, self._differ = self._differ, time.differ
        if differed and not time.differ:
            await self.righted()
