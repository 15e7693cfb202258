"""The whole path in one encrypted room, between real clients on a real homeserver."""

import asyncio
import json
import sys

from bot.playground import BotProcess
from tests.world.world import World

NUMBER = "+1 415 555 0132"


async def exported(bot: BotProcess) -> list[dict[str, object]]:
    """Return the record of agreement, as an admin would print it while the bot runs."""
    command = ("-m", "bot", "export", "agreements", "-c", str(bot.config), "--format", "json")
    process = await asyncio.create_subprocess_exec(
        sys.executable, *command, stdout=asyncio.subprocess.PIPE, env=bot.environment
    )
    printed, _ = await process.communicate()
    assert process.returncode == 0
    rows: list[dict[str, object]] = json.loads(printed)
    return rows


async def test_from_joining_to_agreeing(world: World) -> None:
    bot = await world.bot({"crisis_lines": ["GB: 116 123"]})
    asha = await world.member("asha", signed=True)
    maya = await world.member("maya")
    room = await world.room(asha, bot=bot.user_id)

    introduction = await asha.hears("I am Underrose", room=room, sender=bot.user_id)
    assert introduction.text.count("\n") < 16

    await asha.invite(room, maya.user_id)
    await maya.join(room)
    greeting = await maya.hears("What is said here stays here", room=room, sender=bot.user_id)
    assert "Maya" in greeting.text
    assert maya.user_id in greeting.content["m.mentions"]["user_ids"]

    asking = await maya.say(room, "!help")
    answer = await maya.hears("!agree", room=room, sender=bot.user_id, after=asking)
    assert "!rules" in answer.text
    assert answer.content["msgtype"] == "m.notice"

    asking = await maya.say(room, "!rules")
    await maya.hears("You have not answered yet", room=room, sender=bot.user_id, after=asking)

    agreeing = await maya.say(room, "!agree")
    await maya.hears("Your agreement is written down", room=room, sender=bot.user_id, after=agreeing)
    receipt = await maya.hears("Receipt", sender=bot.user_id)
    assert receipt.room_id != room

    (row,) = [row for row in await exported(bot) if row["user_id"] == maya.user_id]
    assert (row["act"], row["room_id"], row["event_id"], row["method"]) == ("agreed", room, agreeing, "command")
    assert str(row["rules_sha256"]) in receipt.text
    assert await bot.stop() == 0
