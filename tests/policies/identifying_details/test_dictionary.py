import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.identifying_details.cues import CUES
from policies.identifying_details.dictionary import (
    commonest,
    dictionary,
    in_no_dictionary,
    is_a_slip,
    is_a_thing,
    is_a_word,
    is_joined,
    is_made_of_two,
)

SOME_WORDS = st.sampled_from(sorted(word for word in dictionary("en") if word.isascii() and len(word) > 4))
LETTERS = st.sampled_from("abcdefghijklmnopqrstuvwxyz")


@pytest.mark.parametrize(
    ("language", "word"),
    [
        ("en", "kiln"),
        ("es", "cocina"),
        ("de", "kuche"),
        ("fr", "cuisine"),
        ("pt", "cozinha"),
        ("nl", "keuken"),
    ],
)
def test_every_language_of_the_detector_has_its_words_in_plain_spelling(language: str, word: str) -> None:
    assert language in CUES
    assert word in dictionary(language)


def test_of_some_words_those_are_left_that_neither_the_language_has_nor_english() -> None:
    assert in_no_dictionary(frozenset({"kiln", "kuche", "kessler"}), ("de-AT",)) == {"kessler"}


def test_a_language_without_cues_has_no_words() -> None:
    assert dictionary("ru") == frozenset()
    assert not is_a_word("voda", ["ru"])


@pytest.mark.parametrize("word", ["pottery", "kilns", "everywhere", "unhinged"])
def test_english_words_count_in_every_room(word: str) -> None:
    assert is_a_word(word, ["de"])


def test_a_word_of_another_language_is_none_here() -> None:
    assert is_a_word("cocina", ["es-MX"])
    assert not is_a_word("keukentje", ["en"])


@pytest.mark.parametrize("name", ["kilnqueen", "okonkwo", "pickersgill", "mayabakes"])
def test_joined_words_and_surnames_are_no_words(name: str) -> None:
    assert not is_a_word(name, CUES)


@pytest.mark.parametrize("slip", ["hilarous", "recomend", "teh", "becuase", "tomorow"])
def test_a_letter_too_many_too_few_wrong_or_swapped_is_a_slip(slip: str) -> None:
    assert is_a_slip(slip, ["en"])


def test_a_slip_for_an_everyday_word_is_known_without_reading_a_dictionary() -> None:
    dictionary.cache_clear()
    assert is_a_slip("imessage", ["en", "de"])
    assert dictionary.cache_info().currsize == 0


@given(SOME_WORDS, LETTERS, st.data())
def test_every_single_slip_is_one(word: str, letter: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(word) - 2))
    swapped = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    for slip in (word[:at] + word[at + 1 :], word[:at] + letter + word[at:], swapped):
        assert is_a_slip(slip, ["en"])


@pytest.mark.parametrize("name", ["kilnqueen", "quietkiln", "mayamademe", "potteryfiend"])
def test_a_made_up_name_is_no_slip(name: str) -> None:
    assert not is_a_slip(name, ["en"])


@pytest.mark.parametrize(
    ("word", "language"), [("contractor", "en"), ("merchant", "en"), ("prudente", "pt"), ("broek", "nl")]
)
def test_what_has_a_plural_is_a_thing_or_a_quality(word: str, language: str) -> None:
    assert is_a_thing(word, language)


@pytest.mark.parametrize(
    ("word", "joined"),
    [("palliativstation", True), ("baumgartner", False), ("hoffmeister", False), ("sprengnagel", False)],
)
def test_a_word_that_ends_in_a_long_noun_is_joined_of_two(word: str, *, joined: bool) -> None:
    assert is_joined(word, ["de"]) is joined
    assert not is_joined(word, ["en"])


@pytest.mark.parametrize("name", ["romero", "garcia", "ravenscroft"])
def test_a_surname_has_no_plural(name: str) -> None:
    assert not is_a_thing(name, "en")


@pytest.mark.parametrize("word", ["beratungsgeld", "wahrheitsfrage", "gesundheidsplan"])
def test_a_noun_of_a_quality_or_a_deed_is_joined_by_an_s(word: str) -> None:
    assert is_joined(word, ("nl" if "heids" in word else "de",))


@pytest.mark.parametrize("word", ["jungs", "sommerfeld", "kratochwil"])
def test_a_surname_is_not(word: str) -> None:
    assert not is_joined(word, ("de",))


@pytest.mark.parametrize(("language", "word"), [("en", "the"), ("de", "nicht"), ("fr", "tres")])
def test_the_commonest_words_are_those_written_most(language: str, word: str) -> None:
    assert word in commonest(language, 100) <= commonest(language, 1000)
    assert len(commonest(language, 1000)) > 900  # with accents or without, a word is one
    assert not commonest("hi", 100)


@pytest.mark.parametrize(
    ("word", "made"),
    [("nachteule", True), ("baumgartner", False), ("brokelmann", False), ("zgraggen", False)],
)
def test_two_words_make_one(word: str, *, made: bool) -> None:
    assert is_made_of_two(word, "de") is made
