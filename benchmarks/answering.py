"""How soon the bot answers, starts, and how much memory it takes, beside a minimal nio bot on one homeserver.

    python -m benchmarks.answering [--rounds N] [--rooms N] [--json]

One member asks both bots in turn, each in an encrypted room of its own; time runs from the member's request
to the moment when the member's client has decrypted the answer. Starting is from the launch of the process
until it says that it is ready: the bot to its notification socket, the other after its first sync.
"""

import argparse
import asyncio
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from bot.matrix.member import Member, Seen
from bot.playground import BotProcess, Credentials, Homeserver, Playground
from tests.world.world import World

STARTS = 3
ANSWERING_AIM = 1.2


class EchoProcess:
    """The other bot, as a process."""

    def __init__(self, homeserver: Homeserver, account: Credentials, folder: Path) -> None:
        self.user_id = account.user_id
        self._arguments = (
            homeserver.url,
            account.user_id,
            account.access_token,
            account.device_id,
            str(folder),
        )

    async def start(self) -> None:
        self._process = subprocess.Popen(  # noqa: ASYNC220 - as the other bot is started
            [sys.executable, "-m", "benchmarks.echo_bot", *self._arguments], stdout=subprocess.PIPE
        )
        assert self._process.stdout
        line = await asyncio.to_thread(self._process.stdout.readline)
        assert line == b"ready\n", "the echo bot did not start"

    async def stop(self) -> int:
        self._process.terminate()
        status = await asyncio.to_thread(self._process.wait)
        assert self._process.stdout
        self._process.stdout.close()
        return status

    @property
    def pid(self) -> int:
        return self._process.pid


Bot = BotProcess | EchoProcess


@dataclass
class Asking:
    """Somebody who asks, and looks at the clock when the answer shows."""

    member: Member

    def __post_init__(self) -> None:
        self.member.timeline.observer = self._shown
        self._answer: asyncio.Future[float] | None = None
        self._who = self._where = ""

    def _shown(self, seen: Seen) -> None:
        fits = seen.sender == self._who and seen.room_id == self._where and seen.type == "m.room.message"
        if fits and self._answer and not self._answer.done():
            self._answer.set_result(time.perf_counter())

    async def ask(self, room: str, bot: Bot) -> float:
        """Return the seconds that `!help` took."""
        self._who, self._where = bot.user_id, room
        self._answer = asyncio.get_running_loop().create_future()
        content = {"msgtype": "m.text", "body": "!help"}
        start = time.perf_counter()
        sending = self.member.client.room_send(
            room, "m.room.message", content, ignore_unverified_devices=True
        )
        answered, _ = await asyncio.gather(asyncio.wait_for(self._answer, 30), sending)
        return answered - start


def memory(pid: int) -> float:
    """Return a process's resident memory in MiB."""
    told = subprocess.run(["ps", "-o", "rss=", "-p", str(pid)], capture_output=True, text=True, check=True)
    return int(told.stdout) / 1024


async def starting(bot: Bot) -> float:
    """Return the median of the seconds from launch to ready; leaves the bot running."""
    taken = []
    for _ in range(STARTS):
        await bot.stop()
        start = time.perf_counter()
        await bot.start()
        taken.append(time.perf_counter() - start)
    return statistics.median(taken)


async def rooms_for(world: World, maya: Member, bots: dict[str, Bot], count: int) -> None:
    """Make rooms with both bots in each, and wait until ours has said what it says to a new room."""
    ids = [bot.user_id for bot in bots.values()]
    ours = bots["underrose"].user_id
    for n in range(count):
        room = await world.room(maya, levels={ids[1]: 0}, bot=ours, name=f"room {n}")
        await maya.invite(room, ids[1])
        for bot in ids:
            await maya.sees_member(room, bot)
        await maya.sees(lambda seen: seen.type == "m.room.message", room=room, sender=ours)


async def measure(world: World, rounds: int, rooms: int) -> dict[str, dict[str, float]]:
    maya = await world.member("maya")
    account = await world.homeserver.register("echo", "echo echo")
    echo = EchoProcess(world.homeserver, account, world.folder / "echo")
    await echo.start()
    settings = {
        "commands": {"burst": 1000},
        "log": {"level": "info"},
        "defaults": {"agreement": {"required": False, "gate": "none"}},
    }
    bots: dict[str, Bot] = {"underrose": await world.bot(settings), "echo": echo}
    asked_in = {}
    for name, bot in bots.items():
        asked_in[name] = await world.room(maya, bot=bot.user_id)
        await maya.sees_member(asked_in[name], bot.user_id)
        await maya.say(asked_in[name], "hello")
    await maya.sees(
        lambda s: s.type == "m.room.message", room=asked_in["underrose"], sender=bots["underrose"].user_id
    )
    figures: dict[str, dict[str, float]] = {}
    try:
        figures |= await answering(Asking(maya), bots, asked_in, rounds)
        figures["start, 1 room (s)"] = {name: await starting(bot) for name, bot in bots.items()}
        figures["memory, 1 room (MiB)"] = {name: memory(bot.pid) for name, bot in bots.items()}
        await rooms_for(world, maya, bots, rooms - 1)
        figures[f"start, {rooms} rooms (s)"] = {name: await starting(bot) for name, bot in bots.items()}
        figures[f"memory, {rooms} rooms (MiB)"] = {name: memory(bot.pid) for name, bot in bots.items()}
    finally:
        await echo.stop()
    return figures


async def answering(
    asking: Asking, bots: dict[str, Bot], rooms: dict[str, str], rounds: int
) -> dict[str, dict[str, float]]:
    taken: dict[str, list[float]] = {name: [] for name in bots}
    for n in range(rounds + 5):
        for name in sorted(bots, reverse=bool(n % 2)):  # now one first, now the other
            seconds = await asking.ask(rooms[name], bots[name])
            if n >= 5:  # keys are shared and caches filled
                taken[name].append(seconds * 1000)
    return {
        "answer to !help, median (ms)": {name: statistics.median(all_) for name, all_ in taken.items()},
        "answer to !help, 95 of 100 (ms)": {
            name: statistics.quantiles(all_, n=20)[-1] for name, all_ in taken.items()
        },
    }


def show(figures: dict[str, dict[str, float]]) -> None:
    table = Table(title="Answering, beside a minimal nio bot on the same homeserver", title_justify="left")
    for head in ("", "Underrose", "nio echo bot", "times", "aim"):
        table.add_column(head, justify="left" if not head else "right")
    for what, both in figures.items():
        ours, theirs = both["underrose"], both["echo"]
        aim = f"≤ {ANSWERING_AIM}" if "median" in what else ""
        table.add_row(what, f"{ours:.2f}", f"{theirs:.2f}", f"{ours / theirs:.2f}", aim)
    Console(width=110).print(table)


async def run(rounds: int, rooms: int) -> dict[str, dict[str, float]]:
    with tempfile.TemporaryDirectory(prefix="underrose-bench-") as folder:
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed bot is compiled once, and so are these
        os.environ["PYTHONPYCACHEPREFIX"] = str(Path(folder) / "compiled")
        async with Playground(Path(folder) / "homeserver") as homeserver:
            world = World(homeserver, Path(folder))
            try:
                return await measure(world, rounds, rooms)
            finally:
                await world.end()


def main(arguments: list[str] | None = None) -> dict[str, Any]:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.answering", description=__doc__)
    parser.add_argument("--rounds", type=int, default=60, help="questions to each bot")
    parser.add_argument("--rooms", type=int, default=100, help="rooms of the larger start")
    parser.add_argument("--json", action="store_true", help="print JSON instead of a table")
    options = parser.parse_args(arguments)
    figures = asyncio.run(run(options.rounds, options.rooms))
    if options.json:
        print(json.dumps(figures, indent=2))
    else:
        show(figures)
    return figures


if __name__ == "__main__":
    main()
