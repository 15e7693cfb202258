"""The bot as its operator runs it: a process of its own, with a configuration file."""

import asyncio
import os
import signal
import socket
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import ClassVar

from bot import leash
from bot.failures import StartProblem

PATIENCE = 60.0  # seconds until ready; a first start makes an encryption identity
STOPPING = 12.0  # it promises 10


class BotProcess:
    """`underrose run`, started, and ready once it tells its notification socket so."""

    MODULE: ClassVar[tuple[str, ...]] = (
        "bot",
        "run",
    )  # what Python runs; stories run one that they can steer

    def __init__(
        self, config: Path, data_dir: Path, user_id: str, environment: Mapping[str, str], log: Path
    ) -> None:
        self.config, self.data_dir, self.user_id, self.log = config, data_dir, user_id, log
        self._environment = dict(environment)
        self.started = False

    async def start(self) -> None:
        """Start it and wait until it is ready.

        Raises:
            StartProblem: it ended before, or took too long.
        """
        with (
            tempfile.TemporaryDirectory(prefix="ur") as folder,
            socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as notifications,
        ):
            path = f"{folder}/notify"
            notifications.bind(path)
            notifications.setblocking(False)
            self.launch({"NOTIFY_SOCKET": path})
            ready = asyncio.ensure_future(_ready(notifications))
            await asyncio.wait({ready, self._exit}, timeout=PATIENCE, return_when=asyncio.FIRST_COMPLETED)
            if not ready.done():
                ready.cancel()
                ended = f"ended with {self._exit.result()}" if self._exit.done() else "is not ready"
                await self.kill()
                raise StartProblem(f"The bot {ended}. It said:\n{self.output[-4000:]}")

    def launch(self, more: Mapping[str, str] | None = None) -> None:
        """Start it and wait for nothing, as a test of failing starts wants it."""
        self.started = True
        environment = {**os.environ, **self._environment, **(more or {})}
        with self.log.open("ab") as output:
            self._process = leash.start(*self.MODULE, "-c", str(self.config), output=output, env=environment)
        self._exit = asyncio.ensure_future(asyncio.to_thread(self._process.wait))

    @property
    def environment(self) -> dict[str, str]:
        """What its secrets stand in, for other commands on the same configuration."""
        return {**os.environ, **self._environment}

    @property
    def pid(self) -> int:
        """Its process id."""
        return self._process.pid

    @property
    def running(self) -> bool:
        """Whether it runs."""
        return self._process.poll() is None

    @property
    def output(self) -> str:
        """Everything it printed and logged so far, over all its starts."""
        return self.log.read_text(errors="replace")

    async def says(self, words: str, within: float = PATIENCE) -> None:
        """Wait until it has printed or logged some words.

        Raises:
            TimeoutError: it did not in time.
        """
        async with asyncio.timeout(within):
            while words not in self.output:  # noqa: ASYNC110 (a file says nothing when it grows)
                await asyncio.sleep(0.05)

    async def ended(self, within: float = PATIENCE) -> int:
        """Wait until it ends by itself; returns its exit status."""
        status = await asyncio.wait_for(asyncio.shield(self._exit), within)
        if self._process.stdin:
            self._process.stdin.close()
        return status

    async def stop(self) -> int:
        """Ask it to end (SIGTERM); returns its exit status."""
        if self.running:
            self._process.send_signal(signal.SIGTERM)
        return await self.ended(STOPPING)

    async def kill(self) -> None:
        """End it as a power cut would (SIGKILL)."""
        self._process.kill()
        await self.ended()

    def signal(self, number: int) -> None:
        """Send it a signal."""
        self._process.send_signal(number)


async def _ready(notifications: socket.socket) -> None:
    loop = asyncio.get_running_loop()
    while b"READY=1" not in await loop.sock_recv(notifications, 4096):
        pass
