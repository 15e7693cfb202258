"""The whole path in one encrypted room, between real clients on a real homeserver."""

import asyncio
import json
import sys

from bot.playground import BotProcess
from tests.world.world import World

NUMBER = "+1 415 555 0132"


async def exported(bot: BotProcess) -> list[dict[str, object]]:
    """Return the record of agreement, as an admin would print it while the bot runs."""
    command = ("-m", "bot", "export", "agreements", "-c", str(bot.config), "--format", "json")
    process = await asyncio.create_subprocess_exec(
        sys.executable, *command, stdout=asyncio.subprocess.PIPE, env=bot.environment
    )
    printed, _ = await process.communicate()
    assert process.returncode == 0
    rows: list[dict[str, object]] = json.loads(printed)
    return rows


async def test_from_joining_to_agreeing(world: World) -> None:
    bot = await world.bot({"crisis_lines": ["GB: 116 123"]})
    asha = await world.member("asha", signed=True)
    maya = await world.member("maya")
    room = await world.room(asha, bot=bot.user_id)

    introduction = await asha.hears("I am Underrose", room=room, sender=bot.user_id)
    assert introduction.text.count("\n") < 16
    await asha.hears("Welcome, Asha", room=room, sender=bot.user_id)

    await asha.invite(room, maya.user_id)
    await maya.join(room)
    greeting = await maya.hears("What is said here stays here", room=room, sender=bot.user_id)
    assert "Maya" in greeting.text
    assert maya.user_id in greeting.content["m.mentions"]["user_ids"]

    asking = await maya.say(room, "!help")
    answer = await maya.hears("!agree", room=room, sender=bot.user_id, after=asking)
    assert "!rules" in answer.text
    assert answer.content["msgtype"] == "m.notice"

    asking = await maya.say(room, "!rules")
    await maya.hears("You have not answered yet", room=room, sender=bot.user_id, after=asking)

    agreeing = await maya.say(room, "!agree")
    await maya.hears("Your agreement is written down", room=room, sender=bot.user_id, after=agreeing)
    receipt = await maya.hears("You agreed to the ground rules", sender=bot.user_id)
    assert receipt.room_id != room

    (row,) = [row for row in await exported(bot) if row["user_id"] == maya.user_id]
    assert (row["act"], row["room_id"], row["event_id"], row["method"]) == (
        "agreed",
        room,
        agreeing,
        "command",
    )
    assert str(row["rules_sha256"]) in receipt.text
    assert await bot.stop() == 0


async def test_a_registered_number_is_met_with_a_private_warning_and_an_alert(world: World) -> None:
    asha = await world.member("asha", signed=True)
    maya, leo = await world.member("maya"), await world.member("leo")
    office = await asha.create_room(room_alias_name=f"office{asha.user_id[6:12]}")
    bot = await world.bot(
        {"management_room": office, "defaults": {"identifying_details": {"regions": ["US"]}}}
    )
    await asha.invite(office, bot.user_id)
    await asha.sees_member(office, bot.user_id)
    room = await world.room(asha, maya, leo, bot=bot.user_id)
    await maya.hears("Welcome", room=room, sender=bot.user_id)

    direct = await maya.direct_room(bot.user_id)
    await maya.sees_member(direct, bot.user_id)
    registering = await maya.say(direct, f"!protect phone {NUMBER}")
    registered = await maya.hears("ending 32", room=direct, sender=bot.user_id)
    assert "555" not in registered.text
    await maya.sees(lambda seen: seen.event_id == registering and seen.redacted, what="the value redacted")

    leaking = await leo.say(room, "you can ring her on (415) 555-0132 any time")
    warning = await leo.hears("Your message may have given away", sender=bot.user_id)
    assert warning.room_id != room
    alert = await asha.hears("identifying detail", room=office, sender=bot.user_id)
    assert leaking in alert.text or leaking in str(alert.content)

    said = [seen for person in (asha, maya, leo) for seen in person.timeline if seen.sender == bot.user_id]
    for seen in said:
        assert "555" not in str(seen.content)
    for seen in (warning, alert):
        assert "Maya" not in str(seen.content)
        assert maya.user_id not in str(seen.content)


async def test_old_messages_are_redacted_oldest_first_and_state_never(world: World) -> None:
    retention = {"max_age": "5s", "sweep_every": "1s", "first_sweep_after": "0s"}
    bot = await world.bot({"defaults": {"retention": retention}})
    asha, maya = await world.member("asha", signed=True), await world.member("maya")
    room = await world.room(asha, maya, bot=bot.user_id)
    await maya.hears("Welcome", room=room, sender=bot.user_id)
    said = [await maya.say(room, world.canary(f"number {n}")) for n in range(4)]
    for event_id in said:
        await maya.sees(lambda seen, wanted=event_id: seen.event_id == wanted and seen.redacted, within=60)
    history = [event async for event in world.homeserver.history(room)]
    redacted = [event["content"]["redacts"] for event in history if event["type"] == "m.room.redaction"]
    assert [event_id for event_id in reversed(redacted) if event_id in said] == said
    for event in history:
        if "state_key" in event:
            assert "redacted_because" not in event.get("unsigned", {})
