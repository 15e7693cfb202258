import pytest

from policies.identifying_details.normal import Normal
from policies.identifying_details.ownership.qualities import is_a_quality
from policies.identifying_details.ownership.tokens import tokens_of
from tests.policies.identifying_details.a_room import member, room_with, say


def is_one(text: str, word: str, language: str) -> bool:
    tokens = tokens_of(Normal(text))
    at = next(number for number, token in enumerate(tokens) if token.text == word)
    return is_a_quality(tokens, at, language)


@pytest.mark.parametrize(
    ("language", "text", "word"),
    [
        ("de", "so lang hat er geweint", "lang"),
        ("de", "Braun ist der neue Teppich", "braun"),
        ("de", "gekommen in Schwarz", "schwarz"),
        ("en", "Green is calming", "green"),
        ("es", "rubio tiene el pelo", "rubio"),
        ("fr", "Petit pas par petit pas", "petit"),
        ("nl", "te lang heb ik gezwegen", "lang"),
        ("pt", "verde fica bem na parede", "verde"),
    ],
)
def test_what_a_thing_is_like_is_no_name(language: str, text: str, word: str) -> None:
    assert is_one(text, word, language)


@pytest.mark.parametrize(
    ("language", "text", "word"),
    [
        ("de", "der Braun hat gerufen", "braun"),
        ("en", "I met Green there", "green"),
        ("en", "Green's idea", "green"),
        ("en", "Hope is here", "hope"),
    ],
)
def test_a_word_written_as_a_name_may_be_one(language: str, text: str, word: str) -> None:
    assert not is_one(text, word, language)


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("die Küche wird braun, so lang hat er gebettelt", "none"),
        ("Braun ist keine schöne Farbe", "none"),
        ("Frau Braun hat gerufen", "warn"),
        ("der Braun hat gerufen", "warn"),
    ],
)
def test_a_registered_colour_needs_a_use_as_a_name(text: str, verdict: str) -> None:
    room = room_with(member("Uli", name="Uli Braun"), member("Leo"), languages=("de",))
    assert say(room, text).verdict == verdict


@pytest.mark.parametrize(("text", "expected"), [("a LONG winter", True), ("she is LONG", False)])
def test_a_word_that_is_stressed_says_what_something_is_like(text: str, *, expected: bool) -> None:
    assert is_one(text, "long", "en") is expected
