"""`python -m bot.pages`: writes the pages under `docs/` that are made from the code."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from bot.config.as_written import as_written
from bot.config.model import Config
from bot.config.problems import section_of
from bot.config.schema import schema
from bot.texts import voice
from commands.base import Command, Where
from commands.table import TABLE
from policies.room_safety.roles import Role
from policies.vocabulary.settings import Reminder

DOCS = voice.PAGE.parent

_CONFIGURATION = """# Every setting

`config.yaml` is read when the bot starts, and again on `SIGHUP`.
[`config.example.yaml`](../config.example.yaml) has every key with the value it has if it is left out; this
page says what each is for. Both are held to the code by tests. `underrose config schema` prints a JSON
Schema, with which an editor completes keys and marks mistakes.

* **Durations** are `30s 5m 12h 7d 4w 1y`, or ISO 8601 (`P30D`). A year is 365 days, and an ISO month 30.
* **Paths** count from the folder of the file.
* **Secrets** stand in files that only the bot can read (`chmod 600`), or in the environment, which wins:
  `UNDERROSE_PASSWORD`, `UNDERROSE_ACCESS_TOKEN`, `UNDERROSE_STORE_KEY`. systemd's credentials are taken as
  they are. A database address with a password makes `config.yaml` itself a secret; `PGPASSWORD` avoids that.
* **Words** stay words: `off`, `on` and `no` need no quotes. Where `null` is a length of time, `off` is taken
  for it. Ids need quotes: `"@…"`, `"!…"`, `"#…"`.
* **What is wrong** is refused at the start, everything at once, with line, full key and what to do.
  The exit status is 2.
* **What a command set** (`!policy`, `!retention set`) wins over the file until `!policy reset`.
  `!policy` and `underrose doctor` show each value in force and where it comes from.
"""


def configuration() -> str:
    """Return the page of all settings."""
    return "\n".join([_CONFIGURATION, *_section(Config, "", "The bot")]).rstrip() + "\n"


def _section(model: type[BaseModel], prefix: str, title: str) -> Iterator[str]:
    inner: list[tuple[type[BaseModel], str, str]] = []
    yield f"## {title}\n\n| key | if left out | what it is for |\n|---|---|---|"
    for name, field in model.model_fields.items():
        section = None if name == "rooms" else section_of(field.annotation)
        if section is None or section is Reminder:
            yield f"| `{prefix}{name}` | {_default(field, model, name)} | {_cell(field.description)} |"
        else:
            inner.append((section, f"{prefix}{name}.", _title(prefix + name, _cell(field.description))))
    yield ""
    for part in inner:
        yield from _section(*part)


def _title(key: str, words: str) -> str:
    return f"`{key}`: {words[0].lower()}{words[1:].rstrip('.')}"


def _cell(words: str | None) -> str:
    return (words or "").replace("\n", " ").replace("|", "\\|")


def _default(field: FieldInfo, model: type[BaseModel], name: str) -> str:
    if field.is_required():
        return "must be written"
    described: dict[str, Any] = schema()
    place = described if model is Config else described["$defs"][model.__name__]
    return f"`{as_written(place['properties'][name].get('default', {}))}`"


_COMMANDS = """# Every command

What each person can say to the bot. In rooms with the prefix (`!` if nothing else is configured), in a
direct room also without; a mention (`@underrose: rules`), a reply and a thread do as well. Case and
surrounding space do not matter. An edit, a notice, an action (`/me`), a sticker, a poll, and what arrives
unencrypted in an encrypted room is none.

In a direct room and in the facilitators' room, a command about a room may name it, in front of what is asked
or behind: `!agree #night-shift`, `!export agreements #night-shift`, `!retention set #night-shift 14d`. Where
there is only one, it need not be named; a name that the bot does not know is never taken for another room.
The answer says which room it is about.
"""
_WHO = {
    Role.PARTICIPANT: "Everybody",
    Role.FACILITATOR: "Facilitators",
    Role.ADMIN: "Admins",
}
_WHERE = {
    Where.PROTECTED: "rooms",
    Where.DIRECT: "direct",
    Where.UNENCRYPTED: "unencrypted rooms",
    Where.MANAGEMENT: "facilitators' room",
}


def commands() -> str:
    """Return the page of all commands."""
    parts = [_COMMANDS]
    for role, who in _WHO.items():
        lines = [_line(command) for command in TABLE if command.who is role]
        parts += [
            f"## {who}\n\n| command | where | what it does | what it keeps about you |\n|---|---|---|---|",
            *lines,
            "",
        ]
    return "\n".join(parts).rstrip() + "\n"


def _line(command: Command) -> str:
    said = f"!{command.name} {command.arguments}".strip().replace("|", "\\|")
    where = (
        "anywhere"
        if command.where is Where.ANYWHERE
        else ", ".join(name for place, name in _WHERE.items() if command.where & place)
    )
    return f"| `{said}` | {where} | {_cell(command.line.source)} | {_cell(command.keeps.source)} |"


PAGES: dict[Path, Callable[[], str]] = {
    DOCS / "voice.md": voice.page,
    DOCS / "configuration.md": configuration,
    DOCS / "commands.md": commands,
}

if __name__ == "__main__":
    for path, page in PAGES.items():
        path.write_text(page(), "utf-8")
