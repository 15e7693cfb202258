"""On a real Synapse: what was removed is purged once its content is cleared, and nothing else is touched."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from bot.failures import Refused
from bot.matrix.member import Member
from bot.playground import Homeserver, Playground
from tests.stories.test_retention import PICTURE, SOON, gone, heard_of, is_redacted, raw
from tests.world.world import World, merged

PURGING = merged(SOON, {"retention": {"purge_history_after": "1s", "media": "delete"}})


@pytest.fixture
def censoring(tmp_path: Path) -> Path:
    """Return the file whose existence lets the homeserver censor."""
    return tmp_path / "censor now"


@pytest.fixture
async def forgetful_world(tmp_path: Path, censoring: Path) -> AsyncIterator[World]:
    """Return a world whose homeserver keeps redacted content for a second, and few events in memory."""
    censors = {"module": "tests.world.censoring.Censoring", "config": {"once": str(censoring)}}
    more = {
        "redaction_retention_period": "1s",
        "modules": [censors],
        "event_cache_size": "1",
        "caches": {"cache_entry_ttl": "1s"},
    }
    async with (
        Playground(tmp_path / "homeserver", more=more) as homeserver,
        World(homeserver, tmp_path) as world,
    ):
        yield world


async def lent(homeserver: Homeserver, folder: Path) -> dict[str, Any]:
    """Return what lends a bot the power of the homeserver's owner, and lets it purge."""
    token = folder / "token"
    owner = await homeserver.owner()
    await asyncio.to_thread(token.write_text, owner.access_token)
    await asyncio.to_thread(token.chmod, 0o600)
    return {"synapse_admin": {"token_file": str(token)}, "defaults": PURGING}


async def swept(asha: Member, room: str, bot: str) -> None:
    """Let everything be looked at, and wait until nothing due is left."""
    asking = await asha.say(room, "!retention run")
    await asha.hears("whole history", room=room, sender=bot, after=asking)
    said = "Waiting to be removed: 0"
    while True:
        asking = await asha.say(room, "!retention")
        answer = await asha.hears("Waiting to be removed", room=room, sender=bot, after=asking)
        if said in answer.text and "still being read" not in answer.text:
            return


async def until_files(homeserver: Homeserver, asha: Member, room: str, bot: str, *, count: int) -> None:
    """Let the room be swept until so many of her files are on the server."""
    where = f"/_synapse/admin/v1/users/{asha.user_id}/media"
    while (total := (await homeserver.admin("GET", where))["total"]) > count:
        await swept(asha, room, bot)
    assert total == count


async def is_stored(homeserver: Homeserver, event_id: str) -> bool:
    try:
        await homeserver.stored(event_id)
    except Refused:
        return False
    return True


async def test_what_was_removed_is_purged_once_it_is_cleared_and_nothing_else(
    forgetful_world: World, censoring: Path
) -> None:
    world, forgetful = forgetful_world, forgetful_world.homeserver
    bot = await world.bot(await lent(forgetful, world.folder) | {"commands": {"burst": 1000}})
    asha = await world.member("asha", signed=True)
    room = await world.room(asha, levels={bot.user_id: 100})
    topic = await asha.set_state(room, "m.room.topic", {"topic": world.canary("a topic")})
    early = {await asha.say(room, world.canary(f"early {n}")) for n in range(5)}
    await asha.redact(room, topic)
    await asha.invite(room, bot.user_id)
    await asha.hears("Welcome", room=room, sender=bot.user_id)
    picture = await asha.send_image(room, PICTURE, world.canary("caption"))
    await gone(asha, forgetful, room, {*early, picture})

    await swept(asha, room, bot.user_id)
    assert all([await is_stored(forgetful, event_id) for event_id in early])
    assert (await forgetful.stored(topic))["content"]["topic"]

    await asyncio.to_thread(censoring.touch)
    while any([await is_stored(forgetful, event_id) for event_id in early]):
        await swept(asha, room, bot.user_id)
    left = await raw(forgetful, room)
    assert picture in left  # it came after the rules, which stay
    assert is_redacted(left[picture])
    assert (await forgetful.stored(topic))["content"] == {}
    files = await forgetful.admin("GET", f"/_synapse/admin/v1/users/{asha.user_id}/media")
    assert files["total"] == 0

    after = await asha.say(room, world.canary("after"))
    await gone(asha, forgetful, room, {after})
    assert await bot.stop() == 0


async def test_a_file_that_a_message_in_another_room_shows_stays_until_that_is_gone_too(world: World) -> None:
    over = await lent(world.homeserver, world.folder)
    over["defaults"] = merged(SOON, {"retention": {"media": "delete"}})
    asha = await world.member("asha", signed=True)
    keeping = await world.room(asha, version="11")
    over["rooms"] = {keeping: {"retention": {"media": "redact", "max_age": None}}}
    bot = await world.bot(over | {"commands": {"burst": 1000}})
    room = await world.room(asha, bot=bot.user_id)
    await asha.hears("I am Underrose", room=room, sender=bot.user_id)
    await asha.invite(keeping, bot.user_id)
    await asha.hears("I am Underrose", room=keeping, sender=bot.user_id)
    kept = await asha.send_image(keeping, PICTURE, world.canary("a picture"))
    content = (await asha.sees(lambda seen: seen.event_id == kept, room=keeping)).content
    await heard_of(asha, keeping, bot)
    forwarded = await asha.send(room, "m.room.message", content)
    only_here = await asha.send_image(room, PICTURE, world.canary("another picture"))
    await gone(asha, world.homeserver, room, {forwarded, only_here})
    await until_files(world.homeserver, asha, room, bot.user_id, count=1)
    await asha.redact(keeping, kept)
    await until_files(world.homeserver, asha, room, bot.user_id, count=0)
