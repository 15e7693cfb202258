from pathlib import Path

import pytest

from bot.own_file import make_own


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
