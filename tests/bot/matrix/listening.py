"""The adapter under test, as the rest of the bot drives it: it syncs, keeps its position, restarts."""

import asyncio
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any, TypeVar

from bot.clock import Clock, SystemClock
from bot.homeserver import Batch
from bot.matrix.account import Account
from bot.matrix.adapter import Adapter
from bot.matrix.connect import connect
from bot.playground import Credentials, Homeserver
from policies.vocabulary import Fact, RoomId, RoomMessage, UserId

F = TypeVar("F")

STORE_KEY = b"a store key of more than thirty-two bytes"
_POLL = timedelta(seconds=2)


class Ears:
    """One bot's adapter, and every fact that it has told."""

    def __init__(self, homeserver: Homeserver, credentials: Credentials, folder: Path) -> None:
        self.homeserver, self.credentials, self.folder = homeserver, credentials, folder
        self.position: str | None = None
        self.facts: list[Fact] = []
        self.clock: Clock = SystemClock()
        self._adapter: Adapter | None = None
        self._sent = 0

    @property
    def user_id(self) -> UserId:
        return UserId(self.credentials.user_id)

    @property
    def adapter(self) -> Adapter:
        assert self._adapter is not None
        return self._adapter

    def account(self, **other: Any) -> Account:
        known = {
            "homeserver": self.homeserver.url,
            "user_id": self.user_id,
            "password": self.credentials.password,
            "data_dir": self.folder,
            "store_key": STORE_KEY,
        }
        return Account(**{**known, **other})

    async def start(self, **other: Any) -> "Ears":
        self._adapter = await connect(self.account(**other), clock=self.clock)
        await self.sync(full_state=True)
        return self

    async def stop(self) -> None:
        if self._adapter is not None:
            adapter, self._adapter = self._adapter, None
            await adapter.close()

    async def restart(self, **other: Any) -> None:
        await self.stop()
        await self.start(**other)

    async def sync(self, *, full_state: bool = False, patience: timedelta = timedelta(0)) -> Batch:
        batch = await self.adapter.sync(self.position, full_state=full_state, patience=patience)
        self.position = batch.position
        self.facts += batch.facts
        return batch

    async def hears(
        self, kind: type[F], fits: Callable[[F], bool] = lambda _: True, within: float = 30.0
    ) -> F:
        """Sync until a fact of this kind fits; returns the first that does."""
        async with asyncio.timeout(within):
            while True:
                for fact in self.facts:
                    if isinstance(fact, kind) and fits(fact):
                        return fact
                await self.sync(patience=_POLL)

    async def hears_text(self, text: str) -> RoomMessage:
        return await self.hears(RoomMessage, lambda message: message.text == text)

    async def says(self, room_id: str, text: str) -> str:
        self._sent += 1
        content = {"msgtype": "m.notice", "body": text}
        return await self.adapter.send(
            RoomId(room_id), "m.room.message", content, txn_id=f"says-{self._sent}"
        )

    def of(self, kind: type[F]) -> list[F]:
        return [fact for fact in self.facts if isinstance(fact, kind)]
