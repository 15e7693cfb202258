import pytest

from policies.identifying_details.naming.behind import behind
from tests.policies.identifying_details.naming.reading import reading


def name(text: str, *, strict: bool = False, language: str = "en") -> str | None:
    """The name behind "surname", "by" or "apelido"."""
    tokens, cues, roster = reading(text, language)
    phrase = next(at for at, token in enumerate(tokens) if token.text in {"surname", "by", "apelido"})
    found = behind(tokens, phrase + 1, cues, roster, strict=strict)
    return " ".join(token.text for token in tokens[found[0] : found[1] + 1]) if found else None


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("her surname is Villareal", "villareal"),
        ("her surname is actually van den Berg-Marsh", "berg marsh"),
        ("her surname is villareal", "villareal"),
        ("her surname villareal", None),
        ("is your surname still villareal", "villareal"),
        ("her surname is. Villareal", None),
        ("her surname is Hope", None),
        ("her surname? Marsh", "marsh"),
        ("her surname? Marsh, I think", "marsh"),
        ("her surname? Villareal maybe", "villareal"),
        ("your surname? Please keep it", None),
        ("your surname Leo? Don't say", None),
        ("your surname is showing", None),
        ("her surname is hyphenated", None),
    ],
)
def test_a_surname_behind_is_written_or_said_to_be_one(text, told):
    assert name(text) == told


def test_what_is_asked_with_a_denial_is_asked_of_you_only():
    assert name("o teu apelido não é Robalo", language="pt") == "robalo"
    assert name("o apelido não é Robalo", language="pt") is None


def test_a_vague_phrase_tells_a_name_that_is_given_or_holds_somewhere():
    assert name("goes by Judith", strict=True) == "judith"
    assert name("goes by Cordell at church", strict=True) == "cordell"
    assert name("goes by Cordell", strict=True) is None


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("her surname is de la Villareal", "villareal"),
        ("her surname is van den Marsden", "marsden"),
        ("her surname is el Amrani", "amrani"),
        ("her surname is de la nothing", None),
    ],
)
def test_a_surname_may_begin_with_several_particles(text: str, told: str | None) -> None:
    assert name(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("name and surname. When it barks we laugh", None),
        ("name and surname. Villareal", "villareal"),
        ("there is room, surname okafor sits", None),
    ],
)
def test_a_sentence_of_its_own_or_a_verb_in_front_of_a_comma_tells_none(text: str, told: str | None) -> None:
    assert name(text) == told
