import re

import pytest

from policies.identifying_details.cues import CUES
from policies.identifying_details.naming import ways
from policies.identifying_details.naming.ways import WAYS, compiled


def test_every_way_has_a_name_and_whose_it_is() -> None:
    for pattern in (one for some in WAYS.values() for one in some):
        assert "n" in pattern.groupindex
        bearer = re.search(r"\bP\b", pattern.pattern.replace("(?P<n>", ""))
        assert bearer or "you" in pattern.groupindex, pattern.pattern


def test_no_symbol_is_left_in_a_pattern() -> None:
    for pattern in (one for some in WAYS.values() for one in some):
        assert not re.search(r"~|\bEND\b|\b[QYHABN]\b|,\?", pattern.pattern), pattern.pattern


def test_every_language_of_the_cues_has_its_ways() -> None:
    assert WAYS.keys() == CUES.keys() - {"hi"}


@pytest.mark.parametrize(
    ("way", "said"),
    [
        ("P is F", "P is K"),
        ("P is N", "P is G"),
        ("Q name is S", "P s name is S"),
        ("Q name is S", "your name is S"),
        ("called ~P F", "called her own dear P F"),
        ("P ,? alias F", "P , alias F"),
        ("P is F END", "P is F . so there"),
        ("H mum calls P (F|G)", "her mum calls P G"),
        ("P is\n    F", "P is F"),
        ("P (was\n    |is) F", "P is F"),
        ("P (old )?\n    F", "P F"),
    ],
)
def test_symbols_stand_for_what_they_say(way: str, said: str) -> None:
    (pattern,) = compiled(way).possible(frozenset(said.split()))
    assert pattern.search(said)


@pytest.mark.parametrize(
    ("way", "said"), [("P is F END", "P is F too"), ("P ~F", "P a b c d F"), ("P F", "PF")]
)
def test_and_for_nothing_else(way: str, said: str) -> None:
    (pattern,) = compiled(way)
    assert not pattern.search(said)


def test_languages_are_named_by_their_files() -> None:
    assert all(hasattr(ways, language) for language in WAYS)
