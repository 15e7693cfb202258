"""What goes wrong at the door is said in a clear sentence, with the right exit status and no traceback."""

import asyncio
import json
import os
import signal
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.playground import BotProcess
from tests.world.world import World


async def said_by(*arguments: str, environment: dict[str, str] | None = None) -> tuple[int | None, str]:
    """Run the program to its end; return its exit status and everything it printed."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "bot",
        *arguments,
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
        env={**os.environ, **(environment or {})},
    )
    printed, _ = await asyncio.wait_for(process.communicate(), 60)
    assert b"Traceback" not in printed
    return process.returncode, printed.decode()


def configuration(folder: Path, **more: Any) -> str:
    """Write a configuration for a homeserver that is not there, and return its path."""
    base = {"homeserver": "http://127.0.0.1:9", "user_id": "@bot:localhost"}
    file = folder / "config.yaml"
    file.write_text(yaml.safe_dump(base | more))
    return str(file)


SECRETS = {"UNDERROSE_PASSWORD": "very secret words", "UNDERROSE_STORE_KEY": "k" * 40}


async def test_a_wrong_password_is_said(world: World) -> None:
    bot = await world.bot(start=False)
    wrong = {**bot.environment, "UNDERROSE_PASSWORD": "something else"}
    status, printed = await said_by("run", "-c", str(bot.config), environment=wrong)
    assert status == 1
    assert "wrong password" in printed
    assert "UNDERROSE_PASSWORD" in printed
    assert "something else" not in printed


async def test_a_second_instance_names_the_process_that_holds_the_data(world: World) -> None:
    bot = await world.bot()
    status, printed = await said_by("run", "-c", str(bot.config), environment=bot.environment)
    assert status == 1
    assert str(bot.pid) in printed
    assert bot.running


async def test_a_misspelt_key_is_named_with_line_and_nearest_key(tmp_path: Path) -> None:
    file = configuration(tmp_path, defaults={"retention": {"max_agee": "5d"}})
    status, printed = await said_by("run", "-c", file, environment=SECRETS)
    assert status == 2
    assert "defaults.retention.max_agee" in printed
    assert "max_age" in printed.replace("max_agee", "")
    assert "line" in printed or ":5" in printed


async def test_a_missing_rules_file_is_named(tmp_path: Path) -> None:
    file = configuration(tmp_path, defaults={"ground_rules": {"file": "nowhere.en.md"}})
    status, printed = await said_by("run", "-c", file, environment=SECRETS)
    assert status == 2
    assert "nowhere.en.md" in printed


@pytest.mark.parametrize("content", [b"", b"\xff\xfe\x00", b"x" * 2_000_000])
async def test_a_rules_file_that_is_none_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "our.en.md").write_bytes(content)
    file = configuration(tmp_path, defaults={"ground_rules": {"file": "our.en.md"}})
    status, printed = await said_by("run", "-c", file, environment=SECRETS)
    assert status == 2
    assert "our.en.md" in printed


async def test_a_secret_that_others_can_read_is_refused_with_the_mend(tmp_path: Path) -> None:
    (tmp_path / "password").write_text("very secret words")
    (tmp_path / "password").chmod(0o644)
    status, printed = await said_by("run", "-c", configuration(tmp_path, password_file="password"))
    assert status == 2
    assert "chmod 600" in printed
    assert "very secret" not in printed


async def test_without_a_configuration_it_says_how_to_get_one(tmp_path: Path) -> None:
    status, printed = await said_by("run", "-c", str(tmp_path / "none.yaml"))
    assert status == 2
    assert "underrose init" in printed


async def test_a_command_that_there_is_not_is_wrong_usage() -> None:
    status, printed = await said_by("ruin")
    assert status == 2
    assert "run" in printed


async def test_a_homeserver_that_is_away_is_waited_for_and_a_stop_is_heard_meanwhile(tmp_path: Path) -> None:
    file = Path(configuration(tmp_path))
    bot = BotProcess(file, tmp_path / "data", "@bot:localhost", SECRETS, tmp_path / "bot.log")
    bot.launch()
    try:
        await bot.says("Trying again")
        assert "127.0.0.1:9" in bot.output
        bot.signal(signal.SIGTERM)
        assert await bot.ended(10) == 0
    finally:
        if bot.running:
            await bot.kill()


async def test_doctor_finds_a_homeserver_that_is_away(tmp_path: Path) -> None:
    file = configuration(tmp_path)
    status, printed = await said_by("doctor", "-c", file, "--json", environment=SECRETS)
    assert status == 1
    assert [check["about"] for check in json.loads(printed) if check["state"] == "bad"] == ["homeserver"]


async def test_doctor_is_content_with_a_bot_that_has_what_it_needs(world: World) -> None:
    bot = await world.bot()
    asha = await world.member("asha", signed=True)
    room = await world.room(asha, bot=bot.user_id)
    await asha.hears("I am Underrose", room=room, sender=bot.user_id)
    status, printed = await said_by("doctor", "-c", str(bot.config), "--json", environment=bot.environment)
    checks = json.loads(printed)
    assert status == 0, printed
    assert room in {check["about"] for check in checks}
    assert "identity" in {check["about"] for check in checks}


async def test_doctor_names_a_permission_that_is_missing(world: World) -> None:
    bot = await world.bot()
    asha = await world.member("asha", signed=True)
    room = await world.room(asha, bot=bot.user_id, bot_level=0)
    await asha.hears("I may not redact", room=room, sender=bot.user_id)
    status, printed = await said_by("doctor", "-c", str(bot.config), environment=bot.environment)
    assert status == 1
    assert "redact" in printed


async def test_a_room_that_is_not_encrypted_is_refused_until_a_facilitator_says_so(world: World) -> None:
    bot = await world.bot()
    asha, maya = await world.member("asha", signed=True), await world.member("maya")
    room = await world.room(asha, maya, bot=bot.user_id, encrypted=False)
    await asha.hears("not encrypted", room=room, sender=bot.user_id)
    asking = await maya.say(room, "!protect-anyway")
    await maya.hears("facilitators", room=room, sender=bot.user_id, after=asking)
    deciding = await asha.say(room, "!protect-anyway")
    await asha.hears("I look after this room", room=room, sender=bot.user_id, after=deciding)
    await maya.hears("Welcome", room=room, sender=bot.user_id, after=deciding)


async def test_a_room_becomes_protected_when_encryption_is_turned_on(world: World) -> None:
    bot = await world.bot()
    asha = await world.member("asha", signed=True)
    room = await world.room(asha, bot=bot.user_id, encrypted=False)
    await asha.hears("not encrypted", room=room, sender=bot.user_id)
    await asha.set_state(room, "m.room.encryption", {"algorithm": "m.megolm.v1.aes-sha2"})
    await asha.hears("store none of it", room=room, sender=bot.user_id)


async def test_an_unknown_command_gets_one_short_hint(world: World) -> None:
    bot = await world.bot()
    asha = await world.member("asha", signed=True)
    room = await world.room(asha, bot=bot.user_id)
    await asha.hears("I am Underrose", room=room, sender=bot.user_id)
    asking = await asha.say(room, "!agre")
    hint = await asha.hears("Did you mean", room=room, sender=bot.user_id, after=asking)
    assert "!agree" in hint.text
    assert len(hint.text) < 120
