import pytest

from tests.policies.identifying_details.ownership.reading import read


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en", "Maya said so", "maya"),
        ("en", "Maya told Leo", "maya"),
    ],
)
def test_whoever_only_tells_is_a_source(language, text, words):
    assert (words, "source") in [(words, how) for words, _, how in read(text, language)]


def test_what_is_denied_of_somebody_is_not_theirs():
    assert ("leo", "member", "source") in read("not Leo")
