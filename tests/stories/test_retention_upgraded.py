"""In a room that was upgraded one age holds, and it is told once."""

import asyncio
from urllib.parse import quote

from bot.matrix.member import Member
from tests.world.world import World

MONTH = {"retention": {"max_age": "30d", "sweep_every": "1s", "first_sweep_after": "4s"}}


async def begun(asha: Member, room: str, bot: str, age: str) -> None:
    """Wait until an age is in force in a room by the bot's own account, however often it is asked."""
    told = ""
    async with asyncio.timeout(60):
        while f"older than {age}" not in told or "That begins" in told:
            asking = await asha.say(room, "!retention")
            told = (await asha.hears("Messages older than", room=room, sender=bot, after=asking)).text


async def test_a_shorter_age_in_the_new_room_is_told_once_in_the_old_one(world: World) -> None:
    asha = await world.member("asha", signed=True)
    bot = await world.bot({"defaults": MONTH, "commands": {"burst": 1000}})
    room = await world.room(asha, version="11", bot=bot.user_id)
    await asha.hears("removed here", room=room, sender=bot.user_id)
    await begun(asha, room, bot.user_id, "30d")
    upgrade = f"/_matrix/client/v3/rooms/{quote(room, safe='')}/upgrade"
    new = (await asha.ask("POST", upgrade, {"new_version": "11"}))["replacement_room"]
    await asha.invite(new, bot.user_id)
    await asha.hears("I am Underrose", room=new, sender=bot.user_id)
    asking = await asha.say(new, "!retention set 7d")
    await asha.hears("would go", room=new, sender=bot.user_id, after=asking)
    await asha.say(new, "!confirm")
    await asha.hears("older than 7d are removed", room=room, sender=bot.user_id)
    await begun(asha, room, bot.user_id, "7d")
    told = [seen for seen in asha.timeline.of(room) if "From " in seen.text and "older than 7d" in seen.text]
    assert len(told) == 1
