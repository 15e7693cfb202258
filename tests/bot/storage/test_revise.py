"""Writing the next migration: numbered, of what differs alone, and without the sentences about people."""

import shutil
from pathlib import Path

import pytest
from sqlalchemy import Column, Integer, Table

from bot.storage import migrate, revise
from bot.storage.tables import about
from bot.storage.tables.every import metadata


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a copy of the migrations that may be written into."""
    folder = tmp_path / "migrations"
    shutil.copytree(migrate.FOLDER, folder, ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(migrate, "FOLDER", folder)
    return folder


def written(folder: Path, what: str) -> tuple[str, str]:
    """Return the name and the text of the migration that is written."""
    before = set((folder / "versions").glob("*.py"))
    revise.main(what)
    [new] = set((folder / "versions").glob("*.py")) - before
    return new.name, new.read_text()


def test_tables_that_are_up_to_date_differ_in_nothing(folder: Path) -> None:
    count = len(list((folder / "versions").glob("0*.py")))
    name, text = written(folder, "Nothing new")
    assert name == f"{count + 1:04}_nothing_new.py"
    assert f'down_revision = "{count:04}"' in text.replace("'", '"')
    assert text.count("    pass") == 2, "neither up nor down changes anything"


def test_a_new_table_is_made_without_what_it_says_about_people(folder: Path) -> None:
    table = Table(
        "keepsakes",
        metadata,
        Column("number", Integer, primary_key=True),
        info=about(knows="what was found", kept="a day", forgets="it names no member"),
    )
    try:
        _, text = written(folder, "Keepsakes")
    finally:
        metadata.remove(table)
    assert "keepsakes" in text
    assert "info=" not in text
    assert "what was found" not in text
    compile(text, "keepsakes", "exec")
