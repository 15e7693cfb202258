import pytest

from tests.policies.identifying_details.ownership.reading import read


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en", "Maya's number is on the wall", "maya"),
        ("en", "Maya's old flat", "maya"),
        ("en", "the number of Leo", "leo"),
        ("en", "my number", "my"),
        ("en", "hers is new", "hers"),
        ("en", "my landlord's number", "landlord"),
        ("en", "Leo told me Maya's number", "maya"),
        ("de", "Mayas Nummer", "mayas"),
        ("de", "die Nummer von Maya", "maya"),
        ("de", "ihre Nummer", "ihre"),
        ("es", "el número de Maya", "maya"),
        ("fr", "le numéro de Maya", "maya"),
        ("pt", "o número da Maya", "maya"),
        ("pt", "o número dela", "dela"),
        ("nl", "het nummer van Maya", "maya"),
        ("nl", "Maya haar nummer", "haar"),
        ("hi", "Maya ka number", "maya"),
    ],
)
def test_whoever_something_is_said_to_belong_to_owns_it(language, text, words):
    assert (words, "owner") in [(words, how) for words, _, how in read(text, language)]
