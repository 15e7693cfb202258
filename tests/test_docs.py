"""The pages are held to the code: what they name is there, and what people meet is named in them."""

import re
from datetime import timedelta
from pathlib import Path
from typing import get_args

import pytest

from bot.cli.main import COMMANDS
from bot.config.effective import keys
from bot.config.model import Config
from bot.config.problems import section_of
from bot.pages import DOCS
from commands.parsing import typed
from commands.table import command_for
from policies.retention import Cause, pause_after
from policies.vocabulary import AgreementSettings, durations
from policies.vocabulary.settings import RoomSettings
from tests.commands.asking import message

ROOT = DOCS.parent
WRITTEN = sorted(page for page in [*DOCS.rglob("*.md"), *ROOT.glob("*.md")] if page.name != "voice.md")
each_page = pytest.mark.parametrize("page", WRITTEN, ids=lambda page: page.name)
CODE = re.compile(r"`([^`\n]+)`")
FILES = ("db", "key", "lock", "md", "py", "yaml")


def codes(page: Path) -> list[str]:
    return CODE.findall(page.read_text("utf-8"))


def rows(page: Path, head: str) -> list[list[str]]:
    """Return the cells of the table that begins with a head line."""
    lines = page.read_text("utf-8").splitlines()
    start = next(number for number, line in enumerate(lines) if line.startswith(f"| {head}"))
    found = []
    for line in lines[start + 2 :]:
        if not line.startswith("|"):
            break
        found.append([cell.strip() for cell in line.strip("|").split(" | ")])
    return found


def own_keys() -> set[str]:
    """Return the keys of the bot's own sections, dotted."""
    sections = {name: section_of(field.annotation) for name, field in Config.model_fields.items()}
    return {
        f"{name}.{key}"
        for name, section in sections.items()
        if section is not None and name not in ("defaults", "rooms")
        for key in section.model_fields
    }


@each_page
def test_every_command_that_a_page_tells_of_can_be_said(page: Path) -> None:
    for code in codes(page):
        if re.match(r"![a-z]", code):
            said = typed(message(code), prefix="!", names=(), direct=False)
            assert said is not None, code
            assert command_for(said.name, said.argument) is not None, code


@each_page
def test_every_word_of_the_command_line_that_a_page_tells_of_is_one(page: Path) -> None:
    for code in codes(page):
        if found := re.fullmatch(r"underrose ([a-z-]+)( .*)?", code):
            assert found[1] in {name.split()[0] for name in COMMANDS}, code


@each_page
def test_every_key_that_a_page_tells_of_is_in_the_configuration(page: Path) -> None:
    known = {*keys(), *own_keys()}
    sections = {key.partition(".")[0] for key in known}
    for code in codes(page):
        found = re.fullmatch(r"(?:defaults\.)?([a-z_]+)\.([a-z_]+)(: .*)?", code)
        if found and found[1] in sections and found[2] not in FILES:
            assert f"{found[1]}.{found[2]}" in known, code


@each_page
def test_every_test_that_a_page_names_as_proof_exists(page: Path) -> None:
    there = {path.name for path in (ROOT / "tests").rglob("test_*.py")}
    for code in codes(page):
        if re.fullmatch(r"(?:tests/[a-z_/]*)?test_[a-z_]+\.py", code):
            assert Path(code).name in there, code
            assert "/" not in code or (ROOT / code).exists(), code


@each_page
def test_every_thing_to_make_that_a_page_tells_of_can_be_made(page: Path) -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    for target in re.findall(r"\bmake ([a-z]+)\b", " ".join(codes(page))):
        assert target in targets, target


@each_page
def test_no_row_of_a_table_is_left_open(page: Path) -> None:
    text = re.sub(r"```.*?```", "", page.read_text("utf-8"), flags=re.DOTALL)
    assert [
        line for line in text.splitlines() if line.startswith("|") and not line.rstrip().endswith("|")
    ] == []


@pytest.mark.parametrize("cause", Cause)
def test_whatever_may_be_in_retentions_way_is_explained_with_when_it_is_tried_again(cause: Cause) -> None:
    explained = {row[0]: row[1:] for row in rows(DOCS / "retention.md", "cause")}
    assert set(explained) == {f"`{each}`" for each in Cause}
    first = pause_after(cause, 1)
    expected = f"after {durations.written(first)}" if first > timedelta(0) else "with the next sweep"
    assert explained[f"`{cause}`"][-1].startswith(expected)


def test_every_gate_is_explained_to_those_who_choose_one() -> None:
    gates = get_args(AgreementSettings.model_fields["gate"].annotation)
    assert [row[0] for row in rows(DOCS / "admins.md", "gate")] == [f"`{gate}`" for gate in gates]


def test_the_defaults_that_pages_tell_of_are_the_defaults() -> None:
    plain = RoomSettings()
    admins, facilitators = ((DOCS / f"{name}.md").read_text("utf-8") for name in ("admins", "facilitators"))
    assert plain.retention.max_age == timedelta(days=30)
    assert "Thirty days is\nthe default" in admins
    assert plain.retention.first_sweep_after == timedelta(days=1)
    assert "told a day before" in admins
    assert (plain.facilitator_level, plain.admin_level) == (50, 100)
    assert "at least 50" in facilitators
    assert "Admins are that at 100" in facilitators
    assert plain.agreement.grace_on_change == timedelta(days=7)
    assert "has a week" in facilitators


def test_every_decision_is_in_the_index() -> None:
    index = (DOCS / "decisions" / "README.md").read_text("utf-8")
    pages = {path.name for path in (DOCS / "decisions").glob("0*.md")}
    assert set(re.findall(r"\((0[0-9a-z-]+\.md)\)", index)) == pages


def test_every_folder_that_developers_are_shown_is_there() -> None:
    folders = [row[0].strip("`") for row in rows(DOCS / "developers.md", "folder")]
    assert len(folders) > 4
    assert [folder for folder in folders if not (ROOT / folder).exists()] == []
