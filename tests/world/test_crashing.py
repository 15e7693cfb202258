"""The bomb of the crashing bot: it goes off where it was armed, and nothing else ends the bot."""

import os
from pathlib import Path

import pytest

from bot.steps import STEPS
from tests.world.crashing import Bomb, CrashingBot


@pytest.fixture
def bot(tmp_path: Path) -> CrashingBot:
    return CrashingBot(tmp_path / "config.yaml", tmp_path, "@underrose:localhost", {}, tmp_path / "bot.log")


@pytest.fixture
def killed(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Which processes were killed, instead of killing them."""
    pids: list[int] = []
    monkeypatch.setattr(os, "kill", lambda pid, _: pids.append(pid))
    return pids


def test_it_goes_off_once_at_the_visit_it_was_armed_for(bot: CrashingBot, killed: list[int]) -> None:
    bomb = Bomb(bot.config.parent / "armed")
    bot.arm("send", 2)
    for _ in range(3):
        for step in STEPS:
            bomb.reached(step)
    assert killed == [os.getpid()]
    assert not bot.disarm()


def test_disarmed_while_it_looks_it_lives_and_the_test_knows(
    bot: CrashingBot, killed: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    bomb = Bomb(bot.config.parent / "armed")
    bot.arm("send", 1)
    read, disarmed = Path.read_text, []

    def read_and_disarm(path: Path) -> str:
        said = read(path)
        disarmed.append(bot.disarm())
        return said

    monkeypatch.setattr(Path, "read_text", read_and_disarm)
    bomb.reached("send")
    assert disarmed == [True]
    assert not killed


def test_armed_while_it_looks_it_never_finds_half_of_it(
    bot: CrashingBot, killed: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    bomb = Bomb(bot.config.parent / "armed")
    write = Path.write_text

    def write_in_two(path: Path, text: str) -> int:
        write(path, "")
        bomb.reached("receive")
        return write(path, text)

    monkeypatch.setattr(Path, "write_text", write_in_two)
    bot.arm("receive", 1)
    assert not killed
    bomb.reached("receive")
    assert killed == [os.getpid()]
