"""SIGHUP: rules and configuration that changed on disk hold without a new start."""

import signal
from collections.abc import Mapping
from typing import Any

import yaml

from bot.playground import BotProcess
from tests.stories.test_retention import IN_A_MINUTE, LONG, OFF, gone, is_redacted, raw
from tests.world.moved import MovedBot
from tests.world.world import World, merged


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


def signalled(bot: BotProcess, defaults: Mapping[str, Any]) -> None:
    """Change some of the policy of every room in the file, and have the bot read it."""
    written = yaml.safe_load(bot.config.read_text())
    bot.config.write_text(yaml.safe_dump(merged(written, {"defaults": defaults})))
    bot.signal(signal.SIGHUP)


async def test_every_policy_in_the_file_holds_from_the_signal_on(world: World) -> None:
    asha, maya = await world.member("asha", signed=True), await world.member("maya", signed=True)
    leo = await world.member("leo")
    watched = {"facilitators": [maya.user_id], "identifying_details": {"mode": "observe", "regions": ["US"]}}
    bot = await world.bot_of(MovedBot, {"defaults": watched | IN_A_MINUTE})
    room = await world.room(asha, maya, leo, bot=bot.user_id)
    await asha.hears("Speak for yourself", room=room, sender=bot.user_id)

    signalled(bot, {"facilitators": [], "identifying_details": {"mode": "hide"}, **OFF})
    await bot.says("the configuration was read again")
    said = await asha.say(room, world.canary("to stay"))
    bot.move(LONG)
    leak = await leo.say(room, "Maya's number is 415 555 0132, call her")
    status, retention = await maya.say(room, "!status"), await asha.say(room, "!retention")
    await leo.until(lambda: leo.timeline.is_redacted(leak), what="the leak hidden")
    await maya.hears("for the facilitators", room=room, sender=bot.user_id, after=status)
    await asha.hears("Messages are kept here", room=room, sender=bot.user_id, after=retention)
    assert not is_redacted((await raw(world.homeserver, room))[said])

    signalled(bot, IN_A_MINUTE)
    await gone(asha, world.homeserver, room, {said})
    assert await bot.stop() == 0
