import pytest

from tests.policies.identifying_details.a_room import member, room_with, say
from tests.policies.identifying_details.ownership.reading import read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ring Dr Patel on", ("dr patel", "outsider", "called")),
        ("Delphine from church is on", ("delphine", "outsider", "bare")),
    ],
)
def test_a_name_that_is_nobodys_here_is_a_strangers(text, expected):
    assert expected in read(text)


@pytest.mark.parametrize("text", ["St Mary's Church is on", "Leeds is on", "Monday is fine"])
def test_a_place_and_a_day_are_nobody(text):
    assert "outsider" not in [who for _, who, _ in read(text)]


@pytest.mark.parametrize(
    ("text", "is_somebody"),
    [
        ("Octavia's number is", True),
        ("ring Mercedes on", True),
        ("her Micra's plate is", False),
        ("the silver Jazz's plate is", False),
        ("ring Find My on", False),
    ],
)
def test_a_car_is_nobody_unless_it_is_called_as_people_are(text, is_somebody):
    assert ("outsider" in [who for _, who, _ in read(text)]) is is_somebody


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("as inscrições são na Casa da Luz, Rua do Carmo 14", "none"),
        ("a festa é na casa da Benedita, Rua do Carmo 14", "advise"),
    ],
)
def test_a_house_that_is_named_after_a_thing_is_nobodys(text, verdict):
    room = room_with(member("Maya"), member("Leo"), languages=("pt",))
    assert say(room, text, "Leo").verdict == verdict
