"""A world ends whatever becomes of the test in it: nothing is left running, nobody is left connected."""

from pathlib import Path

import pytest

from bot.playground import BotProcess, Credentials, Homeserver
from tests.world.world import World

NOWHERE = Homeserver("http://127.0.0.1:1", "localhost", "")
ACCOUNT = Credentials("@underrose:localhost", "password of the bot", "", "")


class Oops(Exception):
    """What goes wrong in a test."""


class Stubborn:
    """A person's client that does not close."""

    asked_to_leave = False

    async def leave_town(self) -> None:
        self.asked_to_leave = True
        raise Oops


def running_bot(world: World, name: str) -> BotProcess:
    """Return a bot that waits for a homeserver which is not there."""
    (world.folder / name).mkdir()
    bot = world.process(BotProcess, world.folder / name, ACCOUNT, {})
    bot.launch()
    return bot


async def test_a_test_that_fails_leaves_no_bot_running(tmp_path: Path) -> None:
    bots: list[BotProcess] = []

    async def failing() -> None:
        async with World(NOWHERE, tmp_path) as world:
            bots.extend(running_bot(world, name) for name in ("first", "second"))
            assert all(bot.running for bot in bots)
            raise Oops

    with pytest.raises(Oops):
        await failing()
    assert [bot.running for bot in bots] == [False, False]


async def test_who_does_not_close_keeps_nobody_else_from_ending(tmp_path: Path) -> None:
    people = [Stubborn(), Stubborn()]
    world = World(NOWHERE, tmp_path)
    bot = running_bot(world, "bot")
    world._members += people  # type: ignore[arg-type]
    with pytest.raises(Oops):
        await world.end()
    assert not bot.running
    assert all(person.asked_to_leave for person in people)


async def test_a_bot_that_was_never_started_is_none_to_end(tmp_path: Path) -> None:
    async with World(NOWHERE, tmp_path / "new folder") as world:
        (world.folder / "bot").mkdir()
        bot = world.process(BotProcess, world.folder / "bot", ACCOUNT, {})
    assert not bot.started
