"""`kill -9` between any two steps neither loses nor repeats an answer, a record or a greeting.

Nor does a database that another program keeps locked, be it for an instant.
"""

import asyncio
import json
import sqlite3
import sys
from contextlib import closing

import pytest

from bot.matrix.member import Member
from bot.steps import STEPS
from bot.storage.database import SQLITE_FILE
from tests.world.crashing import CrashingBot
from tests.world.world import World

VISITS = (1, 2)


async def agreements(bot: CrashingBot) -> list[tuple[str, str]]:
    """Return who did what, by the record."""
    command = ("-m", "bot", "export", "agreements", "-c", str(bot.config), "--format", "json")
    process = await asyncio.create_subprocess_exec(
        sys.executable, *command, stdout=asyncio.subprocess.PIPE, env=bot.environment
    )
    printed, _ = await process.communicate()
    return [(row["user_id"], row["act"]) for row in json.loads(printed)]


def said(member: Member, bot: CrashingBot, words: str) -> int:
    """Count what the bot said that holds some words, as a member's client shows it."""
    return sum(seen.sender == bot.user_id and words in seen.text for seen in member.timeline)


@pytest.mark.parametrize("step", STEPS)
async def test_nothing_is_lost_or_said_twice_wherever_it_dies(world: World, step: str) -> None:
    bot = await world.bot_of(CrashingBot)
    asha = await world.member("asha", signed=True)
    room = await world.room(asha, bot=bot.user_id)
    await asha.hears("I am Underrose", room=room, sender=bot.user_id)
    died = [await one_life(world, bot, asha, room, step, visit) for visit in VISITS]
    assert any(died), f"the program never came to {step}"


async def one_life(world: World, bot: CrashingBot, asha: Member, room: str, step: str, visit: int) -> bool:
    """Let somebody come, and then agree, while the bot dies and is started again; say whether it died."""
    name = f"{step}{visit}"
    member = await world.member(name)
    welcome = f"Welcome, {name.capitalize()}"

    bot.arm(step, visit)
    await asha.invite(room, member.user_id)
    await member.join(room)
    asking = await member.say(room, "!rules")
    came = await survived(bot, member, ("You have not answered yet", room), (welcome, room))

    bot.arm(step, visit)
    agreeing = await member.say(room, "!agree")
    agreed = await survived(bot, member, ("is written down", room), ("Receipt", ""))

    fence = await member.say(room, "!help")
    await member.hears("You can say", room=room, sender=bot.user_id, after=fence)
    counted = {
        words: said(member, bot, words)
        for words in ("not answered yet", welcome, "is written down", "Receipt.")
    }
    assert asking != agreeing
    assert all(count == 1 for count in counted.values()), counted
    assert [act for act in await agreements(bot) if act[0] == member.user_id] == [(member.user_id, "agreed")]
    return came or agreed


async def survived(bot: CrashingBot, member: Member, *expected: tuple[str, str]) -> bool:
    """Wait until the bot is dead or has said what is expected; start it again, and hear it. Did it die?"""

    async def heard_all() -> None:
        for words, room in expected:
            await member.hears(words, room=room, sender=bot.user_id)

    ended = asyncio.ensure_future(bot.ended())
    answering = asyncio.ensure_future(heard_all())
    await asyncio.wait({ended, answering}, return_when=asyncio.FIRST_COMPLETED)
    for task in (ended, answering):
        task.cancel()
    await asyncio.gather(ended, answering, return_exceptions=True)
    died = not bot.disarm()
    if died:
        await bot.ended()
        await bot.start()
    await heard_all()
    return died


async def test_a_database_locked_while_something_is_decided_costs_nothing(world: World) -> None:
    bot = await world.bot_of(CrashingBot)
    maya = await world.member("maya")
    direct = await maya.direct_room(bot.user_id)
    await maya.sees_member(direct, bot.user_id)
    asking = await maya.say(direct, "help")
    await maya.hears("You can say", room=direct, sender=bot.user_id, after=asking)

    with closing(sqlite3.connect(bot.data_dir / SQLITE_FILE, timeout=30, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")  # as a backup may, or whoever looks into it with sqlite3
        value = await maya.say(direct, "protect phone +44 20 7946 0958")
        await bot.says("another program keeps it locked")
        other.execute("ROLLBACK")
    await maya.hears("I watch for this", room=direct, sender=bot.user_id)
    await maya.sees(lambda seen: maya.timeline.is_redacted(seen.event_id), room=direct, sender=maya.user_id)
    assert maya.timeline.is_redacted(value)
    assert bot.running
