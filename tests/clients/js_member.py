"""Drives the Node client: one process a member, JSON lines both ways."""

import asyncio
import json
import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

from bot.playground import Credentials

HERE = Path(__file__).parent
_PATIENCE = 30.0


class NodeMissing(Exception):
    """There is no Node to run the client with, or its packages could not be fetched."""


def installed() -> Path:
    """Return Node's path, after fetching the client's packages where they are missing.

    Raises:
        NodeMissing: says what is missing.
    """
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None:
        raise NodeMissing("Node 20 or later with npm is not on the PATH")
    if not (HERE / "node_modules" / "matrix-js-sdk").exists():
        command = [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund"]
        done = subprocess.run(command, cwd=HERE, capture_output=True, check=False, timeout=300)
        if done.returncode:
            raise NodeMissing("`npm ci` in tests/clients failed")
    return Path(node)


class JsMember:
    """A member on matrix-js-sdk."""

    def __init__(self, process: asyncio.subprocess.Process, user_id: str) -> None:
        self._process = process
        self.user_id = user_id
        self.seen: list[dict[str, Any]] = []

    @classmethod
    async def arrive(cls, node: Path, url: str, account: Credentials, recovery_key: str = "") -> "JsMember":
        process = await asyncio.create_subprocess_exec(
            node,
            HERE / "member.mjs",
            url,
            account.user_id,
            account.access_token,
            account.device_id,
            account.password,
            recovery_key,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            cwd=HERE,
            env=dict(os.environ),
        )
        member = cls(process, account.user_id)
        await member.tells(lambda said: said.get("ready", False))
        return member

    async def does(self, what: str, **details: Any) -> Any:
        """Have it do something, and wait until it is done."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps({"do": what, **details}).encode() + b"\n")
        said = await self.tells(lambda said: what in {said.get("done"), said.get("failed")})
        assert "error" not in said, said
        return said["result"]

    async def hears(self, text: str) -> dict[str, Any]:
        """Wait until a message shows that has this text."""
        return await self.tells(lambda said: "saw" in said and said["text"] == text)

    async def tells(self, fits: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
        for said in self.seen:
            if fits(said):
                self.seen.remove(said)
                return said
        assert self._process.stdout is not None
        try:
            async with asyncio.timeout(_PATIENCE):
                while True:
                    line = await self._process.stdout.readline()
                    assert line, "the client has ended"
                    said = json.loads(line)
                    if fits(said):
                        return dict(said)
                    self.seen.append(said)
        except TimeoutError:
            raise AssertionError(f"it did not come; what came: {self.seen[-5:]}") from None

    async def leave(self) -> None:
        """End the process."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        try:
            async with asyncio.timeout(10):
                await self._process.wait()
        except TimeoutError:
            self._process.kill()
            await self._process.wait()
