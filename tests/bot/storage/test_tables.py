"""Every table says what it knows of a person, and the migrations make exactly these tables."""

from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, Table, text

from bot.storage.database import Database
from bot.storage.tables.every import metadata


@pytest.mark.parametrize("table", metadata.sorted_tables, ids=lambda table: table.name)
def test_every_table_says_what_it_knows_how_long_and_how_it_forgets(table: Table) -> None:
    sentences = [table.info[key] for key in ("knows", "kept", "forgets")]
    assert all(len(getattr(sentence, "source", sentence)) > 3 for sentence in sentences)
    person = table.info["person"]
    assert person is None or person in table.columns


@pytest.mark.parametrize("table", metadata.sorted_tables, ids=lambda table: table.name)
def test_no_column_has_a_place_for_what_people_write(table: Table) -> None:
    forbidden = {"body", "content", "message", "said", "plaintext", "formatted_body"}
    allowed = {("outbox", "body")}  # the bot's own words, until they are sent
    assert not {(table.name, c.name) for c in table.columns if c.name in forbidden} - allowed


async def test_migrations_and_tables_agree(tmp_path: Path) -> None:
    database = await Database.open(f"sqlite+aiosqlite:///{tmp_path / 'new.db'}")

    def differences(connection: Connection) -> list[object]:
        return list(compare_metadata(MigrationContext.configure(connection), metadata))

    async with database.reading() as connection:
        assert await connection.run_sync(differences) == []
    await database.close()


async def test_what_is_deleted_is_overwritten(tmp_path: Path) -> None:
    database = await Database.open(f"sqlite+aiosqlite:///{tmp_path / 'new.db'}")
    async with database.reading() as connection:
        assert await connection.scalar(text("PRAGMA secure_delete")) == 1
        assert await connection.scalar(text("PRAGMA foreign_keys")) == 1
        assert await connection.scalar(text("PRAGMA journal_mode")) == "wal"
    await database.close()
