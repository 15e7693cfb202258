import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.identifying_details.required_words import ByRequired, required


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        ("P is F", [{"is"}]),
        ("the (card|cake) for P", [{"the"}, {"card", "cake"}, {"for"}]),
        ("(mum|grand mother) calls P", [{"mum", "grand"}, {"calls"}]),
        ("(old )?mother calls", [{"calls"}]),
        ("medic[ao] cards? here", [{"medica", "medico"}, {"card", "cards"}, {"here"}]),
        ("(?:[a-z]+ ){0,3}?signed F", [{"signed"}]),
        ("(?:el |la )?E (?:de|del) P", [{"de", "del"}]),
        ("P (is|F)", []),
        ("P s? ?(mother|sister) calls", [{"calls"}]),
    ],
)
def test_words_that_cannot_be_left_out_are_required(pattern: str, words: list[set[str]]) -> None:
    assert required(pattern) == words


_WORDS = st.sampled_from(["is", "was", "the", "card", "signed"])


@given(st.lists(_WORDS, min_size=1, max_size=4), st.lists(_WORDS, max_size=8))
def test_a_pattern_that_is_found_is_always_possible(pattern: list[str], said: list[str]) -> None:
    way = f"({'|'.join(pattern)}) ({pattern[0]} )?card"
    possible = list(ByRequired([(way, way)]).possible(frozenset(said)))
    if re.search(rf"(?<![^ ]){way}(?![^ ])", " ".join(said)):
        assert possible == [way]


def test_what_requires_nothing_is_always_possible() -> None:
    assert list(ByRequired([("F (is )?P", 1), ("F is P", 2)]).possible(frozenset())) == [1]
