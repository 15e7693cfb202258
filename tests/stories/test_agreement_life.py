"""Agreement over time, on a real homeserver: rules change, rooms are upgraded, the bot is away."""

import asyncio
import json
import sys
from datetime import timedelta
from typing import Any
from urllib.parse import quote

from bot.matrix.member import Member
from bot.playground import BotProcess
from tests.world.moved import MovedBot
from tests.world.world import RULES, World


async def printed(bot: BotProcess, *words: str) -> Any:
    """Return what a command prints for scripts while the bot runs."""
    command = ("-m", "bot", *words, "-c", str(bot.config))
    process = await asyncio.create_subprocess_exec(sys.executable, *command, stdout=asyncio.subprocess.PIPE)
    output, _ = await process.communicate()
    return json.loads(output)


async def record(bot: BotProcess) -> list[dict[str, Any]]:
    """Return the record of agreement, as an operator would print it."""
    rows: list[dict[str, Any]] = await printed(bot, "export", "agreements", "--format", "json")
    return rows


async def acts_of(bot: BotProcess, member: Member) -> list[tuple[str, int]]:
    return [
        (row["act"], row["rules_version"]) for row in await record(bot) if row["user_id"] == member.user_id
    ]


async def agree(member: Member, room: str, bot: BotProcess) -> None:
    asking = await member.say(room, "!agree")
    await member.hears("is written down", room=room, sender=bot.user_id, after=asking)


async def renew_the_rules(admin: Member, room: str, bot: BotProcess) -> None:
    written = await admin.say(room, RULES.replace("Be kind.", "Be kind, and be patient."))
    await admin.reply(room, written, "!rules set")
    await admin.hears("place of version 1", room=room, sender=bot.user_id)
    await admin.say(room, "!confirm")


async def test_rules_set_by_an_admin_ask_everybody_anew_and_lapse_after_the_grace(world: World) -> None:
    bot = await world.bot({"commands": {"burst": 1000}, "defaults": {"agreement": {"grace_on_change": "6s"}}})
    asha, maya = await world.member("asha", signed=True), await world.member("maya")
    room = await world.room(asha, maya, bot=bot.user_id)
    await maya.hears("Welcome", room=room, sender=bot.user_id)
    await agree(maya, room, bot)
    await renew_the_rules(asha, room, bot)
    await asha.hears("This is version 2", room=room, sender=bot.user_id)
    acts = await printed(bot, "audit", "verify", "--json")
    assert (acts["whole"], acts["rows"]) == (True, 1)
    asking = await maya.hears("have changed", room=room, sender=bot.user_id)
    assert "be patient" in asking.text
    assert set(asking.mentions) == {asha.user_id, maya.user_id}
    async with asyncio.timeout(90):
        while await acts_of(bot, maya) != [("agreed", 1), ("lapsed", 1)]:
            fence = await maya.say(room, "!help")
            await maya.hears("You can say", room=room, sender=bot.user_id, after=fence)
    await agree(maya, room, bot)
    assert await acts_of(bot, maya) == [("agreed", 1), ("lapsed", 1), ("agreed", 2)]


async def test_a_wrong_clock_of_the_bots_lets_no_agreement_lapse_and_takes_no_word_away(world: World) -> None:
    settings = {"commands": {"burst": 1000}, "defaults": {"agreement": {"gate": "redact"}}}
    bot = await world.bot_of(MovedBot, settings)
    asha, maya = await world.member("asha", signed=True), await world.member("maya")
    room = await world.room(asha, maya, bot=bot.user_id)
    await maya.hears("Welcome", room=room, sender=bot.user_id)
    await agree(maya, room, bot)
    await renew_the_rules(asha, room, bot)
    await maya.hears("have changed", room=room, sender=bot.user_id)
    bot.set_wrong(timedelta(days=60))
    said = await maya.say(room, world.canary("meanwhile"))
    await agree(asha, room, bot)
    await maya.until(lambda: said in maya.timeline, what="her own words")
    assert not maya.timeline[said].redacted
    assert await acts_of(bot, maya) == [("agreed", 1)]


async def test_an_agreement_is_taken_back_as_easily_as_it_was_given(world: World) -> None:
    bot = await world.bot({"defaults": {"agreement": {"gate": "redact"}}})
    asha, maya = await world.member("asha", signed=True), await world.member("maya")
    room = await world.room(asha, maya, bot=bot.user_id)
    await maya.hears("Welcome", room=room, sender=bot.user_id)
    await agree(maya, room, bot)
    await maya.hears("Receipt", sender=bot.user_id)
    withdrawing = await maya.say(room, "!withdraw")
    await maya.hears("is taken back", room=room, sender=bot.user_id, after=withdrawing)
    assert await acts_of(bot, maya) == [("agreed", 1), ("withdrawn", 1)]
    said = await maya.say(room, world.canary("afterwards"))
    await asha.until(lambda: said in asha.timeline and asha.timeline[said].redacted, what="the redaction")


async def test_a_no_stands_after_forgetting_and_can_be_said_after_leaving(world: World) -> None:
    bot = await world.bot({"commands": {"burst": 1000}, "defaults": {"agreement": {"gate": "redact"}}})
    asha, maya = await world.member("asha", signed=True), await world.member("maya")
    room = await world.room(asha, maya, bot=bot.user_id)
    await maya.hears("Welcome", room=room, sender=bot.user_id)
    await agree(maya, room, bot)
    declining = await maya.say(room, "!decline")
    await maya.hears("Thank you for saying so", room=room, sender=bot.user_id, after=declining)
    direct = (await maya.hears("Receipt", sender=bot.user_id)).room_id
    asking = await maya.say(direct, "forget")
    await maya.hears("`!confirm`", room=direct, sender=bot.user_id, after=asking)
    confirming = await maya.say(direct, "confirm")
    await maya.hears("Done.", room=direct, sender=bot.user_id, after=confirming)
    assert await acts_of(bot, maya) == [("agreed", 1), ("declined", 1)]
    said = await maya.say(room, world.canary("after the forgetting"))
    await asha.until(lambda: said in asha.timeline and asha.timeline[said].redacted, what="the redaction")

    await agree(maya, room, bot)
    kept = await maya.say(room, world.canary("before leaving"))
    await asha.until(lambda: kept in asha.timeline, what="what she says before she leaves")
    await maya.leave(room)
    await asha.until(lambda: maya.user_id not in asha.client.rooms[room].users, what="her leaving")
    withdrawing = await maya.say(direct, "withdraw")
    await maya.hears("is taken back", room=direct, sender=bot.user_id, after=withdrawing)
    assert await acts_of(bot, maya) == [("agreed", 1), ("declined", 1), ("agreed", 1), ("withdrawn", 1)]
    forgetting = await maya.say(direct, "forget messages")
    await maya.hears("I would redact", room=direct, sender=bot.user_id, after=forgetting)
    assert not asha.timeline[kept].redacted
    await maya.say(direct, "confirm")
    await asha.until(lambda: asha.timeline[kept].redacted, what="her messages gone")


async def test_what_is_said_while_the_bot_is_away_counts_when_it_is_back(world: World) -> None:
    bot = await world.bot({"defaults": {"agreement": {"gate": "redact"}}})
    asha, maya, leo = [await world.member(name, signed=name == "asha") for name in ("asha", "maya", "leo")]
    room = await world.room(asha, maya, bot=bot.user_id)
    await maya.hears("Welcome", room=room, sender=bot.user_id)
    assert await bot.stop() == 0
    early = await maya.say(room, world.canary("while you were away"))
    agreeing = await maya.say(room, "!agree")
    later = await maya.say(room, world.canary("and agreed meanwhile"))
    await asha.invite(room, leo.user_id)
    await leo.join(room)
    await bot.start()
    await maya.hears("is written down", room=room, sender=bot.user_id, after=agreeing)
    greeting = await leo.hears("Welcome", room=room, sender=bot.user_id)
    assert greeting.mentions == (leo.user_id,)
    await asha.until(lambda: asha.timeline[early].redacted, what="the redaction")
    assert not asha.timeline[later].redacted
    assert await acts_of(bot, maya) == [("agreed", 1)]


async def test_an_upgraded_room_keeps_its_agreements(world: World) -> None:
    bot = await world.bot()
    asha, maya = await world.member("asha", signed=True), await world.member("maya")
    old = await world.room(asha, maya, bot=bot.user_id, version="10")
    await maya.hears("Welcome", room=old, sender=bot.user_id)
    await agree(maya, old, bot)
    path = f"/_matrix/client/v3/rooms/{quote(old, safe='')}/upgrade"
    new = str((await asha.ask("POST", path, {"new_version": "11"}))["replacement_room"])
    await asha.until(lambda: new in asha.client.rooms, what="the new room")
    await asha.invite(new, bot.user_id)
    await asha.invite(new, maya.user_id)
    await asha.hears("I am Underrose", room=new, sender=bot.user_id)
    await maya.join(new)
    asking = await maya.say(new, "!rules")
    await maya.hears("You agreed to these rules", room=new, sender=bot.user_id, after=asking)
    assert not [s for s in maya.timeline.of(new) if "Welcome, Maya" in s.text]


async def test_a_tombstone_is_no_invitation_and_the_old_room_is_looked_after_meanwhile(world: World) -> None:
    asha, eve, nia = (
        await world.member("asha", signed=True),
        await world.member("eve"),
        await world.member("nia"),
    )
    bot = await world.bot({"invites": {"accept_from": [asha.user_id]}})
    room = await world.room(asha, bot=bot.user_id)
    await asha.hears("Welcome, Asha", room=room, sender=bot.user_id)
    lure = await eve.create_room(preset="public_chat")
    await asha.set_state(room, "m.room.tombstone", {"body": "moved", "replacement_room": lure})
    await asha.hears("Please invite me there", sender=bot.user_id)
    await asha.invite(room, nia.user_id)
    await nia.join(room)
    await nia.hears("Welcome, Nia", room=room, sender=bot.user_id)
    there = await eve.ask("GET", f"/_matrix/client/v3/rooms/{quote(lure, safe='')}/joined_members")
    assert list(there["joined"]) == [eve.user_id]


async def test_two_hundred_people_who_join_in_a_minute_are_all_greeted_in_few_posts(world: World) -> None:
    bot = await world.bot({"defaults": {"ground_rules": {"gather_joins": "5s"}}})
    asha = await world.member("asha", signed=True)
    public = {"type": "m.room.join_rules", "state_key": "", "content": {"join_rule": "public"}}
    room = await world.room(asha, bot=bot.user_id, state=[public])
    await asha.hears("Welcome, Asha", room=room, sender=bot.user_id)
    tokens = {}
    for n in range(200):
        account = await world.homeserver.register(f"crowd{n}-{room[1:6].lower()}", "password of the crowd")
        tokens[account.user_id] = account.access_token
    join = f"/_matrix/client/v3/join/{quote(room, safe='')}"
    for token in tokens.values():
        await world.homeserver.call("POST", join, {}, token=token)

    def mentioned() -> list[str]:
        greetings = [s for s in asha.timeline.of(room) if s.sender == bot.user_id and "Welcome" in s.text]
        return [user for seen in greetings for user in seen.mentions if user in tokens]

    await asha.until(lambda: len(mentioned()) >= len(tokens), within=90, what="everybody greeted")
    assert sorted(mentioned()) == sorted(tokens)
    posts = [s for s in asha.timeline.of(room) if s.sender == bot.user_id and "Welcome" in s.text]
    assert len(posts) <= 8
