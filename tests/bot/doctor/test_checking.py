"""The doctor goes from one thing to the next; what cannot be reached ends the list, and is named."""

from pathlib import Path

import pytest

from bot.config import load
from bot.doctor import Check, State, checks
from bot.failures import ConfigProblem
from bot.store_key import FILE, store_key
from tests.bot.config.files import config_file

NOBODY = (
    'homeserver: http://127.0.0.1:9\nuser_id: "@underrose:example.org"\n'  # the port to which all is lost
)


def made(data_dir: Path) -> list[str]:
    """Leave what a start leaves that ended before it had a key."""
    data_dir.mkdir()
    (data_dir / "underrose.lock").touch()
    return ["underrose.lock"]


def open_to_all(data_dir: Path) -> None:
    store_key(data_dir, None)
    (data_dir / FILE).chmod(0o644)


def lying_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.rglob("*"))


async def found(folder: Path) -> list[Check]:
    return [check async for check in checks(load(config_file(folder, account=NOBODY)))]


async def test_a_homeserver_that_does_not_answer_ends_the_list(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("UNDERROSE_PASSWORD", "password of the bot")
    *before, last = await found(tmp_path)
    assert [(check.about, check.state) for check in before] == [
        ("configuration", State.GOOD),
        ("store key", State.ADVICE),
        ("process", State.GOOD),
    ]
    assert (last.about, last.state) == ("homeserver", State.BAD)
    assert last.mend


async def test_nothing_is_made_by_looking(tmp_path: Path) -> None:
    store = made(tmp_path / "data")
    await found(tmp_path)
    assert lying_in(tmp_path) == ["config.yaml", "data", *store]


async def test_the_configuration_is_named_by_its_file(tmp_path: Path) -> None:
    first, *_ = await found(tmp_path)
    assert first.found == f"{tmp_path / 'config.yaml'} is valid"


async def test_a_key_that_others_can_read_is_a_matter_of_the_configuration(tmp_path: Path) -> None:
    open_to_all(tmp_path / "data")
    with pytest.raises(ConfigProblem, match="chmod 600"):
        await found(tmp_path)


async def test_a_key_that_is_gone_is_a_bad_check_for_scripts_too(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "underrose.db").touch()
    *_, last = await found(tmp_path)
    assert (last.about, last.state) == ("store key", State.BAD)
    assert "The store key is missing" in last.found


async def test_what_is_wrong_with_the_store_is_not_laid_on_the_homeserver(tmp_path: Path) -> None:
    store_key(tmp_path / "data", None)
    (tmp_path / "data" / "encryption.db").write_bytes(b"no database at all " * 100)
    *_, last = await found(tmp_path)
    assert (last.about, last.state) == ("login", State.BAD)
    assert "it is damaged" in last.found
