"""The bot with its clock in a story's hands: what takes a minute of its time need not take one of ours.

    python -m tests.world.moved -c config.yaml

The file `ahead` beside the configuration holds how many seconds have passed for it beyond the machine's own,
and `wrong` by how many more its clock, looked at, is wrong.
"""

import asyncio
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.cli.importing import for_good
from bot.playground import BotProcess

LOOK_EVERY = 0.1  # seconds; a wait may be over as soon as the clock is moved


class MovedClock:
    """The machine's clock, as far ahead as the file says, and as wrong as the one beside it."""

    def __init__(self, ahead: Path) -> None:
        self._ahead, self._wrong = ahead, ahead.with_name("wrong")

    def now(self) -> datetime:
        return datetime.now(UTC) + timedelta(seconds=self._seconds() + _seconds_in(self._wrong))

    def monotonic(self) -> float:
        return asyncio.get_running_loop().time() + self._seconds()

    async def wait(self, duration: timedelta) -> None:
        end = self.monotonic() + duration.total_seconds()
        while (left := end - self.monotonic()) > 0:  # noqa: ASYNC110 (a file does not say that it changed)
            await asyncio.sleep(min(left, LOOK_EVERY))

    def _seconds(self) -> float:
        return _seconds_in(self._ahead)


def _seconds_in(file: Path) -> float:
    return float(file.read_text()) if file.exists() else 0.0


def _write(file: Path, seconds: float) -> None:
    written = file.with_suffix(".new")
    written.write_text(f"{seconds}")
    written.replace(file)


class MovedBot(BotProcess):
    """A bot whose clock can be moved while it runs."""

    MODULE = ("tests.world.moved",)

    def move(self, by: timedelta) -> None:
        """Let some time pass for the bot at once, and for nobody else."""
        ahead = self.config.parent / "ahead"
        _write(ahead, _seconds_in(ahead) + by.total_seconds())

    def set_wrong(self, by: timedelta) -> None:
        """Set its clock wrong, or right again: no time passes."""
        _write(self.config.parent / "wrong", by.total_seconds())


def main() -> None:
    """Run the bot by the clock beside its configuration."""
    with for_good():
        from bot import logs
        from bot.app import App
        from bot.cli.run import until_stopped
        from bot.config import load

    file = Path(sys.argv[-1])
    config = load(file)
    logs.set_up(config.log.level, config.log.file)
    asyncio.run(until_stopped(App.of(config, clock=MovedClock(file.parent / "ahead"))))


if __name__ == "__main__":
    main()
