import pytest

from policies.identifying_details.naming.advice import is_advice
from tests.policies.identifying_details.naming.reading import place, reading


def advised(text: str, phrase: str = "surname", language: str = "en") -> bool:
    tokens, cues, _ = reading(text, language)
    at = place(tokens, phrase)
    return is_advice(tokens, at, at + 1, cues)


@pytest.mark.parametrize(
    "text",
    [
        "never share your surname Hope. Ever",
        "nobody gives their surname here",
        "please change your surname in the settings",
        "hide your surname Hope. Quick",
        "Hope, your surname is visible! Settings",
    ],
)
def test_what_one_should_do_with_a_name_is_advice(text: str) -> None:
    assert advised(text)


@pytest.mark.parametrize(
    ("text", "phrase", "language"),
    [
        ("zeig nie, benutz nie deinen Nachnamen", "nachnamen", "de"),
        ("no pongas tu apellido Hope. Ojo", "apellido", "es"),
        ("ne donne pas ton nom", "nom", "fr"),
        ("zet je achternaam er niet bij, deel nooit je achternaam", "achternaam", "nl"),
        ("nunca use seu sobrenome", "sobrenome", "pt"),
    ],
)
def test_so_it_is_in_every_language(text: str, phrase: str, language: str) -> None:
    tokens, cues, _ = reading(text, language)
    at = max(at for at, token in enumerate(tokens) if token.text == phrase)
    assert is_advice(tokens, at, at + 1, cues)


@pytest.mark.parametrize(
    "text",
    [
        "I never used her surname. Villareal",
        "please put her surname on the card. Villareal",
        "the form wanted your surname. Villareal",
        "her surname is Villareal",
    ],
)
def test_what_is_done_with_somebodys_name_is_none(text: str) -> None:
    assert not advised(text)
