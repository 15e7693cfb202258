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
        wanted, number = self._wanted()
        if not wanted:
            self._visits = 0
        if step != wanted:
            return
        self._visits += 1
        if self._visits >= number and taken_away(self._armed):
            os.kill(os.getpid(), signal.SIGKILL)

    def _wanted(self) -> tuple[str, int]:
        """Return where to die; nowhere, where it was disarmed, be it this moment."""
        try:
            step, number = self._armed.read_text().split()
        except FileNotFoundError:
            return "", 0
        return step, int(number)


def taken_away(file: Path) -> bool:
    """Remove a file; say whether it was there. Of two that try, one is told so."""
    try:
        file.unlink()
    except FileNotFoundError:
        return False
    return True


class CrashingBot(BotProcess):
    """A bot that dies where it is told to; started anew, it lives."""

    MODULE = ("tests.world.crashing",)

    @property
    def _bomb(self) -> Path:
        return self.config.parent / "armed"

    def arm(self, step: str, number: int) -> None:
        """Let it die at the `number`-th visit of a step from now on. It may look while this is written."""
        written = self._bomb.with_suffix(".new")
        written.write_text(f"{step} {number}")
        written.replace(self._bomb)

    def disarm(self) -> bool:
        """Let it live; returns whether it was still going to die."""
        return taken_away(self._bomb)


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
