import pytest

from policies.identifying_details.detectors.address_cues import DESCRIBING, NEVER, NO_NAME, living_before


@pytest.mark.parametrize(
    "text",
    [
        "she lives at ",
        "address: ",
        "er wohnt in der ",
        "vive en la ",
        "elle habite au ",
        "ele mora na ",
        "hij woont op de ",
        "she's at ",
    ],
)
def test_words_for_living_are_known(text: str) -> None:
    assert living_before(text)


@pytest.mark.parametrize("text", ["i have ", "it took ", "he moved on. then ", ""])
def test_other_words_say_nothing_of_a_home(text: str) -> None:
    assert not living_before(text)


def test_every_word_stands_in_one_list() -> None:
    assert not NO_NAME & NEVER
    assert not DESCRIBING & NEVER
    assert not DESCRIBING & NO_NAME
