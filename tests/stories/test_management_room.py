"""The facilitators' room: found whenever it comes, told of what concerns them, left alone otherwise."""

import asyncio
import json
from datetime import timedelta
from urllib.parse import quote

import pytest
import yaml

from bot import app
from bot.config import load
from bot.matrix.member import Member
from tests.stories.test_bad_input import said_by
from tests.world.world import World

REGIONS = {"identifying_details": {"regions": ["US"]}}
LEAK = "Maya, is your number still 415-555-0132?"


async def leak_in(world: World, bot: str, asha: Member) -> str:
    """Let a number be given away in a room; return that room."""
    maya, leo = await world.member("maya"), await world.member("leo")
    room = await world.room(asha, maya, leo, bot=bot)
    await leo.hears("Welcome", room=room, sender=bot)
    await leo.say(room, world.canary(LEAK))
    await leo.hears("Your message may have given away", sender=bot)
    return room


async def test_a_room_made_after_the_start_gets_alerts_and_no_greeting(world: World) -> None:
    asha = await world.member("asha", signed=True)
    alias = f"late{asha.user_id[6:12]}"
    bot = await world.bot(
        {"management_room": f"#{alias}:{world.homeserver.server_name}", "defaults": REGIONS}
    )
    office = await asha.create_room(room_alias_name=alias, invite=[bot.user_id])
    await asha.sees_member(office, bot.user_id)
    await leak_in(world, bot.user_id, asha)
    await asha.hears("identifying detail", room=office, sender=bot.user_id)
    said = [seen.text for seen in asha.timeline.of(office) if seen.sender == bot.user_id]
    assert not [words for words in said if "I am Underrose" in words or "Welcome" in words]


async def test_a_room_that_is_not_encrypted_gets_no_alerts(world: World) -> None:
    asha = await world.member("asha", signed=True)
    office = await asha.create_room(encrypted=False)
    bot = await world.bot({"management_room": office, "defaults": REGIONS})
    await asha.invite(office, bot.user_id)
    await asha.hears("not encrypted", room=office, sender=bot.user_id)
    await leak_in(world, bot.user_id, asha)
    alert = await asha.hears("identifying detail", sender=bot.user_id)
    assert alert.room_id != office


async def move(member: Member, alias: str, room: str) -> None:
    """Point an alias to another room, and tell no room of it."""
    where = f"/_matrix/client/v3/directory/room/{quote(alias, safe='')}"
    await member.ask("DELETE", where)
    await member.ask("PUT", where, {"room_id": room})


async def offices(asha: Member, server: str) -> tuple[str, str, str]:
    """Return two rooms for facilitators, and the alias of the first."""
    local = f"moving{asha.user_id[6:12]}"
    first = await asha.create_room(room_alias_name=local)
    return first, await asha.create_room(), f"#{local}:{server}"


async def test_alerts_follow_an_alias_when_a_rooms_state_tells_of_it(world: World) -> None:
    asha = await world.member("asha", signed=True)
    first, second, alias = await offices(asha, world.homeserver.server_name)
    bot = await world.bot({"management_room": alias, "defaults": REGIONS})
    for office in (first, second):
        await asha.invite(office, bot.user_id)
        await asha.sees_member(office, bot.user_id)
    await move(asha, alias, second)
    await asha.set_state(second, "m.room.canonical_alias", {"alias": alias})
    await leak_in(world, bot.user_id, asha)
    alert = await asha.hears("identifying detail", sender=bot.user_id)
    assert alert.room_id == second


async def test_alerts_follow_an_alias_that_was_moved_in_silence(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    asha = await world.member("asha", signed=True)
    first, second, alias = await offices(asha, world.homeserver.server_name)
    bot = await world.bot({"management_room": alias, "defaults": REGIONS}, start=False)
    for name, value in bot.environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(app, "ALIAS_AGE", timedelta(seconds=1))
    running = app.App.of(load(bot.config))
    task = asyncio.create_task(running.run())
    for office in (first, second):
        await asha.invite(office, bot.user_id)
        await asha.sees_member(office, bot.user_id)
    await move(asha, alias, second)
    room = await leak_in(world, bot.user_id, asha)
    leo = await world.member("leo2")
    await asha.invite(room, leo.user_id)
    await leo.join(room)
    async with asyncio.timeout(30):
        while not await is_told_in(second, asha, leo, room):
            pass
    running.stop()
    await task


async def is_told_in(office: str, asha: Member, leo: Member, room: str) -> bool:
    """Let another number be given away; whether the alert came into this room."""

    def alerts() -> list[str]:
        return [seen.room_id for seen in asha.timeline if "identifying detail" in seen.text]

    before = len(alerts())
    await leo.say(room, "Maya, or is it 415-555-0177?")
    await asha.until(lambda: len(alerts()) > before, what="an alert")
    return office in alerts()


async def test_doctor_says_why_no_alert_reaches_the_facilitators_room(world: World) -> None:
    asha = await world.member("asha", signed=True)
    first, _, alias = await offices(asha, world.homeserver.server_name)
    bot = await world.bot({"management_room": alias})
    settings = yaml.safe_load(bot.config.read_text())

    async def found(management_room: str) -> tuple[str, str]:
        bot.config.write_text(yaml.safe_dump({**settings, "management_room": management_room}))
        _, printed = await said_by("doctor", "-c", str(bot.config), "--json", environment=bot.environment)
        (check,) = [one for one in json.loads(printed) if one["about"] == management_room]
        return check["state"], check["found"]

    assert await found(alias) == ("bad", "the bot is not in the facilitators' room")
    await asha.invite(first, bot.user_id)
    await asha.sees_member(first, bot.user_id)
    assert await found(alias) == ("good", "alerts go to this room")
    nowhere = alias.replace("moving", "nowhere")
    assert await found(nowhere) == ("bad", "no room has the alias that `management_room` names")
