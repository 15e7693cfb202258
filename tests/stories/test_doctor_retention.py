"""The doctor tries the admin's token, and says of each room how its retention stands."""

import asyncio
import json
from pathlib import Path
from typing import Any

from bot.playground import BotProcess
from tests.stories.test_bad_input import said_by
from tests.world.world import World


async def checked(bot: BotProcess) -> tuple[int, dict[str, dict[str, Any]]]:
    status, printed = await said_by("doctor", "-c", str(bot.config), "--json", environment=bot.environment)
    return status, {check["about"]: check for check in json.loads(printed)}


async def lend(bot: BotProcess, file: Path, token: str) -> None:
    await asyncio.to_thread(file.write_text, token)
    await asyncio.to_thread(file.chmod, 0o600)
    config = await asyncio.to_thread(bot.config.read_text)
    lent = f'{config}synapse_admin: {{token_file: "{file}"}}\n'
    if "synapse_admin" not in config:
        await asyncio.to_thread(bot.config.write_text, lent)


async def test_an_admins_token_is_tried_and_each_room_is_spoken_of(world: World) -> None:
    bot = await world.bot()
    asha = await world.member("asha", signed=True)
    room = await world.room(asha, bot=bot.user_id)
    await asha.hears("I am Underrose", room=room, sender=bot.user_id)
    token = world.folder / "token"

    await lend(bot, token, (await world.homeserver.owner()).access_token)
    status, checks = await checked(bot)
    assert status == 0
    assert checks["admin's token"]["state"] == "good"
    assert "may redact" in checks[f"{room}, retention"]["found"]
    assert "wait to be removed" in checks["agreed age"]["found"]
    assert "redaction_retention_period" in checks["what the server keeps"]["found"]

    await lend(bot, token, "nobody's token")
    status, checks = await checked(bot)
    assert status == 1
    assert checks["admin's token"]["state"] == "bad"
    assert "nobody's token" not in json.dumps(checks)
