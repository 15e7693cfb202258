"""Starting and stopping the homeserver."""

import importlib.util
import os
import secrets
import signal
import socket
import subprocess
from collections.abc import Mapping, Sequence
from datetime import timedelta
from pathlib import Path
from types import TracebackType
from typing import Any

from bot import leash
from bot.clock import Clock, SystemClock
from bot.failures import Refused, StartProblem, Unreachable
from bot.playground import settings
from bot.playground.homeserver import Homeserver
from bot.playground.settings import Limits

PATIENCE = timedelta(seconds=90)  # a first start makes the database; a loaded machine takes its time
_ATTEMPTS = 3  # another program may take the port between our asking for one and Synapse's opening it
_BREATH = timedelta(milliseconds=50)


class Playground:
    """A Synapse in a folder of its own; `async with` it, or `start` and `stop` it.

    Args:
        folder: Where it keeps everything. Used again, it gives the same server with its accounts and rooms.
        limits: `none`, or Synapse's `default` rate limits.
        server_name: What follows the colon in its user ids.
        more: Synapse settings that win over ours.
        extra_listeners: Ports that it opens besides the one for clients.
        clock: What it waits by.
    """

    def __init__(
        self,
        folder: Path,
        limits: Limits = "none",
        *,
        server_name: str = "localhost",
        more: Mapping[str, Any] | None = None,
        extra_listeners: Sequence[Mapping[str, Any]] = (),
        clock: Clock | None = None,
    ) -> None:
        self._folder, self._limits, self._name = folder.resolve(), limits, server_name
        self._more, self._extra_listeners = dict(more or {}), list(extra_listeners)
        self._clock = clock or SystemClock()
        self._homeserver: Homeserver | None = None
        self._process: subprocess.Popen[bytes] | None = None

    async def start(self) -> Homeserver:
        """Start Synapse and wait until it answers. Started again, it is at the same address.

        Raises:
            StartProblem: It is not installed, or does not come up.
        """
        if importlib.util.find_spec("synapse") is None:
            raise StartProblem("The playground needs Synapse. Install it with: pip install 'underrose[demo]'")
        for _ in range(_ATTEMPTS):
            homeserver = self._homeserver or self._somewhere()
            self._launch(homeserver)
            if await self._answers(homeserver):
                self._homeserver = homeserver
                return homeserver
            self.stop()
        raise StartProblem(f"Synapse did not start. Its last words: {self._last_words()}")

    def stop(self) -> None:
        """End Synapse, however it is doing. Harmless when it is not running."""
        process, self._process = self._process, None
        if process is None:
            return
        process.terminate()
        try:
            process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
        if process.stdin:
            process.stdin.close()

    def kill(self) -> None:
        """End Synapse as a power cut would."""
        if self._process is not None:
            self._process.kill()
            self.stop()

    async def __aenter__(self) -> Homeserver:
        """Start."""
        try:
            return await self.start()
        except BaseException:
            self.stop()
            raise

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop."""
        self.stop()

    def _somewhere(self) -> Homeserver:
        return Homeserver(f"http://127.0.0.1:{free_port()}", self._name, secrets.token_urlsafe(24))

    def _launch(self, homeserver: Homeserver) -> None:
        client = settings.listener(int(homeserver.url.rpartition(":")[2]), ["client", "media"])
        path = settings.write(
            self._folder,
            server_name=homeserver.server_name,
            shared_secret=homeserver.shared_secret,
            limits=self._limits,
            more={"listeners": [client, *self._extra_listeners], **self._more},
        )
        with (self._folder / "synapse.out").open("wb") as output:
            self._process = leash.start("synapse.app.homeserver", "-c", str(path), output=output)

    async def _answers(self, homeserver: Homeserver) -> bool:
        deadline = self._clock.monotonic() + PATIENCE.total_seconds()
        while self._process and self._process.poll() is None and self._clock.monotonic() < deadline:
            try:
                await homeserver.call("GET", "/_matrix/client/versions")
            except (Unreachable, Refused):
                await self._clock.wait(_BREATH)
            else:
                return self._process.poll() is None
        return False

    def _last_words(self) -> str:
        said = (self._folder / "synapse.out").read_text(errors="replace")
        lines = [line.strip() for line in said.splitlines() if line.strip()]
        return " / ".join(lines[-3:]) or "none"


def free_port() -> int:
    """Return a TCP port on loopback that nobody listens on just now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
