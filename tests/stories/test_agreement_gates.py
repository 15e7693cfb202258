"""Each gate on a real homeserver, between real clients."""

import asyncio
from collections.abc import Mapping
from typing import Any

import pytest

from bot.failures import Refused
from bot.matrix.member import Member
from bot.playground import BotProcess
from tests.world.world import World


def gated(gate: str, **more: Any) -> dict[str, Any]:
    return {"defaults": {"agreement": {"gate": gate, **more}}}


async def answered(member: Member, bot: BotProcess) -> None:
    """Agree in the direct room that the bot has opened, as clients do there: without a prefix."""
    await member.until(
        lambda: member.direct_rooms and member.direct_rooms[-1] in member.client.rooms,
        what="a direct room with the bot",
    )
    direct = member.direct_rooms[-1]
    asking = await member.say(direct, "agree")
    await member.hears("is written down", room=direct, sender=bot.user_id, after=asking)


async def levels_of(member: Member, room: str) -> Mapping[str, int]:
    users: Mapping[str, int] = (await member.state(room, "m.room.power_levels")).get("users", {})
    return users


async def until_level(member: Member, room: str, user: str, level: int | None) -> None:
    """Wait until a client shows somebody's own entry among the power levels as this."""

    def shown() -> bool:
        events = [seen for seen in member.timeline.of(room) if seen.type == "m.room.power_levels"]
        return bool(events) and events[-1].content.get("users", {}).get(user) == level

    await member.until(shown, what=f"{user} at {level}")


@pytest.mark.parametrize("gate", ["none", "remind"])
async def test_the_open_gates_let_everybody_speak(world: World, gate: str) -> None:
    bot = await world.bot(gated(gate))
    asha, maya = await world.member("asha", signed=True), await world.member("maya")
    room = await world.room(asha, maya, bot=bot.user_id)
    await maya.hears("Welcome", room=room, sender=bot.user_id)
    said = await maya.say(room, world.canary("good evening"))
    fence = await asha.say(room, "!help")
    await asha.hears("You can say", room=room, sender=bot.user_id, after=fence)
    assert not maya.timeline[said].redacted


async def test_redact_takes_out_what_is_said_before_agreeing_and_nothing_after(world: World) -> None:
    bot = await world.bot(gated("redact"))
    asha, maya = await world.member("asha", signed=True), await world.member("maya")
    room = await world.room(asha, maya, bot=bot.user_id)
    await maya.hears("Welcome", room=room, sender=bot.user_id)
    early = await maya.say(room, world.canary("before agreeing"))
    staff = await asha.say(room, world.canary("I am staff"))
    await asha.until(lambda: early in asha.timeline and asha.timeline[early].redacted, what="the redaction")
    await maya.hears("I redacted what you wrote", sender=bot.user_id)
    agreeing = await maya.say(room, "!agree")
    await maya.hears("is written down", room=room, sender=bot.user_id, after=agreeing)
    later = await maya.say(room, world.canary("after agreeing"))
    fence = await asha.say(room, "!help")
    await asha.hears("You can say", room=room, sender=bot.user_id, after=fence)
    assert not asha.timeline[later].redacted
    assert not asha.timeline[staff].redacted
    assert not asha.timeline[agreeing].redacted


async def test_redact_spares_a_command_and_nothing_that_only_begins_with_one(world: World) -> None:
    bot = await world.bot({**gated("redact"), "commands": {"burst": 100}})
    asha, maya = await world.member("asha", signed=True), await world.member("maya")
    room = await world.room(asha, maya, bot=bot.user_id)
    await maya.hears("Welcome", room=room, sender=bot.user_id)
    stays = [await maya.say(room, said) for said in ("!help", "!rules", "!takeback 3", "!language en")]
    goes = [
        await maya.say(room, world.canary(said))
        for said in (
            "!help I tell you",
            "!rules are silly:",
            "!privacy",
            "!takeback my",
            "!language of",
            "!confirm",
        )
    ]
    shown = {"msgtype": "m.text", "body": "!rules", "format": "org.matrix.custom.html"}
    goes.append(await maya.send(room, "m.room.message", {**shown, "formatted_body": world.canary("a story")}))
    await asha.until(lambda: all(map(asha.timeline.is_redacted, goes)), what="every redaction")
    agreeing = await maya.say(room, "!agree and thank you")
    await maya.hears("is written down", room=room, sender=bot.user_id, after=agreeing)
    fence = await asha.say(room, "!help")
    await asha.hears("You can say", room=room, sender=bot.user_id, after=fence)
    assert not any(map(asha.timeline.is_redacted, [*stays, agreeing]))


async def test_after_an_outage_everybody_is_who_they_were_when_they_spoke(world: World) -> None:
    """A facilitator's word stays though they are none any more; who is an admin since commanded as none."""
    bot = await world.bot(gated("redact") | {"commands": {"burst": 1, "every": "1s"}})
    asha, leo, maya = [await world.member(name, signed=name != "leo") for name in ("asha", "leo", "maya")]
    room = await world.room(asha, leo, maya, bot=bot.user_id, version="11", levels={leo.user_id: 50})
    await maya.hears("Welcome", room=room, sender=bot.user_id)
    assert await bot.stop() == 0

    spoken = await leo.say(room, world.canary("good evening"))
    early = await maya.say(room, "!policy language de")
    levels = dict(await asha.state(room, "m.room.power_levels"))
    for changed in ({leo.user_id: 0}, {maya.user_id: 100}):
        levels = levels | {"users": {**levels["users"], **changed}}
        await asha.set_state(room, "m.room.power_levels", levels)
    late = await leo.say(room, world.canary("and good night"))
    agreeing = [await maya.say(room, word) for word in ("!help", "!agree")]

    await bot.start()
    await maya.hears("is for the admins", room=room, sender=bot.user_id, after=early)
    await maya.hears("is written down", room=room, sender=bot.user_id, after=agreeing[-1])
    await asha.until(lambda: asha.timeline.is_redacted(late), what="what Leo says as a member like others")
    assert not asha.timeline.is_redacted(spoken)


@pytest.mark.parametrize("version", ["11", "12"])
async def test_mute_holds_the_level_down_until_agreement_and_gives_it_back(
    world: World, version: str
) -> None:
    bot = await world.bot(gated("mute"))
    asha, maya, leo = [await world.member(name, signed=name == "asha") for name in ("asha", "maya", "leo")]
    room = await world.room(asha, maya, leo, bot=bot.user_id, levels={leo.user_id: 7}, version=version)
    await until_level(asha, room, maya.user_id, -1)
    await until_level(asha, room, leo.user_id, -1)
    with pytest.raises(Refused):
        await maya.send_plainly(room, "m.room.message", {"msgtype": "m.text", "body": "unheard"})
    await maya.hears("To write there", sender=bot.user_id)
    await answered(maya, bot)
    await until_level(asha, room, maya.user_id, None)
    await answered(leo, bot)
    await until_level(asha, room, leo.user_id, 7)
    spoken = await maya.say(room, world.canary("good evening"))
    await asha.hears("good evening", room=room, sender=maya.user_id)
    assert not asha.timeline[spoken].redacted


async def test_muting_survives_people_who_edit_power_levels_at_the_same_time(world: World) -> None:
    bot = await world.bot(gated("mute"))
    asha = await world.member("asha", signed=True)
    people = [await world.member(f"p{n}") for n in range(4)]
    room = await world.room(asha, bot=bot.user_id, version="11")
    await asha.hears("Welcome", room=room, sender=bot.user_id)
    stale = dict(await asha.state(room, "m.room.power_levels"))

    async def edit(n: int) -> None:
        users = {**stale["users"], f"@friend{n}:localhost": 10 + n}
        await asha.set_state(room, "m.room.power_levels", {**stale, "users": users})

    async def come(person: Member) -> None:
        await asha.invite(room, person.user_id)
        await person.join(room)

    await asyncio.gather(*(come(person) for person in people), *(edit(n) for n in range(6)))
    for person in people:
        await until_level(asha, room, person.user_id, -1)
    edits = [edit(n) for n in range(6)]
    await asyncio.gather(*(answered(person, bot) for person in people), *edits)
    await edit(9)
    for person in people:
        await until_level(asha, room, person.user_id, None)
    levels = await levels_of(asha, room)
    assert levels["@friend9:localhost"] == 19
    assert levels[asha.user_id] == levels[bot.user_id] == 100


async def test_lobby_lets_in_who_knocks_once_they_have_agreed(world: World) -> None:
    bot = await world.bot(gated("lobby"))
    asha, nia = await world.member("asha", signed=True), await world.member("nia")
    rule = {"type": "m.room.join_rules", "state_key": "", "content": {"join_rule": "knock"}}
    room = await world.room(asha, bot=bot.user_id, state=[rule])
    await asha.hears("Welcome", room=room, sender=bot.user_id)
    secret = await asha.say(room, world.canary("among us"))
    await nia.ask("POST", f"/_matrix/client/v3/knock/{room}", {})
    await nia.hears("What is said here stays here", sender=bot.user_id)
    await answered(nia, bot)
    await nia.until(lambda: room in nia.invites, what="an invite")
    await nia.join(room)
    await asha.sees_member(room, nia.user_id)
    assert secret not in nia.timeline or nia.timeline[secret].unreadable


async def test_lobby_takes_back_an_invite_until_agreement(world: World) -> None:
    bot = await world.bot(gated("lobby"))
    asha, nia = await world.member("asha", signed=True), await world.member("nia")
    room = await world.room(asha, bot=bot.user_id)
    await asha.hears("Welcome", room=room, sender=bot.user_id)
    await asha.invite(room, nia.user_id)
    await nia.hears("What is said here stays here", sender=bot.user_id)
    with pytest.raises(Refused):
        await nia.ask("POST", f"/_matrix/client/v3/join/{room}", {})
    nia.invites.clear()
    await answered(nia, bot)
    await nia.until(lambda: room in nia.invites, what="an invite of the bot's")
    await nia.join(room)
    await asha.sees_member(room, nia.user_id)


async def test_a_gate_that_the_room_makes_impossible_is_refused_with_the_reason(world: World) -> None:
    bot = await world.bot()
    asha = await world.member("asha", signed=True)
    room = await world.room(asha, bot=bot.user_id, bot_level=40)
    await asha.hears("Welcome", room=room, sender=bot.user_id)
    await asha.say(room, "!policy agreement.gate mute")
    await asha.hears("I may not change power levels here", room=room, sender=bot.user_id)
