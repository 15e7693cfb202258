import pytest

from policies.identifying_details.inflected import is_inflected

STEMS = frozenset({"want", "make", "hope", "happy", "fish"})


@pytest.mark.parametrize("word", ["wanted", "wants", "making", "hoped", "fisher", "fishing", "hopeful"])
def test_an_everyday_word_with_an_ending_is_known(word: str) -> None:
    assert is_inflected(word, STEMS)


@pytest.mark.parametrize("word", ["want", "okonkwo", "ing", "", "marsh", "reed"])
def test_no_other_word_is(word: str) -> None:
    assert not is_inflected(word, STEMS)
