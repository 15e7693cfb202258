"""The world that stories happen in: people with their own clients, rooms, and the bot as a process.

Fresh for each test, on the real homeserver that all tests share.
"""

import asyncio
import secrets
from collections.abc import Mapping
from contextlib import AsyncExitStack
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar

import yaml

from bot.matrix.member import Member
from bot.playground import BotProcess, Credentials, Homeserver
from tests.world.canary import Canary

B = TypeVar("B", bound=BotProcess)

RULES = """# Ground rules

1. What is said here stays here.
2. Speak for yourself, and leave names out.
3. Be kind. You may stay silent.
"""


class World:
    """What one test has to itself. `async with` it, and everything in it ends with the test, failed or not.

    A bot that is left running would hold up the end of the event loop, and with it the whole run.
    """

    def __init__(self, homeserver: Homeserver, folder: Path) -> None:
        self.homeserver, self.folder = homeserver, folder
        self._canary = Canary()
        self._unique = secrets.token_hex(3)
        self._members: list[Member] = []
        self._bots: list[BotProcess] = []

    async def __aenter__(self) -> Self:
        self.folder.mkdir(exist_ok=True)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.end()

    # -- people --------------------------------------------------------------------------------------------

    async def member(self, name: str, *, signed: bool = False, through: str = "") -> Member:
        """Return a new person, whose first device their cross-signing identity has signed if so wished.

        `through` is the address of what stands between them and the homeserver.
        """
        account = await self.homeserver.register(f"{name}-{self._unique}", f"password of {name}")
        member = await Member.arrive(
            through or self.homeserver.url,
            account.user_id,
            account.password,
            access_token=account.access_token,
            device_id=account.device_id,
            name=name.capitalize(),
        )
        self._members.append(member)
        if signed:
            await member.sign_device()
        return member

    async def second_device(self, member: Member) -> Member:
        """Return another device of a person, which nobody has signed."""
        device = await Member.arrive(self.homeserver.url, member.user_id, member.password)
        self._members.append(device)
        return device

    async def room(
        self,
        owner: Member,
        *present: Member,
        bot: str = "",
        bot_level: int = 100,
        levels: Mapping[str, int] | None = None,
        **more: Any,
    ) -> str:
        """Return a room of `owner`'s, encrypted unless said otherwise; `present` are in, `bot` is invited.

        The bot is invited last, so that it finds everybody there: who comes while it settles in may be
        greeted a moment later than the others, which no story wants to depend on.
        """
        creators_stand_above = more.get("version", "12") not in {str(n) for n in range(1, 12)}
        users = {} if creators_stand_above else {owner.user_id: 100}
        users |= ({bot: bot_level} if bot else {}) | dict(levels or {})
        invited = [person.user_id for person in present]
        room_id = await owner.create_room(
            invite=invited, power_level_content_override={"users": users}, **more
        )
        await asyncio.gather(*(person.join(room_id) for person in present))
        for person in present:
            await owner.sees_member(room_id, person.user_id)
        if bot:
            await owner.invite(room_id, bot)
        return room_id

    # -- the bot -------------------------------------------------------------------------------------------

    async def bot(self, overrides: Mapping[str, Any] | None = None, *, start: bool = True) -> BotProcess:
        """Return a bot with an account of its own, running and ready unless `start` is False.

        Args:
            overrides: What its configuration has beyond ours, nested as in the file.
            start: Whether to start it.
        """
        return await self.bot_of(BotProcess, overrides, start=start)

    async def bot_of(
        self, kind: type[B], overrides: Mapping[str, Any] | None = None, *, start: bool = True
    ) -> B:
        """Return a bot of a kind that the story can steer; else as `bot` does."""
        n = len(self._bots)
        account = await self.homeserver.register(f"underrose{n}-{self._unique}", "password of the bot")
        folder = self.folder / f"bot{n}"
        folder.mkdir()
        bot = self.process(kind, folder, account, overrides or {})
        if start:
            await bot.start()
        return bot

    def process(self, kind: type[B], folder: Path, account: Credentials, overrides: Mapping[str, Any]) -> B:
        """Return a bot that is not yet started, with its configuration written into `folder`."""
        (folder / "ground.en.md").write_text(RULES)
        config = merged(self._config(account), overrides)
        (folder / "config.yaml").write_text(yaml.safe_dump(config, sort_keys=False))
        secret = {"UNDERROSE_PASSWORD": account.password, "UNDERROSE_STORE_KEY": "store key " * 4}
        bot = kind(folder / "config.yaml", folder / "data", account.user_id, secret, folder / "bot.log")
        self._bots.append(bot)
        return bot

    def _config(self, account: Credentials) -> dict[str, Any]:
        return {
            "homeserver": self.homeserver.url,
            "user_id": account.user_id,
            "data_dir": "data",
            "invites": {"accept_from": [f"@*:{self.homeserver.server_name}"]},
            "log": {"level": "debug"},
            "defaults": {"ground_rules": {"file": "ground.en.md", "gather_joins": "1s"}},
        }

    # -- what must not be found ----------------------------------------------------------------------------

    def canary(self, words: str = "") -> str:
        """Return `words` with a mark which must never be found where the bot writes; let somebody say it."""
        return self._canary.phrase(words)

    def leaks(self) -> list[str]:
        """Name every place in the bots' folders, data and output alike, that holds a canary's mark."""
        return self._canary.found_in(path for bot in self._bots for path in (bot.data_dir, bot.log))

    async def end(self) -> None:
        """End everything, each whatever the others do, and see that nothing has leaked."""
        found = self.leaks()
        async with AsyncExitStack() as ending:
            for bot in self._bots:
                if bot.started:
                    ending.push_async_callback(bot.kill)
            for member in self._members:
                ending.push_async_callback(member.leave_town)
        found += self.leaks()
        assert not found, f"What members said was found: {found}"


def merged(base: Mapping[str, Any], over: Mapping[str, Any]) -> dict[str, Any]:
    """Return `base` with `over` laid on it, mapping by mapping."""
    result = dict(base)
    for key, value in over.items():
        known = result.get(key)
        both = isinstance(known, Mapping) and isinstance(value, Mapping)
        result[key] = merged(known, value) if both else value  # type: ignore[arg-type]
    return result
