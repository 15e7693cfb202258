import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.identifying_details.detail import Detail
from policies.identifying_details.detectors.look import Look
from policies.identifying_details.registered.plain import WORD


def test_the_cheap_facts_are_those_of_the_plain_form() -> None:
    look = Look("Ring ４１５, Mаya!")
    assert (look.text, look.digits) == ("Ring 415, Maya!", 3)
    assert look.words == {"ring", "415", "maya"}


def test_a_word_counts_only_as_a_whole() -> None:
    look = Look("reachable")
    assert look.has_any(frozenset({"reachable"}))
    assert not look.has_any(frozenset({"reach"}))


@given(st.text("ab, é_", max_size=30))
def test_words_are_found_where_they_stand_in_order(text: str) -> None:
    look = Look(text)
    stand = [(found.start(), found.group()) for found in WORD.finditer(look.lower)]
    wanted = frozenset({"a", "ab", "é"})
    assert look.places(wanted) == [place for place in stand if place[1] in wanted]


@pytest.mark.parametrize(
    ("at", "before", "after"), [(0, "", "ab"), (2, "ab", "cd"), (4, "cd", ""), (9, "", "")]
)
def test_looking_round_never_leaves_the_text(at: int, before: str, after: str) -> None:
    look = Look("ABCD")
    assert (look.before(at, 2), look.after(at, 2)) == (before, after)


@given(st.text(min_size=1, max_size=40), st.data())
def test_a_detail_is_given_back_where_it_stands_in_the_text(text: str, data: st.DataObject) -> None:
    look = Look(text)
    if look.text:
        start = data.draw(st.integers(0, len(look.text) - 1))
        given_back = look.given(Detail("phone", start, start + 1, ""))
        assert 0 <= given_back.start < given_back.end <= len(text)


def test_the_repr_counts_and_shows_nothing() -> None:
    assert repr(Look("Maya")) == "Look(<4 characters>)"
