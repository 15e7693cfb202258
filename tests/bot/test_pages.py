import re
from pathlib import Path

import pytest

from bot.cli.main import COMMANDS
from bot.config.effective import keys
from bot.pages import DOCS, PAGES
from commands.table import TABLE
from policies.room_safety.roles import Role

PROSE = {
    Role.PARTICIPANT: DOCS / "participants.md",
    Role.FACILITATOR: DOCS / "facilitators.md",
    Role.ADMIN: DOCS / "admins.md",
}
LINK = re.compile(r"\]\((?!https?://|mailto:)([^)#]+)(?:#[^)]*)?\)")


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_a_page_made_from_the_code_is_fresh(path: Path) -> None:
    assert path.read_text("utf-8") == PAGES[path](), "run `make catalogues`"


def test_every_setting_is_documented() -> None:
    page = (DOCS / "configuration.md").read_text("utf-8")
    assert [key for key in keys() if f"| `defaults.{key}` |" not in page] == []
    assert "|  |" not in page, "a setting without a word of what it is for"


@pytest.mark.parametrize("command", TABLE, ids=lambda command: command.name)
def test_every_command_is_explained_to_those_who_may_use_it(command: object) -> None:
    page = PROSE[command.who].read_text("utf-8")  # type: ignore[attr-defined]
    assert f"`!{command.name}" in page, f"explain it in {PROSE[command.who]}"  # type: ignore[attr-defined]


@pytest.mark.parametrize("name", COMMANDS)
def test_every_word_of_the_command_line_is_explained_to_operators(name: str) -> None:
    assert f"underrose {name}" in (DOCS / "operators.md").read_text("utf-8")


@pytest.mark.parametrize(
    "path", sorted([*DOCS.rglob("*.md"), *DOCS.parent.glob("*.md")]), ids=lambda p: p.name
)
def test_every_link_between_pages_leads_somewhere(path: Path) -> None:
    dead = [link for link in LINK.findall(path.read_text("utf-8")) if not (path.parent / link).exists()]
    assert dead == []
