from pathlib import Path

import pytest

from bot.failures import StartProblem
from bot.own_file import make_own, readable


@pytest.mark.parametrize("mode", [None, 0o644, 0o666, 0o400])
def test_a_file_is_its_owners_alone_whether_it_was_there_or_not(tmp_path: Path, mode: int | None) -> None:
    file = tmp_path / "file.db"
    if mode is not None:
        file.write_text("kept")
        file.chmod(mode)
    make_own(file)
    assert file.stat().st_mode & 0o777 == 0o600
    assert file.read_text() == ("kept" if mode is not None else "")


def test_what_cannot_be_made_is_said(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="nowhere"):
        make_own(tmp_path / "nowhere" / "file.db")


def test_who_may_not_look_into_the_folder_hears_as_whom_to(tmp_path: Path) -> None:
    with pytest.raises(StartProblem, match="sudo -u"), readable(tmp_path):
        raise PermissionError(13, "Permission denied")


def test_whoever_may_is_not_in_the_way(tmp_path: Path) -> None:
    with readable(tmp_path):
        assert tmp_path.exists()
