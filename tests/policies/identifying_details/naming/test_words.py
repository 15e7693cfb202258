import pytest

from policies.identifying_details.naming.words import end_of, is_name, phrases_in
from tests.policies.identifying_details.naming.reading import reading


@pytest.mark.parametrize(
    ("word", "loosely", "strictly"),
    [
        ("Villareal", True, False),
        ("Judith", True, True),
        ("villareal", True, False),
        ("Hope", False, False),
        ("sister", False, False),
        ("X", False, False),
    ],
)
def test_what_may_be_a_name(word, loosely, strictly):
    [token], cues, roster = reading(word)
    assert is_name(token, cues, roster, strict=False) is loosely
    assert is_name(token, cues, roster, strict=True) is strictly


def test_a_name_ends_with_its_last_capital():
    tokens, _, _ = reading("Judith Anne-Marie Marsh said")
    assert end_of(tokens, 0) == 3
    tokens, _, _ = reading("Judith, Marsh")
    assert end_of(tokens, 0) == 0


def test_phrases_are_found_where_all_their_words_stand():
    phrases = (("last", "name"), ("name",))
    assert list(phrases_in(("her", "last", "name", "is", "last"), phrases)) == [
        (1, ("last", "name")),
        (2, ("name",)),
    ]
