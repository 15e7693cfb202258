import pytest

from tests.policies.identifying_details.ownership.reading import read


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en", "call Maya tonight", "maya"),
        ("en", "call me", "me"),
        ("en", "you can reach her there", "her"),
        ("de", "ruf Maya an", "maya"),
        ("es", "llama a Maya", "maya"),
        ("fr", "appelle Maya", "maya"),
    ],
)
def test_whoever_is_to_be_rung_or_written_to_is_called(language, text, words):
    assert (words, "called") in [(words, how) for words, _, how in read(text, language)]
