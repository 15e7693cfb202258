"""`run` ends in order when it is told to, reads anew when asked, and quotes nothing of what nobody caught."""

import asyncio
import logging
import os
import signal
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from bot.cli.run import until_stopped
from bot.failures import StartProblem
from bot.lock import DataDirLock
from tests.bot.cli.running import ran
from tests.bot.config.files import config_file

SECRET = "what somebody wrote"


@dataclass
class Bot:
    """A bot that runs until it is stopped, and says what it was told."""

    told: list[str] = field(default_factory=list)
    stopped: asyncio.Event = field(default_factory=asyncio.Event)
    reread_asked: asyncio.Event = field(default_factory=asyncio.Event)
    work: list[Any] = field(default_factory=list)

    def stop(self) -> None:
        self.told.append("stop")
        self.stopped.set()

    def reread(self) -> None:
        self.told.append("reread")
        self.reread_asked.set()

    async def run(self) -> None:
        for each in self.work:
            await each()
        await self.stopped.wait()


def send(number: signal.Signals) -> Any:
    async def sent() -> None:
        os.kill(os.getpid(), number)
        await asyncio.sleep(0)

    return sent


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_the_service_manager_and_ctrl_c_stop_it_in_order(number: signal.Signals) -> None:
    async def run() -> list[str]:
        bot = Bot(work=[send(number)])
        await asyncio.wait_for(until_stopped(bot), 10)  # type: ignore[arg-type]  # what `run` asks of it
        return bot.told

    assert asyncio.run(run()) == ["stop"]


def test_sighup_has_it_read_anew_and_go_on() -> None:
    async def run() -> list[str]:
        bot = Bot()
        bot.work = [send(signal.SIGHUP), bot.reread_asked.wait, send(signal.SIGTERM)]
        await asyncio.wait_for(until_stopped(bot), 10)  # type: ignore[arg-type]  # what `run` asks of it
        return bot.told

    assert asyncio.run(run()) == ["reread", "stop"]


def test_what_nobody_caught_is_named_by_its_kind_alone(caplog: pytest.LogCaptureFixture) -> None:
    async def lose() -> None:
        asyncio.get_running_loop().call_exception_handler(
            {"message": SECRET, "exception": ValueError(SECRET)}
        )
        asyncio.get_running_loop().call_exception_handler({"message": SECRET})

    async def run() -> None:
        bot = Bot()
        bot.work = [lose, send(signal.SIGTERM)]
        await asyncio.wait_for(until_stopped(bot), 10)  # type: ignore[arg-type]  # what `run` asks of it

    with caplog.at_level(logging.DEBUG):
        asyncio.run(run())
    ours = [record.getMessage() for record in caplog.records if record.name == "bot"]
    assert ours == ["a task failed (ValueError)", "a task failed (no exception)"]
    assert SECRET not in caplog.text


@pytest.mark.usefixtures("_as_it_was")
def test_a_second_one_refuses_and_names_the_process(tmp_path: Path) -> None:
    file = config_file(tmp_path)
    (tmp_path / "data").mkdir()
    lock = DataDirLock(tmp_path / "data")
    lock.take()
    said = ran("run", "-c", str(file))
    lock.release()
    assert said.status == 1
    assert f"(process {os.getpid()})" in said.err
    assert [path.name for path in (tmp_path / "data").iterdir()] == ["underrose.lock"]


@pytest.mark.usefixtures("_as_it_was")
@pytest.mark.parametrize("options", [(), ("--anew",)])
def test_who_knows_that_another_of_its_devices_is_gone_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, options: tuple[str, ...]
) -> None:
    accounts: list[Any] = []

    async def connect(account: Any, **_: Any) -> None:
        accounts.append(account)
        raise StartProblem("enough is known")

    monkeypatch.setattr("bot.app.connect", connect)
    assert ran("run", "-c", str(config_file(tmp_path)), *options).status == 1
    assert [account.anew for account in accounts] == [bool(options)]


def test_a_configuration_that_is_not_there_is_wrong_usage(tmp_path: Path) -> None:
    said = ran("run", "-c", str(tmp_path / "nowhere.yaml"))
    assert said.status == 2
    assert "nowhere.yaml" in said.err


@pytest.fixture
def _as_it_was() -> Any:
    """Give logging back as it was: `run` takes it over for the whole program."""
    root, ours = logging.getLogger(), logging.getLogger("bot")
    before = root.handlers[:], ours.handlers[:], ours.level, ours.propagate, logging.lastResort
    yield
    root.handlers, ours.handlers = before[0], before[1]
    ours.setLevel(before[2])
    ours.propagate, logging.lastResort = before[3], before[4]


@pytest.mark.parametrize(
    ("key", "written"),
    [("log.file", "log: {file: /nonexistent/folder/x.log}\n"), ("data_dir", "data_dir: /proc/zz\n")],
)
def test_a_path_that_cannot_be_written_is_wrong_configuration(tmp_path: Path, key: str, written: str) -> None:
    file = config_file(tmp_path, written)
    said = ran("run", "-c", str(file))
    assert said.status == 2
    assert said.err.startswith(f"{file}: {key}: /")
    assert "Name a f" in said.err
    assert "mistake" not in said.err


def test_a_sighup_while_it_starts_does_not_end_it(tmp_path: Path) -> None:
    file = tmp_path / "config.yaml"
    os.mkfifo(file)
    command = (sys.executable, "-m", "bot", "run", "-c", str(file))
    with subprocess.Popen(command, stderr=subprocess.PIPE) as starting:
        with file.open("w") as written:  # as soon as it reads
            starting.send_signal(signal.SIGHUP)
            written.write("none: 1\n")
        _, said = starting.communicate(timeout=30)
    assert starting.returncode == 2
    assert b"user_id: this is missing" in said
