"""Brings the tables of an opened database up to date, with Alembic's migrations.

Alembic is imported where there is something to do: it would be a tenth of every start.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, inspect, text

from bot.failures import StartProblem

if TYPE_CHECKING:
    from alembic.config import Config

FOLDER = Path(__file__).parent / "migrations"


def settings(connection: Connection | None = None) -> "Config":
    """Return Alembic's settings; with a connection, migrations run inside its transaction."""
    from alembic.config import Config

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
    if _had(connection) == [newest()]:
        return
    from alembic import command
    from alembic.util import CommandError

    try:
        command.upgrade(settings(connection), "head")
    except CommandError:
        raise StartProblem(_LATER) from None


def demand_current(connection: Connection) -> None:
    """See that this database has had every migration that this version of the bot knows, and no other.

    Raises:
        StartProblem: it has not.
    """
    had = _had(connection)
    if had == [newest()]:
        return
    from alembic.script import ScriptDirectory

    known = {script.revision for script in ScriptDirectory.from_config(settings()).walk_revisions()}
    raise StartProblem(_LATER if set(had) - known else _EARLIER)


def newest() -> str:
    """Return the newest migration there is: their files begin with their numbers."""
    return max(file.name for file in (FOLDER / "versions").glob("[0-9]*.py")).partition("_")[0]


def _had(connection: Connection) -> Sequence[str]:
    """Return what a database says was the last migration it has had; nothing where it has had none."""
    if not inspect(connection).has_table("alembic_version"):
        return []
    return connection.scalars(text("SELECT version_num FROM alembic_version")).all()
