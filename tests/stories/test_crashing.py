"""`kill -9` between any two steps neither loses nor repeats an answer, a record or a greeting."""

import asyncio
import json
import sys
from collections.abc import Iterable

import pytest

from bot.matrix.member import Member
from bot.steps import STEPS
from tests.world.crashing import CrashingBot
from tests.world.world import World

VISITS = (1, 2, 3)


async def agreements(bot: CrashingBot) -> list[tuple[str, str]]:
    """Return who did what, by the record."""
    command = ("-m", "bot", "export", "agreements", "-c", str(bot.config), "--format", "json")
    process = await asyncio.create_subprocess_exec(
        sys.executable, *command, stdout=asyncio.subprocess.PIPE, env=bot.environment
    )
    printed, _ = await process.communicate()
    return [(row["user_id"], row["act"]) for row in json.loads(printed)]


def said(member: Member, bot: CrashingBot, words: str, room: str = "") -> list[str]:
    """Return what the bot said that holds some words, as a member's client shows it."""
    return [
        seen.event_id
        for seen in member.timeline
        if seen.sender == bot.user_id and words in seen.text and (not room or seen.room_id == room)
    ]


@pytest.mark.parametrize("step", STEPS)
async def test_nothing_is_lost_or_said_twice_wherever_it_dies(world: World, step: str) -> None:
    bot = await world.crashing_bot()
    asha = await world.member("asha", signed=True)
    room = await world.room(asha, bot=bot.user_id)
    await asha.hears("I am Underrose", room=room, sender=bot.user_id)
    died = [await one_life(world, bot, asha, room, step, visit) for visit in VISITS]
    assert any(died), f"the program never came to {step}"


async def one_life(world: World, bot: CrashingBot, asha: Member, room: str, step: str, visit: int) -> bool:
    """Let somebody come, ask and agree while the bot dies and is started again; say whether it died."""
    name = f"{step}{visit}"
    member = await world.member(name)
    bot.arm(step, visit)
    await asha.invite(room, member.user_id)
    await member.join(room)
    asking = await member.say(room, "!rules")
    agreeing = await member.say(room, "!agree")
    await died_or_answered(bot, member, agreeing, room)
    died = not bot.disarm()
    if not bot.running:
        await bot.start()
    await member.hears("is written down", room=room, sender=bot.user_id, after=agreeing)
    await member.hears("Receipt", sender=bot.user_id)
    await member.hears(f"Welcome, {name.capitalize()}", room=room, sender=bot.user_id)
    fence = await member.say(room, "!help")
    await member.hears("You can say", room=room, sender=bot.user_id, after=fence)
    counted = {
        words: len(said(member, bot, words))
        for words in (
            "is written down",
            "**Receipt**",
            "Receipt",
            f"Welcome, {name.capitalize()}",
            "have not answered yet",
        )
    }
    assert asking
    assert all(count <= 1 for count in counted.values()), counted
    assert counted["is written down"] == counted[f"Welcome, {name.capitalize()}"] == 1, counted
    acts: Iterable[tuple[str, str]] = await agreements(bot)
    assert [act for act in acts if act[0] == member.user_id] == [(member.user_id, "agreed")]
    return died


async def died_or_answered(bot: CrashingBot, member: Member, agreeing: str, room: str) -> None:
    """Wait until the bot is dead, or has done everything without dying."""

    async def answered() -> None:
        await member.hears("is written down", room=room, sender=bot.user_id, after=agreeing)
        await member.hears("Receipt", sender=bot.user_id)
        await member.hears("Welcome", room=room, sender=bot.user_id)

    ended = asyncio.ensure_future(bot.ended())
    answering = asyncio.ensure_future(answered())
    await asyncio.wait({ended, answering}, return_when=asyncio.FIRST_COMPLETED)
    for task in (ended, answering):
        task.cancel()
    await asyncio.gather(ended, answering, return_exceptions=True)
