import asyncio
import logging
from pathlib import Path

import pytest

from bot.config import Config, load
from bot.failures import Unreachable
from bot.reloading import FROM_START, Reloading
from tests.bot.config.files import config_file


class Taken:
    """Remembers what was taken over."""

    def __init__(self, failing: Exception | None = None) -> None:
        self.configs: list[Config] = []
        self.again = asyncio.Event()
        self._failing = failing

    async def __call__(self, config: Config) -> None:
        if self._failing:
            raise self._failing
        self.configs.append(config)
        self.again.set()


async def test_what_changed_in_the_file_is_taken_over(tmp_path: Path) -> None:
    taken = Taken()
    reloading = Reloading(load(config_file(tmp_path), {}), taken)
    config_file(tmp_path, "language: de\n")
    await reloading.read_anew()
    assert [config.language for config in taken.configs] == ["de"]
    assert reloading.config.language == "de"


async def test_what_is_wrong_is_said_and_nothing_changes(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    taken = Taken()
    reloading = Reloading(load(config_file(tmp_path), {}), taken)
    config_file(tmp_path, "languag: de\n")
    await reloading.read_anew()
    assert taken.configs == []
    assert "stays as it was" in caplog.text
    assert "the nearest is language" in caplog.text


async def test_what_needs_a_start_is_named(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    reloading = Reloading(load(config_file(tmp_path), {}), Taken())
    config_file(tmp_path, "device_name: Rose\nadmins: ['@a:b']\n")
    await reloading.read_anew()
    assert [r.getMessage() for r in caplog.records if r.levelno == logging.WARNING] == [
        "device_name has changed; that counts from the next start"
    ]


@pytest.mark.parametrize(
    "failing", [Unreachable("the homeserver is away"), ValueError("what somebody wrote")]
)
async def test_the_bot_goes_on_whatever_happens_meanwhile(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, failing: Exception
) -> None:
    reloading = Reloading(load(config_file(tmp_path), {}), Taken(failing))
    await reloading.read_anew()
    assert caplog.records
    assert "what somebody wrote" not in caplog.text


async def test_it_reads_each_time_it_is_asked(tmp_path: Path) -> None:
    taken = Taken()
    reloading = Reloading(load(config_file(tmp_path), {}), taken)
    running = asyncio.ensure_future(reloading.run())
    for times in (1, 2):
        taken.again.clear()
        reloading.asked.set()
        await asyncio.wait_for(taken.again.wait(), timeout=10)
        assert len(taken.configs) == times
    running.cancel()


def test_what_is_built_in_at_the_start_are_keys_of_the_configuration() -> None:
    assert set(FROM_START) <= set(Config.model_fields)
