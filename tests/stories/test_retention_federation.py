"""Redactions reach a second homeserver, also one that was away; what comes from it late is caught."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from urllib.parse import quote

import pytest

from bot.matrix.member import Member
from bot.playground import Homeserver
from bot.playground.federation import Federation
from tests.stories.test_retention import PATIENCE, SOON, gone, is_redacted
from tests.world.world import World


@pytest.fixture
async def federation(tmp_path: Path) -> AsyncIterator[tuple[Federation, World, World]]:
    """Return two homeservers that know each other, and a world on each."""
    federation = Federation(tmp_path / "federation")
    async with (
        federation as (home, away),
        World(home, tmp_path / "here") as here,
        World(away, tmp_path / "there") as there,
    ):
        yield federation, here, there


async def redacted(member: Member, *events: str) -> None:
    """Wait until a member's client shows events as redacted, by what their own homeserver tells."""
    for event_id in events:
        await member.sees(
            lambda seen, wanted=event_id: seen.event_id == wanted and seen.redacted,
            within=PATIENCE,
            what="a redaction from afar",
        )


async def test_redactions_arrive_on_the_other_homeserver_and_its_messages_go_too(
    federation: tuple[Federation, World, World],
) -> None:
    _, here, there = federation
    bot = await here.bot({"defaults": SOON, "invites": {"accept_from": ["@*:*"]}})
    asha, maya = await here.member("asha", signed=True), await there.member("maya")
    room = await here.room(asha, bot=bot.user_id, encrypted=True)
    await asha.hears("I am Underrose", room=room, sender=bot.user_id)
    await asha.invite(room, maya.user_id)
    await maya.join(room)
    await asha.sees_member(room, maya.user_id)
    hers = await asha.say(room, here.canary("from here"))
    theirs = await maya.send_plainly(room, "org.example.custom", {"words": there.canary("from there")})
    edited = await maya.send_plainly(
        room, "m.room.encrypted", {"m.relates_to": {"rel_type": "m.replace", "event_id": theirs}}
    )
    await redacted(maya, hers, theirs, edited)
    await gone(asha, here.homeserver, room, {hers, theirs, edited})


async def test_a_homeserver_that_was_away_hears_of_what_was_removed_meanwhile(
    federation: tuple[Federation, World, World],
) -> None:
    both, here, there = federation
    home, away = here.homeserver, there.homeserver
    bot = await here.bot({"defaults": SOON, "invites": {"accept_from": ["@*:*"]}})
    asha, maya = await here.member("asha", signed=True), await there.member("maya")
    room = await here.room(asha, bot=bot.user_id)
    await asha.hears("I am Underrose", room=room, sender=bot.user_id)
    await asha.invite(room, maya.user_id)
    await maya.join(room)
    await asha.sees_member(room, maya.user_id)
    said = [await asha.send_plainly(room, "m.room.encrypted", {"n": n}) for n in range(5)]
    await maya.sees(lambda seen: seen.event_id == said[-1], what="the last message")
    await away.owner()
    token = maya.client.access_token
    await maya.leave_town()
    both.away.stop()
    await gone(asha, home, room, set(said))
    away.url = (await both.away.start()).url
    late = await speak(away, token, room)
    await asha.sees(lambda seen: seen.event_id == late, within=PATIENCE, what="a word from the returned")
    await until_redacted(away, token, room, said)
    await gone(asha, home, room, {late})


async def speak(homeserver: Homeserver, token: str, room: str) -> str:
    """Say something, so that the other homeserver hears that this one is back."""
    path = f"/_matrix/client/v3/rooms/{quote(room, safe='')}/send/org.example.back/1"
    return str((await homeserver.call("PUT", path, {}, token=token))["event_id"])


async def until_redacted(homeserver: Homeserver, token: str, room: str, events: list[str]) -> None:
    """Follow a homeserver's sync until it shows events as redacted."""
    since = {}
    async with asyncio.timeout(PATIENCE):
        while not all([is_redacted(await homeserver.event(room, event_id)) for event_id in events]):
            query = {"timeout": "3000"} | since
            synced = await homeserver.call("GET", "/_matrix/client/v3/sync", query=query, token=token)
            since = {"since": synced["next_batch"]}
