"""The demo does what it says, on a real homeserver, and says so when it does not."""

import asyncio
import os
import signal
import sys
from asyncio.subprocess import PIPE, STDOUT

import pytest

from bot import demo
from bot.demo import stage
from bot.demo.story import Story
from bot.matrix.member import Member

STEPS = (
    "The bot introduced itself",
    "Newcomers got the ground rules, once",
    "Answered !help",
    "Answered !rules",
    "Recorded Maya's agreement, with a receipt",
    "Recorded Leo's agreement, with a receipt",
    "Watches for Maya's number",
    "Warned Leo, without repeating it",
    "Told the facilitators, without content",
    "old messages; kept the rules",
)


async def _until(output: asyncio.StreamReader, words: str) -> list[str]:
    lines: list[str] = []
    while not lines or words not in lines[-1]:
        line = await asyncio.wait_for(output.readline(), 120)
        assert line, f"The demo ended early:\n{''.join(lines)}"
        lines.append(line.decode())
    return lines


async def test_the_whole_demo_plays_and_stays_open_to_whoever_wants_to_sign_in() -> None:
    running = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "bot",
        "demo",
        "--stay",
        stdout=PIPE,
        stderr=STDOUT,
        env={**os.environ, "CI": "1"},
    )
    try:
        assert running.stdout
        lines = await _until(running.stdout, "Ctrl-C ends it")
        printed = "".join(lines)
        assert [step for step in STEPS if step not in printed] == []
        assert "\x1b" not in printed
        url = next(line.split()[-1] for line in lines if "the homeserver is" in line)
        user_id, _, password = next(line.split() for line in lines if line.strip().startswith("@maya:"))
        async with await Member.arrive(url, user_id, password) as maya:
            await maya.until(lambda: len(maya.client.rooms) > 0, what="her rooms")
        running.send_signal(signal.SIGINT)
        assert await asyncio.wait_for(running.wait(), 30) == 0
    finally:
        if running.returncode is None:
            running.kill()
            await running.wait()


def test_a_step_that_does_not_happen_fails_the_demo_with_a_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    async def nobody_comes(story: Story) -> None:
        never = story.asha.sees(lambda seen: False, within=0.1)
        await story.stage.step("Somebody came", "Evening circle", never)

    monkeypatch.setenv("CI", "1")
    monkeypatch.setattr(Story, "join", nobody_comes)
    assert demo.run() == 1
    printed = capsys.readouterr().out
    assert "The demo failed. Somebody came: this did not happen within 0.1 s." in printed
    assert "Traceback" not in printed


def test_a_bot_that_ends_is_told_apart_from_one_that_is_slow(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    async def the_bot_ends(story: Story) -> None:
        await story.stage.bot.kill()
        await story.stage.step(
            "It answered", "Evening circle", story.asha.sees(lambda seen: False, within=0.1)
        )

    monkeypatch.setenv("CI", "1")
    monkeypatch.setattr(Story, "join", the_bot_ends)
    assert demo.run() == 1
    assert "It answered: the bot has ended. Its last words:" in capsys.readouterr().out


def test_a_bot_that_does_not_start_says_why(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("CI", "1")
    monkeypatch.setattr(stage, "MAX_AGE", "not a number of ")
    assert demo.run() == 1
    printed = capsys.readouterr().out
    assert "The bot ended with 2." in printed
    assert "defaults.retention.max_age" in printed
