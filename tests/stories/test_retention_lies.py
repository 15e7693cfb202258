"""A homeserver that answers "yes" and redacts nothing is found out, and nothing is ever called done."""

import asyncio
from datetime import timedelta

from tests.stories.test_retention import PATIENCE, SOON, gone, is_redacted, raw
from tests.world.moved import MovedBot
from tests.world.proxy import LyingProxy
from tests.world.world import World

A_MINUTE = timedelta(minutes=1)  # after less, the bot looks whether it is gone; after so much, it tries again


async def test_a_lying_homeserver_raises_the_alarm_and_honest_again_it_is_caught_up(world: World) -> None:
    asha = await world.member("asha", signed=True)
    office = await asha.create_room(room_alias_name=f"office{asha.user_id[6:12]}")
    async with LyingProxy(world.homeserver.url) as proxy:
        lied_to = {"homeserver": proxy.url, "management_room": office, "defaults": SOON}
        bot = await world.bot_of(MovedBot, lied_to)
        await asha.invite(office, bot.user_id)
        await asha.sees_member(office, bot.user_id)
        room = await world.room(asha, bot=bot.user_id)
        await asha.hears("I am Underrose", room=room, sender=bot.user_id)
        said = await asha.say(room, world.canary("still there"))
        await asyncio.wait_for(proxy.told[said].wait(), PATIENCE)
        fence = await asha.say(room, "!help")
        await asha.hears("You can say", room=room, sender=bot.user_id, after=fence)
        bot.move(A_MINUTE)
        alarm = await asha.hears("says that it removes messages, and does not", room=office)
        assert alarm.sender == bot.user_id
        await asyncio.wait_for(proxy.caught[said].wait(), PATIENCE)
        assert not is_redacted((await raw(world.homeserver, room))[said])
        asking = await asha.say(room, "!retention")
        answer = await asha.hears("Waiting to be removed", room=room, sender=bot.user_id, after=asking)
        assert "Waiting to be removed: 0" not in answer.text
        assert "Nothing due was left" not in answer.text
        proxy.lies = False
        bot.move(A_MINUTE)
        await gone(asha, world.homeserver, room, {said})
        assert await bot.stop() == 0
