import pytest

from policies.identifying_details.detectors.ordinal_words import DECADES, ORDINALS


@pytest.mark.parametrize(
    ("word", "value"),
    [("third", 3), ("dritter", 3), ("siebzehnte", 17), ("drieëntwintigste", 23), ("veertigste", 40)],
)
def test_ordinals_are_known_in_all_their_forms(word: str, value: int) -> None:
    assert ORDINALS[word] == value


@pytest.mark.parametrize("word", ["erste", "zweite", "dritte"])
def test_what_is_said_of_everything_is_no_day(word: str) -> None:
    assert word not in ORDINALS


def test_a_fiftieth_birthday_is_one_word_in_austria() -> None:
    assert DECADES["fünfziger"] == DECADES["funfziger"] == DECADES["fuenfziger"] == "50er"
