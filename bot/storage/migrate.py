"""Brings the tables of an opened database up to date, with Alembic's migrations."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
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


_LATER = (
    "The database was last used by a later version of the bot. Install that version, "
    "or go back to a copy of the data from before."
)
_EARLIER = (
    "The database was last used by an earlier version of the bot. Start this one once, which updates it."
)


def upgrade(connection: Connection) -> None:
    """Run the migrations that this database has not had yet.

    Raises:
        StartProblem: it has had one that only a later version of the bot knows.
    """
    try:
        command.upgrade(settings(connection), "head")
    except CommandError:
        raise StartProblem(_LATER) from None


def demand_current(connection: Connection) -> None:
    """See that this database has had every migration that this version of the bot knows, and no other.

    Raises:
        StartProblem: it has not.
    """
    scripts = ScriptDirectory.from_config(settings())
    had = set(MigrationContext.configure(connection).get_current_heads())
    if had - {script.revision for script in scripts.walk_revisions()}:
        raise StartProblem(_LATER)
    if had != set(scripts.get_heads()):
        raise StartProblem(_EARLIER)
