"""`!mydata`: everything that is kept about the asker, to be read and as a file."""

import json
from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from commands.base import Asked, Outcome, reply
from policies.vocabulary import SendFile, Text, UserId, plural, text


class Kept(Protocol):
    """What one table holds about a person."""

    @property
    def table(self) -> str:
        """Its name."""

    @property
    def knows(self) -> Text:
        """What it knows about a person."""

    @property
    def kept(self) -> Text:
        """For how long."""

    @property
    def rows(self) -> Sequence[Mapping[str, Any]]:
        """The rows, as JSON values."""


class Known(Protocol):
    """What this command reads."""

    async def everything_about(self, user_id: UserId) -> Sequence[Kept]:
        """Return every row that is kept about somebody, table by table."""


async def mydata(asked: Asked, known: Known) -> Outcome:
    """Show the asker everything that is kept about them, and hand it over as JSON."""
    found = [kept for kept in await known.everything_about(asked.sender) if kept.rows]
    data = {kept.table: list(kept.rows) for kept in found}
    written = json.dumps({"user_id": asked.sender, "kept": data}, indent=2, ensure_ascii=False)
    file = SendFile(
        user_id=asked.sender, name="mydata.json", mimetype="application/json", data=written.encode()
    )
    if not found:
        return [reply(text("I keep nothing about you.")), file]
    return [
        reply(
            text("This is everything I keep about you. The file has every row of it."),
            *(_line(kept, asked.prefix) for kept in found),
            text("`{forget}` erases it.", forget=f"{asked.prefix}forget"),
        ),
        file,
    ]


def _line(kept: Kept, prefix: str) -> Text:
    return plural(
        "- One entry: {knows}. Kept: {kept}.",
        "- {count} entries: {knows}. Kept: {kept}.",
        len(kept.rows),
        knows=kept.knows.filled(prefix=prefix),
        kept=kept.kept.filled(prefix=prefix),
    )
