"""A backup is put back: the bot is understood and understands, and says that it may have lost something."""

import shutil
from datetime import timedelta

from bot.matrix.member import Member
from tests.stories.test_retention import gone, heard_of, is_redacted, raw
from tests.world.moved import MovedBot
from tests.world.world import World

NEWCOMERS = 3
ANNOUNCED = {"retention": {"max_age": "1m", "sweep_every": "1s", "first_sweep_after": "2m"}}


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


async def test_what_was_held_since_the_backup_can_be_held_again_before_anything_goes(world: World) -> None:
    bot = await world.bot_of(MovedBot, {"defaults": ANNOUNCED})
    asha = await world.member("asha", signed=True)
    room = await world.room(asha, bot=bot.user_id)
    await asha.hears("are removed here", room=room, sender=bot.user_id)
    kept, other = await asha.say(room, world.canary("evidence")), await asha.say(room, world.canary("other"))
    await heard_of(asha, room, bot)
    bot.move(timedelta(seconds=90))
    await bot.stop()
    backup = shutil.copytree(bot.data_dir, bot.data_dir.with_name("backup"))

    await bot.start()
    asha.client.invalidate_outbound_session(room)  # so that the backup has no key to what follows
    holding = await asha.reply(room, kept, "!hold 1d a complaint")
    await asha.hears("stays until", room=room, sender=bot.user_id, after=holding)
    await bot.stop()

    shutil.rmtree(bot.data_dir)
    backup.rename(bot.data_dir)
    await bot.start()
    await asha.hears("are removed here", room=room, sender=bot.user_id, after=holding)
    bot.move(timedelta(minutes=1))
    await heard_of(asha, room, bot)
    assert not is_redacted((await raw(world.homeserver, room))[other])
    again = await asha.reply(room, kept, "!hold 1d a complaint")
    await asha.hears("stays until", room=room, sender=bot.user_id, after=again)
    bot.move(timedelta(minutes=2))
    await gone(asha, world.homeserver, room, {other})
    assert not is_redacted((await raw(world.homeserver, room))[kept])


async def came(world: World, asha: Member, room: str, name: str, bot: str) -> Member:
    """Let somebody new come into a room; they are greeted, and everybody can read it."""
    member = await world.member(name)
    await asha.invite(room, member.user_id)
    await member.join(room)
    for reader in (member, asha):
        await reader.hears(name.capitalize(), room=room, sender=bot)
    return member
