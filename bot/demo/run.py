"""Runs the demo from beginning to end, and stays if asked to."""

import asyncio
import signal
import tempfile
from pathlib import Path

from bot.clock import SystemClock
from bot.demo.screen import Screen
from bot.demo.stage import MAX_AGE, Stage
from bot.demo.story import CIRCLE, Story
from bot.failures import Failure


def run(*, stay: bool = False, record: Path | None = None) -> int:
    """Show the bot's main job; return the exit status.

    Args:
        stay: Keep homeserver and bot up afterwards, and say how to sign in, until Ctrl-C.
        record: Where to write a picture (SVG) of what was printed.
    """
    # A script that starts it in the background has Ctrl-C ignored; `--stay` promises that it ends it.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    screen = Screen(record=record is not None)
    try:
        with tempfile.TemporaryDirectory(prefix="underrose-demo-", ignore_cleanup_errors=True) as folder:
            status = asyncio.run(_run(Path(folder), screen, stay=stay))
    except KeyboardInterrupt:
        screen.note("Ended, and everything cleared away.")
        return 0 if stay else 1
    if record is not None and status == 0:
        screen.save(record)
    return status


async def _run(folder: Path, screen: Screen, *, stay: bool) -> int:
    clock = SystemClock()
    start = clock.monotonic()
    stage = Stage(folder, screen, clock)
    screen.opening()
    try:
        await Story(stage).play()
        screen.summary(stage.steps)
        screen.note(f"All of it in {clock.monotonic() - start:.0f} s.")
        if stay:
            await _stay(stage)
    except Failure as failure:
        screen.failed(str(failure))
        return 1
    finally:
        await stage.close()
    return 0


async def _stay(stage: Stage) -> None:
    screen = stage.screen
    screen.scene("Your turn")
    screen.note(f"Sign in with any Matrix client; the homeserver is {stage.homeserver.url}")
    for name, person in stage.people.items():
        screen.note(f"  {person.user_id:<20} password {stage.passwords[name]}")
    screen.note(f"The room is called {CIRCLE}; what is said there is removed after {MAX_AGE} s.")
    screen.note("Ctrl-C ends it and clears everything away.")
    await asyncio.Event().wait()
