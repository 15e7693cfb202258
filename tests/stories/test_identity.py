"""`underrose identity`: what an operator compares, removes, and takes over on a new machine."""

import asyncio
import json
import shutil

import pytest
from click.testing import CliRunner, Result

from bot.cli.identity import command, with_identity
from bot.playground import BotProcess, Credentials
from tests.stories.test_account_lost import as_the_bot
from tests.world.world import World


async def asked(bot: BotProcess, *arguments: str, typed: str = "") -> Result:
    """Run the command as an operator does, with what is typed in."""
    more = ["-c", str(bot.config), *arguments]
    environment = {name: bot.environment[name] for name in ("UNDERROSE_PASSWORD", "UNDERROSE_STORE_KEY")}
    runner = CliRunner(env=environment)
    return await asyncio.to_thread(runner.invoke, command, more, input=typed, standalone_mode=False)


async def test_every_device_is_shown_and_those_that_are_stale_can_be_removed(world: World) -> None:
    bot = await world.bot()
    await bot.stop()
    await as_the_bot(world, bot)
    shown = json.loads((await asked(bot, "--json")).output)
    assert shown["good"]
    assert len(shown["fingerprint"].replace(" ", "")) == 43
    (own,) = [device for device in shown["devices"] if device["this"]]
    assert own["signed"]
    stale = [device["device"] for device in shown["devices"] if not device["signed"]]
    offered = (await asked(bot)).output
    assert "underrose identity remove" in offered
    assert all(device in offered for device in stale)
    refused = await asked(bot, "remove", *stale, own["device"])
    assert "the bot's own device" in str(refused.exception)
    await asked(bot, "remove", *stale)
    left = json.loads((await asked(bot, "--json")).output)["devices"]
    assert [device["device"] for device in left if not device["signed"]] == []
    assert own["device"] in {device["device"] for device in left}
    assert "remove" not in (await asked(bot)).output


async def test_what_to_compare_is_shown_while_the_bot_runs_as_when_it_does_not(world: World) -> None:
    bot = await world.bot()
    running = json.loads((await asked(bot, "--json")).output)
    assert running["good"]
    assert "Another underrose is running" in str((await asked(bot, "remove", "OLD")).exception)
    await bot.stop()
    assert json.loads((await asked(bot, "--json")).output) == running


async def test_a_second_bot_on_the_account_gives_way_to_the_one_that_runs(world: World) -> None:
    bot = await world.bot()
    account = Credentials(bot.user_id, bot.environment["UNDERROSE_PASSWORD"], "", "")
    (folder := world.folder / "elsewhere").mkdir()
    twin = world.process(BotProcess, folder, account, {})
    twin.launch()
    assert await twin.ended() == 1
    devices = json.loads((await asked(bot, "--json")).output)["devices"]
    [own] = [one for one in devices if one["name"] == "Underrose"]
    assert own["this"]
    assert f"device {own['device']} was seen" in twin.output
    assert bot.running


async def test_a_new_machine_takes_the_identity_over_with_the_recovery_key(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    bot = await world.bot()
    await bot.stop()
    for name in ("UNDERROSE_PASSWORD", "UNDERROSE_STORE_KEY"):
        monkeypatch.setenv(name, bot.environment[name])

    async def read(identity: object) -> tuple[str | None, str | None]:
        return identity.recovery_key(), identity.fingerprint()  # type: ignore[attr-defined]

    written, fingerprint = await asyncio.to_thread(with_identity, bot.config, read)
    shutil.rmtree(bot.data_dir)
    wrong = await asked(bot, "restore", typed="EsTj 3yST y93F SLpB jJsz eAXc 2XzA ygD3 w69H fGaN TKBj jXEd\n")
    assert "opens no identity" in str(wrong.exception)
    restored = await asked(bot, "restore", typed=f"{written}\n")
    assert "signed now" in restored.output
    assert str(written) not in restored.output
    after = json.loads((await asked(bot, "--json")).output)
    assert (after["good"], after["fingerprint"]) == (True, fingerprint)
