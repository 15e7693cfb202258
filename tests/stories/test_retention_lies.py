"""A homeserver that answers "yes" and redacts nothing is found out, and nothing is ever called done."""

from tests.stories.test_retention import SOON, gone, is_redacted, raw
from tests.world.proxy import LyingProxy
from tests.world.world import World


async def test_a_lying_homeserver_raises_the_alarm_and_honest_again_it_is_caught_up(world: World) -> None:
    asha = await world.member("asha", signed=True)
    office = await asha.create_room(room_alias_name=f"office{asha.user_id[6:12]}")
    async with LyingProxy(world.homeserver.url) as proxy:
        bot = await world.bot({"homeserver": proxy.url, "management_room": office, "defaults": SOON})
        await asha.invite(office, bot.user_id)
        await asha.sees_member(office, bot.user_id)
        room = await world.room(asha, bot=bot.user_id)
        await asha.hears("I am Underrose", room=room, sender=bot.user_id)
        said = await asha.say(room, world.canary("still there"))
        alarm = await asha.hears("says that it removes messages, and does not", room=office, within=120)
        assert alarm.sender == bot.user_id
        assert proxy.told > 0
        assert not is_redacted((await raw(world.homeserver, room))[said])
        asking = await asha.say(room, "!retention")
        answer = await asha.hears("Waiting to be removed", room=room, sender=bot.user_id, after=asking)
        assert "Waiting to be removed: 0" not in answer.text
        assert "Nothing due was left" not in answer.text
        proxy.lies = False
        await gone(asha, world.homeserver, room, {said})
        assert await bot.stop() == 0
