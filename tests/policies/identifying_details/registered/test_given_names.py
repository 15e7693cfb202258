"""Given names without short forms, as data."""

import pytest

from policies.identifying_details.cues import CUES
from policies.identifying_details.registered.given_names import OTHERS
from policies.identifying_details.registered.nicknames import GIVEN_NAMES
from policies.identifying_details.registered.plain import WORD, plain


def test_each_is_one_word_in_plain_spelling():
    assert [name for name in OTHERS if WORD.findall(plain(name)) != [name] or len(name) < 2] == []


def test_all_of_them_count_as_given_names():
    assert OTHERS <= GIVEN_NAMES


@pytest.mark.parametrize("language", sorted(CUES))
def test_none_is_a_small_word_that_sentences_are_made_of(language):
    cues = CUES[language]
    assert not OTHERS & (cues.articles | cues.of | cues.placing | cues.denying | cues.adding | cues.asking)


@pytest.mark.parametrize(
    "town", ["paris", "london", "berlin", "madrid", "lisbon", "sydney", "leeds", "york", "boston"]
)
def test_none_is_a_town(town):
    assert town not in OTHERS


@pytest.mark.parametrize(
    "name",
    [
        "aisha",
        "fatima",
        "mehmet",
        "priya",
        "wei",
        "yuki",
        "siobhan",
        "youssef",
        "svetlana",
        "thiago",
        "wouter",
    ],
)
def test_people_from_anywhere_are_among_them(name):
    assert name in GIVEN_NAMES
