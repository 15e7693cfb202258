"""SIGHUP: rules and configuration that changed on disk hold without a new start."""

import signal

import yaml

from tests.world.world import World


async def test_rules_that_changed_on_disk_are_a_new_version_at_a_signal(world: World) -> None:
    bot = await world.bot()
    asha = await world.member("asha", signed=True)
    room = await world.room(asha, bot=bot.user_id)
    await asha.hears("Speak for yourself", room=room, sender=bot.user_id)
    rules = bot.config.with_name("ground.en.md")
    rules.write_text(rules.read_text().replace("Be kind.", "Be kind, and be patient."))
    bot.signal(signal.SIGHUP)
    await asha.hears("be patient", room=room, sender=bot.user_id)
    assert await bot.stop() == 0


async def test_a_configuration_that_is_wrong_is_named_and_the_old_one_holds(world: World) -> None:
    bot = await world.bot()
    asha = await world.member("asha", signed=True)
    room = await world.room(asha, bot=bot.user_id)
    await asha.hears("Speak for yourself", room=room, sender=bot.user_id)
    written = yaml.safe_load(bot.config.read_text())
    bot.config.write_text(yaml.safe_dump(written | {"langage": "de"}))
    bot.signal(signal.SIGHUP)
    await bot.says("the nearest is language")
    bot.config.write_text(yaml.safe_dump(written | {"command_prefix": "?"}))
    bot.signal(signal.SIGHUP)
    await bot.says("the configuration was read again")
    asked = await asha.say(room, "?help")
    await asha.hears("You can say", room=room, sender=bot.user_id, after=asked)
    assert await bot.stop() == 0
