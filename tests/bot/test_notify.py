"""The service manager is told, where there is one."""

import os
import socket
from datetime import timedelta
from pathlib import Path

import pytest

from bot.notify import notify, watchdog_interval


def test_it_is_told_that_the_program_is_ready(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
        manager.bind(str(tmp_path / "s"))
        monkeypatch.setenv("NOTIFY_SOCKET", str(tmp_path / "s"))
        notify("READY=1")
        assert manager.recv(100) == b"READY=1"


def test_without_one_nothing_happens(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NOTIFY_SOCKET", raising=False)
    notify("READY=1")


def test_one_that_is_gone_does_no_harm(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NOTIFY_SOCKET", str(tmp_path / "gone"))
    notify("READY=1")


@pytest.mark.parametrize(
    ("written", "expected"), [("20000000", timedelta(seconds=10)), ("", None), ("0", None), ("soon", None)]
)
def test_it_says_it_is_alive_twice_in_the_time_allowed(
    written: str, expected: timedelta | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WATCHDOG_USEC", written)
    assert watchdog_interval() == expected


def test_a_name_without_a_file_is_spoken_to_as_well(monkeypatch: pytest.MonkeyPatch) -> None:
    name = f"underrose-{os.getpid()}"
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
        manager.bind(f"\0{name}")
        monkeypatch.setenv("NOTIFY_SOCKET", f"@{name}")
        notify("WATCHDOG=1")
        assert manager.recv(100) == b"WATCHDOG=1"


@pytest.mark.parametrize("written", ["-5", "1.5", "²", "٣", " 20", "20s", "0x10"])
def test_a_time_that_is_none_is_no_watchdog(written: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WATCHDOG_USEC", written)
    assert watchdog_interval() is None


def test_a_path_that_is_none_does_no_harm(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NOTIFY_SOCKET", "/" + "x" * 500)
    notify("READY=1")
