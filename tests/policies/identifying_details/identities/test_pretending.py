import pytest

from policies.identifying_details.identities.pretending import is_pretended
from tests.policies.identifying_details.a_room import member, room_with, say
from tests.policies.identifying_details.identities.reading import full_name, reading


def pretended(text: str) -> bool:
    (tokens, cues, _, people), name = reading(text), full_name(text)
    assert name is not None
    return is_pretended(tokens, name.first, cues, people)


@pytest.mark.parametrize(
    "text",
    [
        "Maya reckons she's Judith Pickersgill",
        "Maya acts as if she was the Judith Pickersgill",
        "Maya still thinks she is Judith Pickersgill",
        "Maya dressed up as Judith Pickersgill",
        "Maya came as Judith Pickersgill",
        "Maya sang at the karaoke as Judith Pickersgill",
    ],
)
def test_who_plays_somebody_or_takes_themselves_for_them_is_not_that_person(text: str) -> None:
    assert pretended(text)


@pytest.mark.parametrize(
    "text",
    [
        "I think she's Judith Pickersgill",
        "Maya says she's Judith Pickersgill",
        "Maya is Judith Pickersgill",
        "Maya went as Judith Pickersgill at work",
        "Maya signs as Judith Pickersgill",
        "Maya came up as Judith Pickersgill",
        "the parcel from Maya came as Judith Pickersgill",
        "Judith Pickersgill",
    ],
)
def test_who_is_said_to_be_somebody_pretends_nothing(text: str) -> None:
    assert not pretended(text)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Maya who do you think you are, Mary Berry?", "en"),
        ("Uli glaubt er ist Udo Lindenberg", "de"),
        ("Uli kam als Udo Lindenberg", "de"),
        ("Maya piensa que ella es Frida Kahlo", "es"),
        ("Uli croit qu'il est Gérard Depardieu", "fr"),
        ("Uli ging als Andre Hazes naar carnaval", "nl"),
        ("a Maya pensa que ela é Frida Kahlo", "pt"),
        ("Maya, você é a Fernanda Montenegro desse grupo", "pt"),
    ],
)
def test_so_it_is_in_every_language(text: str, language: str) -> None:
    room = room_with(member("Maya"), member("Uli"), member("Leo"), languages=(language,))
    assert say(room, text).verdict == "none"
