"""Everything due is gone by the homeserver's own account, and nothing else was touched."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

import pytest

from bot.matrix.member import Member
from bot.playground import BotProcess, Homeserver
from tests.world.moved import MovedBot
from tests.world.world import World, merged

AGE = 6  # seconds
SOON = {"retention": {"max_age": f"{AGE}s", "sweep_every": "1s", "first_sweep_after": "0s"}}
LONG = timedelta(minutes=1)  # long enough to act in; a story moves the bot's clock past it
IN_A_MINUTE = merged(SOON, {"retention": {"max_age": "1m"}})
OFF = {"retention": {"max_age": None, "sweep_every": "1s", "first_sweep_after": "0s"}}
PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(40)
PATIENCE = 90.0


async def raw(homeserver: Homeserver, room: str) -> dict[str, Mapping[str, Any]]:
    """Return every event of a room by the server's own raw account, oldest first."""
    history = [event async for event in homeserver.history(room)]
    return {event["event_id"]: event for event in reversed(history)}


def is_redacted(event: Mapping[str, Any]) -> bool:
    return "redacted_because" in event.get("unsigned", {})


async def gone(member: Member, homeserver: Homeserver, room: str, events: set[str]) -> None:
    """Wait until the server's own account shows events as redacted; it is asked at each redaction."""

    def redactions() -> int:
        return sum(seen.redacted for seen in member.timeline)

    while True:
        heard, history = redactions(), await raw(homeserver, room)
        left = {event_id for event_id in events if not is_redacted(history[event_id])}
        if not left:
            return
        await member.until(
            lambda heard=heard: redactions() > heard, within=PATIENCE, what=f"{len(left)} more redactions"
        )


async def every_kind(member: Member, world: World, room: str) -> list[str]:
    """Say something of every kind there is; returns the event ids."""
    said = [await member.say(room, world.canary("text"))]
    said += [await member.edit(room, said[0], world.canary(f"edit {n}")) for n in range(3)]
    said += [await member.react(room, said[0], "🌹"), await member.react(room, said[1], "on an edit")]
    said += [await member.reply(room, said[0], world.canary("reply"))]
    said += [await member.say_in_thread(room, said[0], world.canary("thread"))]
    said += [await member.send_image(room, PICTURE, world.canary("caption"))]
    said += [
        await member.send(room, "m.sticker", {"body": world.canary("sticker"), "url": "mxc://localhost/a"})
    ]
    poll = await member.send(
        room, "m.poll.start", {"m.text": world.canary("poll"), "m.poll": {"question": {"m.text": "?"}}}
    )
    reference = {"m.relates_to": {"rel_type": "m.reference", "event_id": poll}}
    said += [poll, await member.send(room, "m.poll.response", {**reference, "m.selections": ["a"]})]
    said += [await member.send(room, "m.poll.end", {**reference, "m.text": world.canary("end")})]
    said += [await member.send(room, "m.call.invite", {"call_id": "c", "version": "1", "lifetime": 1})]
    said += [await member.send(room, "org.example.custom", {"words": world.canary("custom")})]
    return said + [await member.send_plainly(room, kind, content) for kind, content in MALFORMED]


UNREADABLE = {
    "algorithm": "m.megolm.v1.aes-sha2",
    "ciphertext": "AwgA",
    "session_id": "lost",
    "device_id": "X",
}
MALFORMED: list[tuple[str, dict[str, Any]]] = [
    ("m.room.encrypted", UNREADABLE),
    ("m.room.encrypted", {}),
    ("m.room.encrypted", {"algorithm": ["not", "one"], "ciphertext": {"a": 1}}),
    ("m.room.message", {"msgtype": "org.example.none", "body": ""}),
    ("m.room.message", {"msgtype": "m.text", "body": "x", "m.relates_to": {"m.in_reply_to": "nonsense"}}),
    ("m.room.message", {"msgtype": "m.file", "body": "x", "url": {"not": "one"}, "info": []}),
    ("org.example.empty", {}),
]


@pytest.mark.parametrize("version", ["10", "11", "12"])
async def test_every_kind_of_event_goes_and_no_state(world: World, version: str) -> None:
    asha, leaver = await world.member("asha", signed=True), await world.member("leo")
    room = await world.room(asha, leaver, version=version, encrypted=False)
    before = [await leaver.say(room, world.canary("before encryption"))]
    await asha.set_state(room, "m.room.encryption", {"algorithm": "m.megolm.v1.aes-sha2"})
    before += [
        await asha.say(room, world.canary("before the bot")),
        await leaver.say(room, world.canary("too")),
    ]
    await leaver.leave(room)
    bot = await world.bot({"defaults": SOON})
    await give_power(asha, room, bot.user_id)
    await asha.invite(room, bot.user_id)
    intro = await asha.hears("I am Underrose", room=room, sender=bot.user_id)
    said = [*before, intro.event_id, *await every_kind(asha, world, room)]
    topic = await asha.set_state(room, "m.room.topic", {"topic": "peers"})
    assert topic is None or topic
    await gone(asha, world.homeserver, room, set(said))
    await compare(world.homeserver, room, bot.user_id)


async def give_power(asha: Member, room: str, bot: str) -> None:
    levels = dict(await asha.state(room, "m.room.power_levels"))
    levels["users"] = {**levels.get("users", {}), bot: 50}
    await asha.set_state(room, "m.room.power_levels", levels)


async def compare(homeserver: Homeserver, room: str, bot: str) -> None:
    """See that no state, no redaction and nothing young was touched, and nothing twice."""
    history = await raw(homeserver, room)
    redactions = [e for e in history.values() if e["type"] == "m.room.redaction" and e["sender"] == bot]
    targets = [e["content"].get("redacts") or e.get("redacts") for e in redactions]
    assert len(targets) == len(set(targets))
    for redaction, target in zip(redactions, targets, strict=True):
        event = history[target]
        assert "state_key" not in event
        assert event["type"] != "m.room.redaction"
        age = timedelta(milliseconds=redaction["origin_server_ts"] - event["origin_server_ts"])
        is_part = event["type"] in ("m.reaction", "m.room.encrypted")  # an edit's relation is gone by now
        assert age >= timedelta(seconds=AGE - 0.5) or is_part
    for event in history.values():
        assert not (is_redacted(event) and "state_key" in event)


async def heard_of(member: Member, room: str, bot: BotProcess) -> None:
    """Wait until the bot has heard of everything that happened in a room so far."""
    fence = await member.say(room, "!help")
    await member.hears("You can say", room=room, sender=bot.user_id, after=fence)


async def test_pinned_messages_and_the_rules_stay_and_a_hold_holds(world: World) -> None:
    bot = await world.bot_of(MovedBot, {"defaults": IN_A_MINUTE})
    asha = await world.member("asha", signed=True)
    maya = await world.member("maya")
    room = await world.room(asha, maya, bot=bot.user_id)
    await maya.hears("Ground rules", room=room, sender=bot.user_id)
    pinned, other = await asha.say(room, world.canary("pinned")), await asha.say(room, world.canary("other"))
    poll = await asha.send(room, "m.poll.start", {"m.text": world.canary("poll"), "m.poll": {}})
    said: dict[str, Any] = {"m.relates_to": {"rel_type": "m.reference", "event_id": poll}}
    vote = await maya.send(room, "m.poll.response", {**said, "m.selections": ["a"]})
    pretended = await maya.say(room, world.canary("no vote"), **said)
    await asha.set_state(room, "m.room.pinned_events", {"pinned": [pinned, poll]})
    await heard_of(asha, room, bot)
    bot.move(LONG)
    await gone(asha, world.homeserver, room, {other, pretended})
    history = await raw(world.homeserver, room)
    assert not any(is_redacted(history[one]) for one in (pinned, poll, vote))
    rules = [seen for seen in asha.timeline if "Ground rules" in seen.text and seen.sender == bot.user_id]
    assert not is_redacted(history[max(rules, key=lambda seen: seen.sent_at).event_id])
    await asha.set_state(room, "m.room.pinned_events", {"pinned": []})
    await gone(asha, world.homeserver, room, {pinned, poll, vote})


async def test_under_default_limits_everything_goes_and_answers_come_first(limited_world: World) -> None:
    world = limited_world
    owner = await world.homeserver.owner()
    asha = await world.member("asha", signed=True)
    path = f"/_synapse/admin/v1/users/{asha.user_id}/override_ratelimit"
    await world.homeserver.admin("POST", path, {"messages_per_second": 0, "burst_count": 0})
    bot = await world.bot({"defaults": SOON})
    room = await world.room(asha, bot=bot.user_id)
    await asha.hears("I am Underrose", room=room, sender=bot.user_id)
    said = [await asha.say(room, world.canary(f"{n}")) for n in range(12)]
    await asha.sees(lambda seen: seen.event_id == said[0] and seen.redacted, within=PATIENCE)
    asking = await asha.say(room, "!help")
    await asha.hears("You can say", room=room, sender=bot.user_id, after=asking, within=20)
    assert owner.user_id
    await gone(asha, world.homeserver, room, set(said))
