import pytest

from policies.identifying_details.identities.shown import Shown
from tests.policies.identifying_details.a_room import member, room_with, say
from tests.policies.identifying_details.identities.reading import full_name, reading

PLATES = room_with(member("Maya"))


def shown(text: str) -> str | None:
    """The word that tells whose thing shows the full name."""
    given, name = reading(text), full_name(text)
    assert name is not None
    person = Shown(*given).shown(name.start)
    return given[0][person.first].text if person is not None else None


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Maya's screen says Judith Pickersgill", "maya"),
        ("your parcel said Judith Pickersgill", "your"),
        ("I saw you at the till with the name tag Judith Pickersgill", "you"),
    ],
)
def test_what_shows_a_name_is_whose_name_it_is(text, word):
    assert shown(text) == word


@pytest.mark.parametrize(
    "text",
    [
        "her mum said Judith Pickersgill",
        "I saw your sister with the name tag Judith Pickersgill",
        "Maya left. It says Judith Pickersgill",
    ],
)
def test_a_relation_or_another_sentence_shows_nobodys_here(text):
    assert shown(text) is None


@pytest.mark.parametrize(
    "text",
    ["Maya's doorbell says Fashola, press hard", "your letterbox still says Fashola, Maya"],
)
def test_a_surname_on_a_nameplate_is_that_of_whose_it_is(text: str) -> None:
    (found,) = say(PLATES, text).findings
    assert (found.cue[:5], found.member) == ("shown", "@maya:example.org")


@pytest.mark.parametrize(
    "text",
    [
        "Maya's doorbell says Ring on it",
        "Maya's badge says Volunteer",
        "my doorbell says Fashola, Maya",
        "my sister's doorbell says Fashola, Maya",
        "Maya's letter says Fashola",
    ],
)
def test_words_and_the_plates_of_others_show_no_members_name(text: str) -> None:
    assert not say(PLATES, text).findings


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Maya, at the school thing it said on your badge Fashola"),
        ("de", "Maya, am Elternabend stand auf deinem Namensschild Zwicknagl"),
        ("de", "auf deim Schildl is Zwicknagl gstanden, Maya"),
        ("de", "Maya, i hab di gsehn und am Namensschild is Zwicknagl gstandn"),
        ("nl", "Maya, er stond op je naambordje Zwagerman"),
    ],
)
def test_the_verb_may_stand_in_front_of_the_plate_or_last(language: str, text: str) -> None:
    room = room_with(member("Maya"), member("Leo"), languages=(language,))
    (found,) = say(room, text, "Leo").findings
    assert (found.cue[:5], found.member) == ("shown", "@maya:example.org")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Maya, i hab di gsehn und auf meim Namensschild is Zwicknagl gstandn"),
        ("de", "Maya, am Namensschild vom Doktor is Zwicknagl gstanden"),
        ("de", "auf deim Schildl is Praktikant gstanden, Maya"),
        ("en", "Maya, I saw you, it said on my badge Fashola"),
    ],
)
def test_my_own_plate_and_a_strangers_show_no_members_name(language: str, text: str) -> None:
    room = room_with(member("Maya"), member("Leo"), languages=(language,))
    assert not say(room, text, "Leo").findings
