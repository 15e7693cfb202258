"""A homeserver that goes away and comes back: the bot waits for it, and nothing is lost or said twice."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.playground import Playground
from tests.world.world import World


@pytest.fixture
async def playground(tmp_path: Path) -> AsyncIterator[Playground]:
    playground = Playground(tmp_path / "homeserver")
    yield playground
    playground.stop()


async def test_what_was_asked_before_and_after_a_power_cut_is_answered_once(
    playground: Playground, tmp_path: Path
) -> None:
    async with World(await playground.start(), tmp_path) as world:
        maya = await world.member("maya")
        bot = await world.bot()
        room = await world.room(maya, bot=bot.user_id)
        await maya.hears("Welcome", room=room, sender=bot.user_id)

        playground.kill()
        await playground.start()
        asked = await maya.say(room, "!help")
        await maya.hears("!agree", room=room, sender=bot.user_id, after=asked, within=60)
        agreeing = await maya.say(room, "!agree")
        await maya.hears("Receipt", sender=bot.user_id, after=agreeing)

        assert bot.running
        answers = [s for s in maya.timeline.of(room) if s.sender == bot.user_id and "!decline" in s.text]
        assert len(answers) == 1
        assert await bot.stop() == 0
