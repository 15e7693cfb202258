import hashlib
from pathlib import Path

import pytest

from bot.config.rules import AT_MOST, SHIPPED, ground_rules
from bot.failures import ConfigProblem
from policies.vocabulary.settings import LANGUAGES

TEMPLATES = ("peer-support", "bereavement", "night-shift")


def test_every_language_beside_the_named_file_is_read_the_rooms_own_first(tmp_path: Path) -> None:
    for language in ("en", "de", "fr"):
        (tmp_path / f"ours.{language}.md").write_text(f"# {language}", "utf-8")
    found = ground_rules("ours.en.md", beside=tmp_path, first="de")
    assert list(found) == ["de", "en", "fr"]
    assert found["fr"].text == "# fr"


def test_the_place_of_the_language_may_be_left_open(tmp_path: Path) -> None:
    (tmp_path / "ours.de.md").write_text("# Regeln", "utf-8")
    assert list(ground_rules("ours.{language}.md", beside=tmp_path, first="de")) == ["de"]


def test_a_file_without_a_language_is_in_the_rooms_own(tmp_path: Path) -> None:
    (tmp_path / "ours.md").write_text("# Normas", "utf-8")
    assert list(ground_rules("ours.md", beside=tmp_path, first="es")) == ["es"]


def test_the_hash_is_of_the_bytes_of_the_file_whatever_they_are(tmp_path: Path) -> None:
    data = "\ufeff# Règles\r\n\r\nun\tdeux \n".encode()
    (tmp_path / "ours.fr.md").write_bytes(data)
    rules = ground_rules("ours.fr.md", beside=tmp_path, first="fr")["fr"]
    assert rules.sha256 == hashlib.sha256(data).hexdigest()
    assert rules.text.encode() == data


def test_a_template_is_taken_where_the_folder_has_none(tmp_path: Path) -> None:
    found = ground_rules("rules/bereavement.es.md", beside=tmp_path, first="es")
    assert list(found) == ["es", "en", "de", "fr"]
    assert all(rules.path.parent == SHIPPED for rules in found.values())


def test_own_rules_and_templates_are_never_mixed(tmp_path: Path) -> None:
    (tmp_path / "peer-support.en.md").write_text("# Ours", "utf-8")
    found = ground_rules("peer-support.en.md", beside=tmp_path, first="de")
    assert list(found) == ["en"]


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"", "is empty"),
        (b"\xef\xbb\xbf \r\n\t", "is empty"),
        (b"\xff\xfe#\x00", "not UTF-8"),
        (b"# a\x00b", "no text"),
        (b"#" * 2_000_000, "larger than"),
        (b"#" * (AT_MOST + 1), "larger than"),
    ],
)
def test_a_file_that_can_be_no_rules_is_refused(tmp_path: Path, data: bytes, what: str) -> None:
    (tmp_path / "ours.en.md").write_bytes(data)
    with pytest.raises(ConfigProblem, match=what):
        ground_rules("ours.en.md", beside=tmp_path, first="en")


@pytest.mark.parametrize("name", ["none.en.md", "../../etc/none", "a\0b", "x" * 5000, "~nobody-here/x.md"])
def test_a_file_that_is_not_there_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(ConfigProblem):
        ground_rules(name, beside=tmp_path, first="en")


def test_a_folder_is_no_rules_file(tmp_path: Path) -> None:
    (tmp_path / "ours.en.md").mkdir()
    with pytest.raises(ConfigProblem, match="cannot be read"):
        ground_rules("ours.en.md", beside=tmp_path, first="en")


@pytest.mark.parametrize("template", TEMPLATES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_template_is_short_calm_and_in_every_language(template: str, language: str) -> None:
    text = (SHIPPED / f"{template}.{language}.md").read_text("utf-8")
    assert text.startswith("# ")
    assert len(text) < 2500
    assert "!" not in text
    sentences = text.replace("\n", " ").replace("?", ".").split(".")
    assert max(len(sentence.split()) for sentence in sentences) <= 25


@pytest.mark.parametrize("template", TEMPLATES)
def test_a_template_says_the_same_in_every_language(template: str) -> None:
    texts = [(SHIPPED / f"{template}.{language}.md").read_text("utf-8") for language in LANGUAGES]
    shapes = {
        tuple(line[:2] for line in text.splitlines() if line[:1].isdigit() or line == "") for text in texts
    }
    assert len(shapes) == 1
