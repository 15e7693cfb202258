import re

from hypothesis import given
from hypothesis import strategies as st

from policies.identifying_details.words import any_of, as_typed, whole, without_accents_too, words


def test_words_stand_between_spaces_and_line_ends() -> None:
    assert words("one two\n   three ") == {"one", "two", "three"}


def test_words_are_also_typed_without_accents() -> None:
    assert as_typed("lycée bank") == {"lycée", "lycee", "bank"}


def test_a_pattern_also_finds_what_is_typed_without_accents() -> None:
    assert without_accents_too("prés[eé]nté") == "pr[ée]s[eé]nt[ée]"


def test_words_that_begin_alike_share_their_beginning() -> None:
    assert any_of(words("st street"), words("str. road")) == r"road|st(?:r(?:\.|eet))?"


@given(st.frozensets(st.text("ab. ", min_size=1, max_size=4), min_size=1), st.text("ab. ", max_size=6))
def test_of_the_words_that_stand_there_the_longest_is_found(words: frozenset[str], text: str) -> None:
    found = re.match(any_of(words), text)
    assert (found[0] if found else "") == max(filter(text.startswith, words), key=len, default="")


@given(st.frozensets(st.text("ab. ", min_size=1, max_size=4), min_size=1), st.text("ab. ", max_size=6))
def test_a_shorter_word_is_tried_where_the_longest_does_not_fit(words: frozenset[str], text: str) -> None:
    assert bool(re.fullmatch(f"(?:{any_of(words)})a", text)) == (text[-1:] == "a" and text[:-1] in words)


def test_a_whole_word_has_no_letters_beside_it() -> None:
    pattern = re.compile(whole(words("cat")))
    assert pattern.search("a cat!")
    assert not pattern.search("concat")
    assert not pattern.search("cats")
