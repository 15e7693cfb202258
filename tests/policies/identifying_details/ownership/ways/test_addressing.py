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


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "mi prima da clases, escríbele Maya: 612 345 678"),
        ("es", "mi casero por fin cogió el teléfono Maya, ya vendrán"),
        ("es", "ya está, Maya avísales a todos"),
    ],
)
def test_whoever_is_told_of_ones_own_people_is_addressed(language, text):
    assert ("maya", "addressed") in [(words, how) for words, _, how in read(text, language)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "mi prima le escribió a Maya: estaba bien"),
        ("es", "mi prima vive con Maya, en el centro"),
        ("es", "mi prima y Maya, las dos juntas"),
        ("pt", "minha irmã adora Maya, de verdade"),
    ],
)
def test_whom_a_verb_or_a_small_word_leads_to_is_not_addressed(language, text):
    assert ("maya", "addressed") not in [(words, how) for words, _, how in read(text, language)]
