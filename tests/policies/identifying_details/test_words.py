import re

from policies.identifying_details.words import any_of, as_typed, whole, words


def test_words_stand_between_spaces_and_line_ends() -> None:
    assert words("one two\n   three ") == {"one", "two", "three"}


def test_words_are_also_typed_without_accents() -> None:
    assert as_typed("lycée bank") == {"lycée", "lycee", "bank"}


def test_the_longest_word_is_tried_first() -> None:
    assert any_of(words("st street"), words("str.")) == r"street|str\.|st"


def test_a_whole_word_has_no_letters_beside_it() -> None:
    pattern = re.compile(whole(words("cat")))
    assert pattern.search("a cat!")
    assert not pattern.search("concat")
    assert not pattern.search("cats")
