"""Brings the tables of an opened database up to date, with Alembic's migrations."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.util import CommandError
from sqlalchemy import Connection

from bot.failures import StartProblem

FOLDER = Path(__file__).parent / "migrations"


def settings(connection: Connection | None = None) -> Config:
    """Return Alembic's settings; with a connection, migrations run inside its transaction."""
    config = Config()
    config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config


def upgrade(connection: Connection) -> None:
    """Run the migrations that this database has not had yet.

    Raises:
        StartProblem: it has had one that only a later version of the bot knows.
    """
    try:
        command.upgrade(settings(connection), "head")
    except CommandError:
        raise StartProblem(
            "The database was last used by a later version of the bot. Install that version, "
            "or go back to a copy of the data from before."
        ) from None
