"""One process a data directory."""

import os
from pathlib import Path

import pytest

from bot.failures import StartProblem, Unwritable
from bot.lock import DataDirLock, holder_of


def test_a_second_one_is_refused_and_told_who_holds_it(tmp_path: Path) -> None:
    first = DataDirLock(tmp_path)
    first.take()
    with pytest.raises(StartProblem, match=str(os.getpid())):
        DataDirLock(tmp_path).take()
    assert holder_of(tmp_path) == os.getpid()
    first.release()


def test_it_can_be_taken_again_after_it_was_let_go(tmp_path: Path) -> None:
    for _ in range(2):
        lock = DataDirLock(tmp_path)
        lock.take()
        lock.release()


def test_nobody_holds_a_directory_where_nothing_runs(tmp_path: Path) -> None:
    assert holder_of(tmp_path) is None
    lock = DataDirLock(tmp_path)
    lock.take()
    lock.release()
    assert holder_of(tmp_path) is None
    assert holder_of(tmp_path / "nowhere") is None


def test_a_folder_that_is_not_there_is_made_for_the_bot_alone(tmp_path: Path) -> None:
    lock = DataDirLock(tmp_path / "new" / "data")
    lock.take()
    assert (tmp_path / "new" / "data").stat().st_mode & 0o777 == 0o700
    lock.release()


def test_a_folder_that_cannot_be_made_is_named_with_its_key(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    for folder in (tmp_path / "file", tmp_path / "file" / "data", Path("/proc/zz")):
        with pytest.raises(Unwritable, match=f"^data_dir: {folder} "):
            DataDirLock(folder).take()
