import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.identifying_details.registered.index import Index
from policies.identifying_details.registered.meanings import Meanings
from policies.identifying_details.registered.value import registered

KEY = b"0123456789abcdef0123456789abcdef"


def meanings(*values: tuple[str, str], common: frozenset[str] = frozenset()) -> Meanings:
    index = Index(KEY)
    for kind, value in values:
        index.add(registered(kind, value, owner="@m:example.org", key=KEY))
    return Meanings(index, common)


NAMED = meanings(("name", "Maya Okonkwo"))


@pytest.mark.parametrize(
    ("word", "how"),
    [
        ("okonkwo", "exact"),
        ("okonkwos", "genitive"),
        ("okonkwoooo", "stretched"),
        ("okonkow", "mistyped"),
        ("okonkw", "mistyped"),
        ("okonkwoo", "mistyped"),
        ("okankwo", "mistyped"),
    ],
)
def test_a_word_means_what_was_registered_however_it_is_typed(word, how):
    assert {rule for _, _, rule in NAMED.of(word)} == {how}


@pytest.mark.parametrize("word", ["okay", "oko", "kwo", "okankwa", "okonkwo" * 4])
def test_a_word_that_is_no_slip_means_nothing(word):
    assert not NAMED.of(word)


def test_a_common_word_is_no_slip_and_no_word_is_where_none_are_asked_for():
    assert meanings(("name", "Maya Thoght")).of("thought")
    assert not meanings(("name", "Maya Thoght"), common=frozenset({"thought"})).of("thought")
    assert not NAMED.of("okankwo", slips=False)


def test_a_street_is_met_as_it_is_abbreviated():
    assert [how for _, _, how in meanings(("word", "Lindenstr")).of("lindenstrasse")] == ["abbreviated"]


@given(st.text("okonwsx", min_size=1, max_size=9))
def test_a_word_that_is_known_means_something(word):
    assert not NAMED.known({word}) or NAMED.of(word, slips=False)
