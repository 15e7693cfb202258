import re
from pathlib import Path

import pytest

from policies.identifying_details import weighed
from policies.identifying_details.cues import CUES
from policies.identifying_details.registered.plain import plain
from policies.identifying_details.weighed.meanings import field, meaning

WORDS = Path(weighed.__file__).parent / "words"
FIELDS = Path(weighed.__file__).parent / "fields.txt"
FILES = sorted(WORDS.glob("*.txt"))


def rows(path: Path) -> list[list[str]]:
    return [line.split() for line in path.read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize(
    ("language", "word"), [("en", "badge"), ("de", "namensschild"), ("es", "etiqueta"), ("nl", "naambordjes")]
)
def test_a_word_means_the_same_in_every_language(language: str, word: str) -> None:
    assert field(meaning(language, word)) == "=sign"


def test_a_word_that_is_in_no_table_stands_for_itself() -> None:
    assert meaning("en", "okafor") == field("okafor") == "okafor"
    assert meaning("xx", "badge") == "badge"
    assert field("~okafor") == "~okafor"


@pytest.mark.parametrize("path", FILES, ids=[path.stem for path in FILES])
def test_a_table_holds_each_word_once_in_plain_spelling_and_its_meaning_has_a_field(path: Path) -> None:
    fields = {means for means, _ in rows(FIELDS)}
    words = [word for word, _ in rows(path)]
    assert path.stem in CUES
    assert words == sorted(set(words))
    assert [word for word in words if plain(word) != word] == []
    assert {means for _, means in rows(path)} - fields == set()


def test_every_meaning_has_one_field() -> None:
    meanings = [means for means, _ in rows(FIELDS)]
    assert len(meanings) == len(set(meanings))
    assert all(re.fullmatch(r"[a-z-]+", name) for _, name in rows(FIELDS))
