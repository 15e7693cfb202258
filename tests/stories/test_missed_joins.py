"""Joins that happened while the bot was down are greeted once; a rename is no join."""

from tests.world.world import World


async def test_joins_missed_while_the_bot_was_down_are_greeted_once(world: World) -> None:
    bot = await world.bot()
    asha = await world.member("asha", signed=True)
    room = await world.room(asha, bot=bot.user_id)
    await asha.hears("Welcome, Asha", room=room, sender=bot.user_id)
    assert await bot.stop() == 0

    maya, leo = await world.member("maya"), await world.member("leo")
    for member in (maya, leo):
        await asha.invite(room, member.user_id)
        await member.join(room)
    await bot.start()
    greeting = await maya.hears("Welcome", room=room, sender=bot.user_id)
    assert set(greeting.mentions) == {maya.user_id, leo.user_id}

    await maya.ask("PUT", f"/_matrix/client/v3/profile/{maya.user_id}/displayname", {"displayname": "Maya M"})
    assert await bot.stop() == 0
    await bot.start()
    fence = await maya.say(room, "!help")
    await maya.hears("You can say", room=room, sender=bot.user_id, after=fence)
    greetings = [s for s in asha.timeline.of(room) if s.sender == bot.user_id and "Welcome" in s.text]
    assert len(greetings) == 2
