import pytest

from policies.identifying_details.cues import CUES
from policies.identifying_details.everyday_rows import everybody_says, is_small


@pytest.mark.parametrize(
    ("language", "row"),
    [
        ("en", "two words here"),
        ("en", "good morning"),
        ("en", "ice cream"),
        ("en", "her cancer"),
        ("en", "a lot of hope"),
        ("en", "the mill"),
        ("es", "buena noche"),
        ("de", "schon gut"),
        ("fr", "bonne nuit"),
        ("nl", "goede avond"),
        ("de", "her cancer"),
    ],
)
def test_small_words_with_one_other_and_common_words_alone_are_what_everybody_says(
    language: str, row: str
) -> None:
    assert everybody_says(row.split(), language)


@pytest.mark.parametrize(
    ("language", "row"),
    [
        ("en", "blue lantern"),
        ("en", "the old mill"),
        ("en", "old mill"),
        ("en", "custody hearing"),
        ("es", "molino viejo"),
        ("de", "alte laterne"),
        ("fr", "vieux moulin"),
        ("nl", "oude molen"),
        ("hi", "purana talab"),
    ],
)
def test_two_words_of_which_one_is_rarer_are_said_by_few(language: str, row: str) -> None:
    assert not everybody_says(row.split(), language)


@pytest.mark.parametrize("language", CUES)
def test_what_a_language_is_recognised_by_is_small_in_it(language: str) -> None:
    assert all(is_small(word, language) for word in CUES[language].frequent)
    assert all(is_small(word, language) for word in ("the", "go", "x"))
    assert not is_small("divorce", "en")
