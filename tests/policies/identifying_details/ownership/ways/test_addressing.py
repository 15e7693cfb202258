import pytest

from tests.policies.identifying_details.ownership.reading import read


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en", "Hi Maya, how are you", "maya"),
        ("en", "thanks Maya", "maya"),
        ("en", "@maya look", "maya"),
    ],
)
def test_whoever_is_greeted_or_set_off_is_addressed(language, text, words):
    assert (words, "addressed") in [(words, how) for words, _, how in read(text, language)]
