import pytest

from tests.policies.identifying_details.a_room import member, room_with, say


@pytest.fixture
def room():
    return room_with(
        member("Manon", name="Manon Fragonard"),
        member("Pip", word="Helena"),
        member("Nuri", workplace="Collège Simone-Veil"),
        member("Joost", name="Joost Bakker"),
        member("Lu", address="12 Abbey Road, Thornby"),
        member("Leo"),
        languages=("en", "fr", "nl"),
    )


@pytest.mark.parametrize(
    "text",
    [
        "the Fragonard in the museum, what a painting",
        "saw helena bonham carter in a film",
        "j'ai lu un livre sur Simone Veil, vous devriez",
        "mijn bakker, joost mag weten waarom, gaf me een bol",
        "side two of abbey road, twelve quid in the shop",
        "meet at Abbey Road, 12 minutes from here",
    ],
)
def test_what_is_said_of_others_is_no_registered_detail(room, text):
    assert say(room, text).verdict == "none"


@pytest.mark.parametrize(
    "text",
    [
        "Ms Fragonard came to the museum",
        "Fragonard, and Manon has a painting as well",
        "Helena came along",
        "Nuri enseigne à Simone Veil",
        "Bakker, Joost stond op de lijst",
        "Abbey Road, 12. that is the green door",
    ],
)
def test_it_is_where_nothing_else_is_meant_or_its_owner_is_named(room, text):
    assert say(room, text).verdict == "warn"
