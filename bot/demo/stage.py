"""Where the demo plays: a homeserver, people with their own clients, and the bot as a process."""

import secrets
from collections.abc import Awaitable
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import yaml

from bot.clock import Clock
from bot.demo.screen import Screen, Step
from bot.failures import Failure
from bot.matrix.member import Member, NotSeen, Seen
from bot.playground import BotProcess, Homeserver, Playground

FACILITATOR = "Asha"  # hers is the client that was there first
MAX_AGE = 20  # seconds: the demo's retention


class DemoFailed(Failure):
    """A step of the demo did not happen."""


class Stage:
    """Sets everything up, prints what the people's clients show, and takes the time of each step."""

    def __init__(self, folder: Path, screen: Screen, clock: Clock) -> None:
        self.folder, self.screen, self.clock = folder, screen, clock
        self.people: dict[str, Member] = {}
        self.passwords: dict[str, str] = {}
        self.rooms: dict[str, str] = {}  # room id → the name it is shown by
        self.said: list[str] = []
        self.steps: list[Step] = []
        self.homeserver: Homeserver
        self.bot: BotProcess
        self._shown: set[str] = set()
        self._open = AsyncExitStack()

    async def raise_curtain(self) -> None:
        """Start the homeserver."""
        self.homeserver = await self._open.enter_async_context(
            Playground(self.folder / "homeserver", clock=self.clock)
        )

    async def close(self) -> None:
        """End everything that was started."""
        await self._open.aclose()

    async def enter(self, name: str, *, signed: bool = False) -> Member:
        """Let somebody sign in on a client of their own."""
        password = secrets.token_urlsafe(9)
        account = await self.homeserver.register(name.lower(), password)
        person = await Member.arrive(self.homeserver.url, account.user_id, password, name=name)
        self._open.push_async_callback(person.leave_town)
        self.people[name], self.passwords[name] = person, password
        person.timeline.observer = lambda seen: self._show(person, seen)
        if signed:
            await person.sign_device()
        return person

    async def start_bot(self, management_room: str) -> None:
        """Start `underrose run` with a real configuration and wait until it is ready."""
        account = await self.homeserver.register("underrose", secrets.token_urlsafe(24))
        folder = self.folder / "bot"
        folder.mkdir()
        config = folder / "config.yaml"
        config.write_text(yaml.safe_dump(self._config(account.user_id, management_room), sort_keys=False))
        environment = {
            "UNDERROSE_PASSWORD": account.password,
            "UNDERROSE_STORE_KEY": secrets.token_urlsafe(32),
        }
        self.bot = BotProcess(config, folder / "data", account.user_id, environment, folder / "bot.log")
        self._open.push_async_callback(self.bot.stop)
        await self.bot.start()

    async def step(self, what: str, where: str, coming: Awaitable[Seen]) -> Seen:
        """Wait for something to show, and note how long it took.

        Raises:
            DemoFailed: it did not come.
        """
        start = self.clock.monotonic()
        try:
            with self.screen.waiting(what):
                seen = await coming
        except NotSeen as missing:
            raise DemoFailed(self._why(what, missing.within)) from missing
        self.steps.append(Step(what, where, self.clock.monotonic() - start))
        return seen

    async def say(self, who: Member, room_id: str, words: str) -> str:
        """Let somebody say something."""
        self.said.append(words)
        return await who.say(room_id, words)

    def name_of(self, user_id: str) -> str:
        """Return the name that somebody is shown by."""
        names = {person.user_id: name for name, person in self.people.items()}
        return names.get(user_id, "Underrose")

    def _config(self, user_id: str, management_room: str) -> dict[str, Any]:
        return {
            "homeserver": self.homeserver.url,
            "user_id": user_id,
            "data_dir": "data",
            "management_room": management_room,
            "invites": {"accept_from": [f"@*:{self.homeserver.server_name}"]},
            "log": {"level": "debug"},
            "defaults": {
                "ground_rules": {"file": "rules/peer-support.en.md", "gather_joins": "2s"},
                "identifying_details": {"regions": ["GB"]},
                "retention": {"max_age": f"{MAX_AGE}s", "sweep_every": "2s", "first_sweep_after": "0s"},
            },
        }

    def _show(self, person: Member, seen: Seen) -> None:
        direct = seen.room_id in person.direct_rooms
        if seen.room_id not in self.rooms and not direct:
            return
        where = f"{person.name}, privately" if direct else self.rooms[seen.room_id]
        key = f"{seen.event_id} {seen.redacted}"
        by_another = direct or seen.sender != person.user_id
        newcomers_view = seen.state_key is not None and person.name != FACILITATOR and not direct
        if key in self._shown or not by_another or newcomers_view or seen.unreadable:
            return
        self._shown.add(key)
        self._print(where, seen)

    def _print(self, where: str, seen: Seen) -> None:
        who = self.name_of(seen.sender)
        if seen.redacted:
            self._print_removal(where, who, (self.clock.now() - seen.sent_at).total_seconds())
        elif seen.type == "m.room.message":
            new = seen.content.get("m.new_content", {})
            file = "a file: " if seen.content.get("msgtype") == "m.file" else ""
            self.screen.said(where, who, file + new.get("body", seen.text), edit=bool(seen.edits))
        elif seen.type == "m.room.member" and seen.content.get("membership") == "join":
            self.screen.happened(where, who, "joins")

    def _print_removal(self, where: str, who: str, age: float) -> None:
        if where in self.rooms.values() or age < MAX_AGE:  # what ages in private is left out: it is the same
            self.screen.removed(where, who, age)

    def _why(self, what: str, within: float) -> str:
        if not self.bot.running:
            last = "\n".join(self.bot.output.splitlines()[-6:])
            return f"{what}: the bot has ended. Its last words:\n{last}"
        return f"{what}: this did not happen within {within:g} s."
