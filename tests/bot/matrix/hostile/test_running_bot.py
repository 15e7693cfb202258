"""The corpus against the running bot, a process on a real homeserver: after each probe it answers."""

import asyncio
import sqlite3
from typing import Any

import olm
import pytest

from bot.failures import Refused
from bot.playground import BotProcess
from tests.bot.matrix.hostile import corpus
from tests.bot.matrix.rogue import MEGOLM, Rogue, v3
from tests.world.world import World

UNHURRIED = {"commands": {"burst": 1000, "every": "1s"}}


class Asking:
    """A member who sends something hostile, and then asks for help."""

    def __init__(self, bot: BotProcess, member: Rogue, stranger: Rogue, room: str) -> None:
        self.bot, self.member, self.stranger, self.room = bot, member, stranger, room
        self.since = ""
        self.answers = 0
        self.refused = 0

    async def still_answers(self, probe: str) -> None:
        """Ask for help, and wait for something encrypted from the bot."""
        await self.synced()
        await self.member.say(self.room, "!help")
        before = self.answers
        try:
            async with asyncio.timeout(30):
                while self.answers == before:
                    await self.synced(wait=True)
        except TimeoutError:
            raise AssertionError(f"after “{probe}” the bot does not answer") from None

    async def synced(self, *, wait: bool = False) -> None:
        """Count what the bot has said since the last look."""
        where = (
            v3("sync") + f"?timeout={10_000 if wait else 0}" + (f"&since={self.since}" if self.since else "")
        )
        answer = await self.member.call("GET", where)
        self.since = answer["next_batch"]
        joined = answer.get("rooms", {}).get("join", {})
        events = joined.get(self.room, {}).get("timeline", {}).get("events", [])
        sent = [e for e in events if e["sender"] == self.bot.user_id and e["type"] == "m.room.encrypted"]
        self.answers += len(sent)

    async def attempt(self, sending: Any) -> None:
        """Send a probe as far as the homeserver lets it pass."""
        try:
            await sending
        except Refused:
            self.refused += 1


@pytest.fixture
async def asking(world: World) -> Asking:
    bot = await world.bot(UNHURRIED)
    member, stranger = await Rogue.arrive(world.homeserver), await Rogue.arrive(world.homeserver)
    body = {
        "preset": "private_chat",
        "invite": [bot.user_id],
        "initial_state": [
            {"type": "m.room.encryption", "state_key": "", "content": {"algorithm": MEGOLM}},
        ],
    }
    room = (await member.call("POST", v3("createRoom"), body))["room_id"]
    asking = Asking(bot, member, stranger, room)
    async with asyncio.timeout(30):
        while bot.user_id not in (await member.call("GET", v3("rooms", room, "joined_members")))["joined"]:
            await asking.synced(wait=True)
    await member.open_channel(bot.user_id)
    await member.share_key(room)
    await stranger.open_channel(bot.user_id)
    return asking


async def test_what_a_stranger_sends_leaves_the_running_bot_answering(asking: Asking) -> None:
    stranger = asking.stranger
    for name, event_type, content in corpus.to_device(stranger):
        await asking.attempt(stranger.send_to_device(content, event_type))
        await asking.still_answers(name)
    stranger.group = asking.member.group
    for name, plaintext in corpus.olm_plaintexts(stranger):
        await asking.attempt(stranger.send_to_device(stranger.sealed(plaintext)))
        await asking.still_answers(name)
    assert await asking.bot.stop() == 0


async def test_what_a_member_sends_leaves_the_running_bot_answering(asking: Asking) -> None:
    member = asking.member
    for name, plaintext in corpus.megolm_plaintexts(asking.room):
        await asking.attempt(member.send(asking.room, member.event(plaintext)))
        await asking.still_answers(name)
    for name, event_type, content in corpus.outer_contents(member):
        await asking.attempt(member.send(asking.room, content, event_type))
        await asking.still_answers(name)
    assert await asking.bot.stop() == 0


async def test_a_detail_whose_key_comes_late_is_met_all_the_same_over_a_restart_too(asking: Asking) -> None:
    bot, member, known = asking.bot, asking.member, asking.member.group
    member.group = olm.OutboundGroupSession()
    key = member.room_key(asking.room)
    said = await member.say(asking.room, "here's her number: +1 415 555 0132")
    member.group = known
    await asking.still_answers("a message without its key")
    assert await bot.stop() == 0
    await bot.start()
    assert incidents(bot) == []
    await member.send_to_device(member.sealed(member.payload("m.room_key", key)))
    await asking.still_answers("the key that comes late")
    async with asyncio.timeout(30):  # it is opened in one of the next syncs
        while not incidents(bot):  # noqa: ASYNC110 (another process opens it)
            await asyncio.sleep(0.05)
    assert incidents(bot) == [said]


def incidents(bot: BotProcess) -> list[str]:
    """Return the events that the bot has opened an incident about."""
    with sqlite3.connect(bot.data_dir / "underrose.db") as database:
        return [row[0] for row in database.execute("SELECT event_id FROM incidents")]
