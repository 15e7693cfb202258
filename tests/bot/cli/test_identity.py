"""`identity` connects as the bot, which must not be running; what others chose paints nothing here."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from bot.cli import identity as cli
from bot.config import load
from bot.lock import DataDirLock
from tests.bot.cli.running import ran
from tests.bot.config.files import config_file

NOBODY = 'homeserver: http://127.0.0.1:9\nuser_id: "@underrose:example.org"\npassword_file: password\n'


@dataclass
class Device:
    """A device of the account."""

    device_id: str
    name: str = "Underrose"
    is_this: bool = False
    is_signed: bool = True


@dataclass
class Status:
    """How the identity stands."""

    is_good: bool = True
    advice: str = ""


@dataclass
class Identity:
    """What the command asks of the bot's identity; `removed` and `tried` are what it asked for."""

    stands: Status = field(default_factory=Status)
    known: list[Device] = field(default_factory=lambda: [Device("THIS", is_this=True)])
    removed: list[str] = field(default_factory=list)
    tried: list[str] = field(default_factory=list)
    unseen: list[str] = field(default_factory=list)

    def status(self) -> Status:
        return self.stands

    def fingerprint(self) -> str:
        return "AbCd EfGh"

    async def devices(self) -> list[Device]:
        return self.known

    async def restore(self, key: str) -> Status:
        self.tried.append(key)
        return self.stands

    def recovery_key(self) -> str | None:
        return self.unseen.pop() if self.unseen else None

    async def remove(self, device_ids: list[str]) -> None:
        self.removed += device_ids


@pytest.fixture
def identity(monkeypatch: pytest.MonkeyPatch) -> Identity:
    """Return the identity that the command finds, instead of one on a homeserver."""
    identity = Identity()

    def connected(_: Path, do: Callable[[Any], Awaitable[object]], *, anew: bool = False) -> object:
        async def done() -> object:
            return await do(identity)

        return asyncio.run(done())

    monkeypatch.setattr(cli, "with_identity", connected)
    return identity


def test_the_fingerprint_and_every_device_are_shown(identity: Identity) -> None:
    identity.known.append(Device("OTHER", "Laptop"))
    said = ran("identity")
    assert said.status == 0
    assert "AbCd EfGh" in said.out
    assert "THIS (this bot)" in said.out
    assert "Laptop" in said.out
    assert "identity remove" not in said.out


def test_devices_that_are_not_signed_come_with_the_line_that_removes_them(identity: Identity) -> None:
    identity.known += [Device("OLD", is_signed=False), Device("OLDER", is_signed=False)]
    assert "underrose identity remove OLD OLDER" in ran("identity").out


def test_the_bots_own_device_is_never_offered_for_removal(identity: Identity) -> None:
    identity.known[0].is_signed = False
    assert "identity remove" not in ran("identity").out


@pytest.mark.parametrize("good", [True, False])
def test_whether_it_is_good_is_the_exit_status_also_for_scripts(identity: Identity, good: bool) -> None:
    identity.stands = Status(good, "Run it again.")
    for options in ((), ("--json",)):
        said = ran("identity", *options)
        assert said.status == (0 if good else 1)
    assert json.loads(said.out) == {
        "fingerprint": "AbCd EfGh",
        "good": good,
        "devices": [{"device": "THIS", "name": "Underrose", "this": True, "signed": True}],
    }
    assert ("Run it again." in ran("identity").out) is not good


@pytest.mark.parametrize("name", ["\x1b[2Jgone", "[red]painted[/red]", "\u202ebackwards", "two\nlines"])
def test_the_name_of_a_device_paints_nothing(identity: Identity, name: str) -> None:
    identity.known.append(Device("OTHER", name))
    out = ran("identity").out
    assert "\x1b" not in out
    assert "\u202e" not in out
    assert "[red]painted[/red]" in out or "red" not in name
    assert "two lines" in out or "two" not in name


@pytest.mark.parametrize("good", [True, False])
def test_the_recovery_key_is_asked_for_unseen_and_its_outcome_said(identity: Identity, good: bool) -> None:
    identity.stands = Status(good, "That key does not fit.")
    said = ran("identity", "restore", typed="EsTc secret key\n")
    assert identity.tried == ["EsTc secret key"]
    assert "EsTc" not in said.out + said.err
    assert said.status == (0 if good else 1)
    assert ("This device is signed now." in said.out) is good
    assert ("That key does not fit." in said.out) is not good


def test_a_recovery_key_that_nobody_has_seen_is_shown_once(identity: Identity) -> None:
    identity.unseen.append("EsTc 1234")
    said = ran("identity", "recovery")
    assert (said.status, "EsTc 1234" in said.out) == (0, True)
    said = ran("identity", "recovery")
    assert (said.status, "no recovery key to show" in said.out) == (1, True)


def test_devices_are_removed_by_their_ids(identity: Identity) -> None:
    identity.known += [Device("OLD"), Device("OLDER")]
    assert ran("identity", "remove", "OLD", "OLDER").out == "Removed: OLD, OLDER\n"
    assert identity.removed == ["OLD", "OLDER"]


@pytest.mark.parametrize("word", [("remove", "OLD"), ("restore",)])
def test_the_configuration_may_be_named_before_the_word_and_behind_it(
    tmp_path: Path, word: tuple[str]
) -> None:
    lost = str(tmp_path / "lost.yaml")
    before = ran("identity", "-c", lost, *word, typed="key\n")
    behind = ran("identity", *word, "-c", lost, typed="key\n")
    assert lost in before.err
    assert before.err == behind.err
    assert before.status == behind.status == 2


@pytest.mark.parametrize(
    ("named", "words"), [("TYPO", "no device TYPO"), ("THIS", "THIS is the bot's own device")]
)
def test_where_one_is_no_device_to_remove_none_is_removed(identity: Identity, named: str, words: str) -> None:
    identity.known += [Device("OLD")]
    said = ran("identity", "remove", "OLD", named)
    assert (said.status, identity.removed) == (1, [])
    assert words in said.err
    assert "nothing was removed" in said.err


def test_without_a_device_nothing_is_removed(identity: Identity) -> None:
    assert ran("identity", "remove").status == 2
    assert identity.removed == []


def test_beside_a_running_bot_nothing_is_changed_and_the_process_is_named(tmp_path: Path) -> None:
    file = config_file(tmp_path, account=NOBODY.replace("password_file: password\n", ""))
    data_dir = load(file).data_dir
    data_dir.mkdir()
    lock = DataDirLock(data_dir)
    lock.take()
    said = ran("identity", "-c", str(file), "remove", "OLD")
    lock.release()
    assert said.status == 1
    assert "Another underrose is running" in said.err


def test_after_a_failure_the_bot_may_start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("UNDERROSE_PASSWORD", "secret")
    file = config_file(tmp_path, account=NOBODY.replace("password_file: password\n", ""))
    said = ran("identity", "-c", str(file))
    assert said.status == 1
    assert said.err
    lock = DataDirLock(load(file).data_dir)
    lock.take()
    lock.release()
    assert load(file).data_dir.stat().st_mode & 0o777 == 0o700
