"""A wrong clock of the bot's removes nothing early, keeps nothing for longer, and holds up no answer."""

from datetime import timedelta

from tests.stories.test_retention import SOON, gone, is_redacted, raw
from tests.stories.test_retention_commands import LATER
from tests.stories.test_retention_purging import swept
from tests.world.moved import MovedBot
from tests.world.world import World

OFTEN = {"commands": {"burst": 1000}}


async def test_while_the_clock_is_behind_answers_come_and_what_is_said_is_as_young_as_it_is(
    world: World,
) -> None:
    bot = await world.bot_of(MovedBot, {"defaults": LATER, **OFTEN})
    asha = await world.member("asha", signed=True)
    room = await world.room(asha, bot=bot.user_id)
    await asha.hears("I am Underrose", room=room, sender=bot.user_id)
    await swept(asha, room, bot.user_id)
    bot.set_wrong(timedelta(days=-60))
    said = await asha.say(room, world.canary("fresh"))
    await asha.hears("differ by more than ten minutes", sender=bot.user_id)
    await swept(asha, room, bot.user_id)
    bot.set_wrong(timedelta())
    await swept(asha, room, bot.user_id)
    assert not is_redacted((await raw(world.homeserver, room))[said])


async def test_a_clock_that_is_ahead_ends_no_hold_and_keeps_nothing_for_longer(world: World) -> None:
    bot = await world.bot_of(MovedBot, {"defaults": SOON})
    asha = await world.member("asha", signed=True)
    room = await world.room(asha, bot=bot.user_id)
    await asha.hears("I am Underrose", room=room, sender=bot.user_id)
    kept = await asha.say(room, world.canary("evidence"))
    holding = await asha.reply(room, kept, "!hold 1d a complaint")
    await asha.hears("stays until", room=room, sender=bot.user_id, after=holding)
    await gone(asha, world.homeserver, room, {holding})
    bot.set_wrong(timedelta(days=60))
    said = await asha.say(room, world.canary("meanwhile"))
    await gone(asha, world.homeserver, room, {said})
    late = await asha.say(room, world.canary("just before"))
    bot.set_wrong(timedelta())
    await gone(asha, world.homeserver, room, {late})
    assert not is_redacted((await raw(world.homeserver, room))[kept])
