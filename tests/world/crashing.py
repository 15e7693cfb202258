"""The bot, made to die: `kill -9` at the n-th visit of a step, counted from when it was armed.

    python -m tests.world.crashing -c config.yaml

The file `armed` beside the configuration holds `STEP N`. It is removed before dying, so the next start lives.
"""

import asyncio
import os
import signal
import sys
from pathlib import Path

from bot.cli.importing import for_good
from bot.playground import BotProcess


class Bomb:
    """Listens to the steps of the program, and ends it at the one that was armed."""

    def __init__(self, armed: Path) -> None:
        self._armed = armed
        self._visits = 0

    def reached(self, step: str) -> None:
        """Count, and die if it is time."""
        if not self._armed.exists():
            self._visits = 0
            return
        wanted, number = self._armed.read_text().split()
        if step != wanted:
            return
        self._visits += 1
        if self._visits >= int(number):
            self._armed.unlink()
            os.kill(os.getpid(), signal.SIGKILL)


class CrashingBot(BotProcess):
    """A bot that dies where it is told to; started anew, it lives."""

    MODULE = ("tests.world.crashing",)

    @property
    def _bomb(self) -> Path:
        return self.config.parent / "armed"

    def arm(self, step: str, number: int) -> None:
        """Let it die at the `number`-th visit of a step from now on."""
        self._bomb.write_text(f"{step} {number}")

    def disarm(self) -> bool:
        """Let it live; returns whether it was still going to die."""
        was_armed = self._bomb.exists()
        self._bomb.unlink(missing_ok=True)
        return was_armed


def main() -> None:
    """Run the bot with a bomb beside its configuration."""
    with for_good():
        from bot import logs
        from bot.app import App
        from bot.cli.run import until_stopped
        from bot.config import load

    file = Path(sys.argv[-1])
    config = load(file)
    logs.set_up(config.log.level, config.log.file)
    asyncio.run(until_stopped(App.of(config, reached=Bomb(file.parent / "armed").reached)))


if __name__ == "__main__":
    main()
