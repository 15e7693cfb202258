"""The bot is put out of a room and asked in again: facilitators hear so, and what was asked for holds."""

from tests.stories.test_retention import SOON, gone, is_redacted, raw
from tests.world.world import World, merged


async def test_a_pause_and_kept_notices_outlive_the_bots_stay_and_facilitators_hear_that_it_ended(
    world: World,
) -> None:
    bot = await world.bot({"defaults": merged(SOON, {"retention": {"keep_facilitator_notices": True}})})
    asha = await world.member("asha", signed=True)
    room = await world.room(asha, bot=bot.user_id)
    await asha.hears("I am Underrose", room=room, sender=bot.user_id)
    said = {"msgtype": "m.notice", "body": world.canary("a notice")}
    notice, other = await asha.send(room, "m.room.message", said), await asha.say(room, world.canary("other"))
    await gone(asha, world.homeserver, room, {other})
    pausing = await asha.say(room, "!retention pause")
    await asha.hears("Paused", room=room, sender=bot.user_id, after=pausing)
    await asha.kick(room, bot.user_id)
    await asha.hears("I am no longer in", sender=bot.user_id)
    await asha.invite(room, bot.user_id)
    await asha.hears("I am Underrose", room=room, sender=bot.user_id, after=pausing)
    asking = await asha.say(room, "!retention")
    await asha.hears("is paused", room=room, sender=bot.user_id, after=asking)
    resuming = await asha.say(room, "!retention resume")
    await asha.hears("go on", room=room, sender=bot.user_id, after=resuming)
    await gone(asha, world.homeserver, room, {pausing})
    assert not is_redacted((await raw(world.homeserver, room))[notice])
