"""Only the program's own words are logged, and never the text of an exception."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot import logs
from bot.failures import Unwritable

SECRET = "what somebody said in confidence"


@pytest.fixture
def file(tmp_path: Path) -> Iterator[Path]:
    """Return the log file of a program at its most talkative; logging is put back afterwards."""
    root, ours, last = logging.getLogger(), logging.getLogger("bot"), logging.lastResort
    raises = logging.raiseExceptions
    before = (root.handlers[:], ours.handlers[:], ours.level, ours.propagate)
    logs.set_up("debug", tmp_path / "log")
    yield tmp_path / "log"
    for handler in ours.handlers:
        handler.close()
    root.handlers, ours.handlers, level, ours.propagate = before
    ours.setLevel(level)
    logging.lastResort = last
    logging.raiseExceptions = raises


def test_our_own_words_are_written(file: Path) -> None:
    logging.getLogger("bot.app").info("ready: %d rooms", 3)
    assert "ready: 3 rooms" in file.read_text()


@pytest.mark.parametrize(
    "name", ["nio", "nio.events.misc", "sqlalchemy.engine", "aiosqlite", "apscheduler", "x"]
)
def test_what_libraries_log_goes_nowhere(name: str, file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    logging.getLogger(name).critical(SECRET)
    assert SECRET not in file.read_text()
    assert SECRET not in "".join(capsys.readouterr())


def test_the_text_of_an_exception_is_left_out(file: Path) -> None:
    try:
        int(SECRET)
    except ValueError:
        logging.getLogger("bot").exception("it went wrong")
    written = file.read_text()
    assert "it went wrong" in written
    assert "ValueError" in written
    assert SECRET not in written


def test_a_file_that_cannot_be_written_is_named_and_logging_stays_as_it_was(
    tmp_path: Path,
) -> None:
    before = logging.getLogger("bot").handlers[:]
    for file in (tmp_path / "nowhere" / "log", tmp_path):
        with pytest.raises(Unwritable, match=f"^log.file: {file} cannot be written"):
            logs.set_up("info", file)
    assert logging.getLogger("bot").handlers == before


class FullDisk:
    """What a file is written through that takes nothing more."""

    def write(self, _: str) -> None:
        raise OSError(28, "No space left on device")

    def flush(self) -> None:
        pass

    def close(self) -> None:
        pass


def test_a_line_that_cannot_be_written_shows_nothing_elsewhere(
    file: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert file.exists()
    handler = logging.getLogger("bot").handlers[0]
    monkeypatch.setattr(handler, "stream", FullDisk())
    try:
        int(SECRET)
    except ValueError:
        logging.getLogger("bot").warning("it went wrong")
    assert "".join(capsys.readouterr()) == ""


def test_where_the_file_was_moved_away_it_goes_on_in_a_new_one(file: Path) -> None:
    logging.getLogger("bot").info("before")
    file.rename(file.with_suffix(".1"))
    logging.getLogger("bot").info("after")
    assert "before" in file.with_suffix(".1").read_text()
    assert "after" in file.read_text()
