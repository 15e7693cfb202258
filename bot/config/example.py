"""The commented example, filled in for one account. It lies at the top of a checkout, or beside this file."""

import re
from pathlib import Path

import yaml

_INSTALLED = Path(__file__).with_name("config.example.yaml")
_CHECKOUT = Path(__file__).parents[2] / "config.example.yaml"


def example() -> str:
    """Return the text of the example."""
    return (_INSTALLED if _INSTALLED.exists() else _CHECKOUT).read_text(encoding="utf-8")


def filled_in(*, homeserver: str, user_id: str, admin: str, password_file: str) -> str:
    """Return the example with the account filled in; its comments stay."""
    values = {
        "homeserver": _quoted(homeserver),
        "user_id": _quoted(user_id),
        "password_file": _quoted(password_file),
        "admins": f"[{_quoted(admin)}]",
    }
    return "\n".join(_filled(line, values) for line in example().split("\n"))


def _quoted(typed: str) -> str:
    """Write what was typed as one value on one line, whatever is in it."""
    return str(yaml.safe_dump(typed, default_style='"', width=10_000)).strip()


def _filled(line: str, values: dict[str, str]) -> str:
    """Return a line with its value replaced, if it is the line of one of the keys."""
    key, colon, rest = line.partition(":")
    if not colon or key not in values:
        return line
    remark = re.search(r"\s#.*$", rest)
    return f"{key}: {values[key]} {remark[0].strip() if remark else ''}".rstrip()
