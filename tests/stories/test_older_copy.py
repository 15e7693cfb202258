"""A backup is put back: the bot is understood and understands, and says that it may have lost something."""

import shutil

from bot.matrix.member import Member
from tests.world.world import World

NEWCOMERS = 3


async def test_after_a_backup_was_put_back_everybody_understands_each_other(world: World) -> None:
    bot = await world.bot()
    asha, ben = await world.member("asha", signed=True), await world.member("ben")
    room = await world.room(asha, ben, bot=bot.user_id)
    await asha.hears("Welcome", room=room, sender=bot.user_id)
    await bot.stop()
    backup = shutil.copytree(bot.data_dir, bot.data_dir.with_name("backup"))

    await bot.start()
    for n in range(NEWCOMERS):
        await came(world, asha, room, f"early{n}", bot.user_id)
    agreeing = await ben.say(room, "!agree")
    await ben.hears("is written down", room=room, sender=bot.user_id, after=agreeing)
    await bot.stop()

    shutil.rmtree(bot.data_dir)
    backup.rename(bot.data_dir)
    await bot.start()
    await asha.hears("set back to an older copy", sender=bot.user_id)
    later = await came(world, asha, room, "later", bot.user_id)
    for member in (later, ben, asha):
        asking = await member.say(room, "!rules")
        await member.hears("What is said here", room=room, sender=bot.user_id, after=asking)
    assert "Traceback" not in bot.output


async def came(world: World, asha: Member, room: str, name: str, bot: str) -> Member:
    """Let somebody new come into a room; they are greeted, and everybody can read it."""
    member = await world.member(name)
    await asha.invite(room, member.user_id)
    await member.join(room)
    for reader in (member, asha):
        await reader.hears(name.capitalize(), room=room, sender=bot)
    return member
