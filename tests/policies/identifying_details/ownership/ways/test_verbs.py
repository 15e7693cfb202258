import pytest

from tests.policies.identifying_details.ownership.reading import read


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en", "Maya lives in Leeds", "maya"),
        ("en", "she lives here", "she"),
        ("en", "my sister lives here", "sister"),
        ("en", "Maya and Leo live here", "leo"),
        ("de", "du wohnst hier", "du"),
        ("es", "vivo aquí", "vivo"),
        ("fr", "j'habite ici", "j"),
        ("nl", "ik woon hier", "ik"),
    ],
)
def test_whoever_lives_or_works_somewhere_is_the_subject(language, text, words):
    assert (words, "subject") in [(words, how) for words, _, how in read(text, language)]
