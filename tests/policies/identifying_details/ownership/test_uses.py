"""In which way somebody is spoken of: what stands beside them tells whether what follows is theirs."""

import pytest

from policies.identifying_details.ownership.mention import OWNING
from tests.policies.identifying_details.ownership.reading import read

ONLY_NAMED = [
    ("en", "Maya has a number", "maya"),
    ("en", "Maya told Leo", "leo"),
    ("en", "ask Leo", "leo"),
    ("en", "Maya's sister rang", "maya"),
    ("en", "my sister lives here", "my"),
    ("en", "I hope so", "i"),
    ("en", "the helpline is open", "helpline"),
    ("de", "meine Schwester wohnt hier", "meine"),
    ("es", "mi hermana vive aquí", "mi"),
    ("fr", "ma sœur habite ici", "ma"),
    ("pt", "minha irmã mora aqui", "minha"),
    ("nl", "mijn zus woont hier", "mijn"),
]


@pytest.mark.parametrize(("language", "text", "words"), ONLY_NAMED)
def test_whoever_is_only_named_owns_nothing(language, text, words):
    assert (words, "bare") in [(words, how) for words, _, how in read(text, language)]


@pytest.mark.parametrize(
    ("text", "owns"),
    [
        ("Maya's number", True),
        ("Maya lives in Leeds", True),
        ("call Maya tonight", True),
        ("Maya said so", False),
        ("thanks Maya", False),
    ],
)
def test_whoever_owns_acts_or_is_called_owns_the_next_detail(text, owns):
    assert [how in OWNING for _, _, how in read(text)] == [owns]


@pytest.mark.parametrize(
    ("text", "before", "after"),
    [
        ("Maya{}s number", "'", "’"),
        ("Maya{}s number", "'", "ʼ"),
        ("Hi Maya{} how are you", ",", " -"),
        ("call{}Maya tonight", " ", "  "),
    ],
)
def test_how_a_keyboard_writes_a_sign_changes_nothing(text, before, after):
    assert read(text.format(before)) == read(text.format(after))


@pytest.mark.parametrize(
    "text", ["Maya's number", "call Maya tonight", "Hi Maya, how are you", "Maya lives in Leeds"]
)
def test_capitals_change_nothing_about_who_stands_out(text):
    assert [(words, how) for words, _, how in read(text.upper())] == [
        (words, how) for words, _, how in read(text)
    ]


def test_a_very_long_row_of_names_is_read_to_its_end():
    found = read("Maya " * 2000 + "said so")
    assert found[-1] == ("maya", "member", "source")
    assert len(found) == 2000
