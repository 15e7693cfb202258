"""For developers: `python -m bot.storage.revise "What changed"` writes the next migration."""

import re
import sys
from pathlib import Path

from alembic import command
from sqlalchemy import create_engine

from bot.storage import migrate


def main(what: str) -> None:
    """Compare the tables with an up-to-date empty database, and write what differs as a migration."""
    engine = create_engine("sqlite://")
    with engine.connect() as connection:
        config = migrate.settings(connection)
        command.upgrade(config, "head")
        script = command.revision(config, what, autogenerate=True, rev_id=f"{_next_number():04}")
    _without_sentences(Path(script.path))  # type: ignore[union-attr] # one revision, not a list of them


def _without_sentences(file: Path) -> None:
    # What a table says about people may be reworded without a migration.
    file.write_text(re.sub(r",\n    info=\{.*\}\n", "\n", file.read_text()))


def _next_number() -> int:
    return 1 + len([f for f in (migrate.FOLDER / "versions").glob("*.py") if f.name[0].isdigit()])


if __name__ == "__main__":
    main(sys.argv[1])
