"""A homeserver that goes away and comes back: the bot waits for it, and nothing is lost or said twice.

One that cannot give one room's history: the others are answered, and somebody hears what may be missing.
"""

import asyncio
import json
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.matrix.sync.batch import TIMELINE_LIMIT
from bot.matrix.sync.held import TRIES
from bot.playground import Playground
from tests.world.moved import MovedBot
from tests.world.proxy import HangingProxy, ReloadingProxy, WithholdingProxy
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


PAGE = "<html><body>404 Not Found</body></html>"
FORGED = "2026-01-01 00:00:00,000 INFO bot.app: forged"


async def test_whatever_a_sync_is_refused_with_the_bot_goes_on_and_says_what_to_look_at(world: World) -> None:
    async with ReloadingProxy(world.homeserver.url) as proxy:
        bot = await world.bot({"homeserver": proxy.url})
        maya = await world.member("maya")
        room = await world.room(maya, bot=bot.user_id)
        await maya.hears("Welcome", room=room, sender=bot.user_id)

        quoting = {"errcode": f"M_NO\n{FORGED}", "error": f"{world.canary()}\n\x1b[31m{FORGED}"}
        refusals = [(status, "text/html", PAGE) for status in (401, 404, 408, 413)]
        refusals += [(status, "application/json", json.dumps(quoting)) for status in (403, 500)]
        for refusal in refusals:
            proxy.refused.clear()
            proxy.answer = refusal
            async with asyncio.timeout(60):
                await proxy.refused.wait()
                proxy.passed.clear()
                proxy.answer = None  # each is met once, so that no pause grows long
                await proxy.passed.wait()

        asked = await maya.say(room, "!help")
        await maya.hears("You can say", room=room, sender=bot.user_id, after=asked)
        assert bot.running
        for status in (404, 408, 413):
            assert f"the homeserver refused ({status} M_UNKNOWN) to say what is new" in bot.output
        assert "proxy" in bot.output
        assert "forged" not in bot.output
        assert "\x1b" not in bot.output
        assert await bot.stop() == 0


async def test_a_room_whose_history_is_not_given_silences_no_other_and_its_facilitator_is_told(
    world: World,
) -> None:
    async with WithholdingProxy(world.homeserver.url) as proxy:
        bot = await world.bot_of(MovedBot, {"homeserver": proxy.url})
        asha, maya = await world.member("asha", signed=True), await world.member("maya")
        room = await world.room(asha, bot=bot.user_id)
        other = await world.room(maya, bot=bot.user_id)
        await asha.hears("Welcome", room=room, sender=bot.user_id)
        await maya.hears("Welcome", room=other, sender=bot.user_id)
        assert await bot.stop() == 0

        noises = (asha.send_plainly(room, "org.example.noise", {}) for _ in range(TIMELINE_LIMIT + 1))
        await asyncio.gather(*noises)
        asked = await maya.say(other, "!help")
        proxy.room = room
        bot.launch()
        for time in range(1, TRIES):
            await until_tried_again(bot, time)
            bot.move(timedelta(seconds=10))
        await maya.hears("You can say", room=other, sender=bot.user_id, after=asked)
        await asha.hears("I may have missed commands", sender=bot.user_id)
        assert f"GET /rooms/{room}/messages was given up: the homeserver answered 500" in bot.output

        asked = await asha.say(room, "!help")
        await asha.hears("You can say", room=room, sender=bot.user_id, after=asked)
        assert await bot.stop() == 0
        assert len([seen for seen in asha.timeline if "may have missed" in seen.text]) == 1


async def until_tried_again(bot: MovedBot, times: int) -> None:
    async with asyncio.timeout(30):
        while bot.output.count("Trying again in") < times:  # noqa: ASYNC110 (a file says nothing when it grows)
            await asyncio.sleep(0.05)
