"""Takes somebody out of what the bot was about to say to others.

What can go wrong: one user id is the beginning of another (`@leo:example.org` of `@leo:example.org.uk` and of
`@leo:example.org:8448`), and has other signs in links and in HTML. The principle against it: an id
is found in each of its spellings, and only as a whole.
"""

import re
from html import escape
from typing import Any
from urllib.parse import quote

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.tables.outbox import outbox
from policies.vocabulary import UserId

NOBODY = "@somebody"  # what stands in words not yet sent for who asked to be forgotten
_SAYING = ("post", "tell", "alert")
_SAID_OF = "redact"  # what is done itself, and encloses what is said of it afterwards
_BEFORE = r"(?<![A-Za-z0-9._=+%-])"
_AFTER = (
    r"(?![A-Za-z0-9]|[.-]+[A-Za-z0-9]|:[0-9])"  # a name goes on so, or a port follows (spec, "Server name")
)


async def unsay(connection: AsyncConnection, user_id: UserId) -> None:
    """Take somebody out of what is not yet sent."""
    names = naming(user_id)
    columns = (outbox.c.id, outbox.c.kind, outbox.c.body)
    waiting = select(*columns).where(outbox.c.kind.in_((*_SAYING, _SAID_OF)))
    for row in (await connection.execute(waiting)).all():
        body = _told_later(names, row.body) if row.kind == _SAID_OF else _without(names, row.body)
        if body != row.body:
            await connection.execute(update(outbox).where(outbox.c.id == row.id).values(body=body))


def naming(user_id: UserId) -> re.Pattern[str]:
    """Return what finds a user id and no longer one: as it is, in HTML, and in a link to it."""
    spellings = sorted({user_id, escape(user_id), quote(user_id, safe="@:")}, key=len, reverse=True)
    return re.compile(f"{_BEFORE}(?:{'|'.join(map(re.escape, spellings))}){_AFTER}")


def _told_later(names: re.Pattern[str], body: dict[str, Any]) -> dict[str, Any]:
    """Return the body of what is done, which it still is, and of which nobody of that name is told."""
    return {key: _without(names, value) if key == "enclosed" else value for key, value in body.items()}


def _without(names: re.Pattern[str], value: Any) -> Any:
    """Return a JSON value in which nobody of that name is mentioned."""
    match value:
        case str():
            return names.sub(NOBODY, value)
        case list():
            return [_without(names, each) for each in value]
        case dict():
            return {key: _without(names, each) for key, each in value.items()}
    return value
