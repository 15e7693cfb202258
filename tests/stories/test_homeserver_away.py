"""A homeserver that goes away and comes back: the bot waits for it, and nothing is lost or said twice."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.playground import Playground
from tests.world.proxy import HangingProxy
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


async def test_one_request_that_hangs_holds_up_neither_the_others_nor_the_end_of_the_bot(
    world: World,
) -> None:
    async with HangingProxy(world.homeserver.url) as proxy:
        bot = await world.bot({"homeserver": proxy.url})
        asha, maya = await world.member("asha", signed=True), await world.member("maya")
        room = await world.room(asha, maya, bot=bot.user_id)
        await maya.hears("Welcome", room=room, sender=bot.user_id)
        rules = await asha.say(room, "# Rules\n\n1. Be kind.")

        proxy.hangs = True
        await asha.redact(room, await asha.say(room, "good evening"))
        await asha.reply(room, rules, "!rules set")
        async with asyncio.timeout(10):
            await proxy.asked.wait()
        asked = await maya.say(room, "!help")
        await maya.hears("You can say", room=room, sender=bot.user_id, after=asked, within=10)

        proxy.asked.clear()
        asked = await asha.reply(room, rules, "!rules set")
        async with asyncio.timeout(10):
            await proxy.asked.wait()
        assert await bot.stop() == 0

        proxy.hangs = False
        await bot.start()
        await asha.hears("place of version 1", room=room, sender=bot.user_id, after=asked)
