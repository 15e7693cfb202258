"""The doctor says where the key lies and whether the bot runs, and makes neither a key nor a lock."""

import os
from pathlib import Path

import pytest

from bot.doctor.check import State
from bot.doctor.machine import check_key, check_process
from bot.lock import DataDirLock
from bot.store_key import store_key
from tests.bot.doctor.conftest import configured


def test_a_key_beside_what_it_opens_is_advice_and_says_where_to_put_it(tmp_path: Path) -> None:
    config = configured(tmp_path)
    store_key(config.data_dir, None)
    check = check_key(config)
    assert check.state is State.ADVICE
    assert "UNDERROSE_STORE_KEY" in check.mend


def test_a_key_that_is_kept_elsewhere_is_good_and_none_is_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("UNDERROSE_STORE_KEY", "k" * 32)
    config = configured(tmp_path)
    assert check_key(config).state is State.GOOD
    assert not config.data_dir.exists()


def test_before_there_is_a_key_it_is_said_where_the_first_start_makes_it(tmp_path: Path) -> None:
    config = configured(tmp_path)
    check = check_key(config)
    assert (check.state, check.found.startswith("there is none yet")) == (State.ADVICE, True)
    assert "UNDERROSE_STORE_KEY" in check.mend
    assert not config.data_dir.exists()


def test_a_bot_that_runs_is_named_by_its_process(tmp_path: Path) -> None:
    config = configured(tmp_path)
    config.data_dir.mkdir()
    lock = DataDirLock(config.data_dir)
    lock.take()
    assert check_process(config).found == f"the bot runs as process {os.getpid()}"
    lock.release()
    assert check_process(config).found == "the bot does not run now"


def test_where_it_never_ran_no_lock_is_left(tmp_path: Path) -> None:
    config = configured(tmp_path)
    check = check_process(config)
    assert (check.state, check.found) == (State.GOOD, "the bot does not run now")
    assert not config.data_dir.exists()
