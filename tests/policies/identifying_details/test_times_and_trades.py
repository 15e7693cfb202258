import pytest

from tests.policies.identifying_details.a_room import member, room_with, say


def verdict(text: str, language: str) -> str:
    room = room_with(
        member("Ruth", name="Ruth Sonntag"),
        member("Ulla", name="Ulla Winter"),
        member("Sjoerd", name="Sjoerd Bakker"),
        member("Leo"),
        languages=(language,),
    )
    return say(room, text, "Leo").verdict


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Sonntag ist mir zu still"),
        ("de", "Sonntag hat der Bus Verspätung gehabt"),
        ("de", "Winter wird lang dieses Jahr"),
        ("de", "Winter war noch nie meins"),
        ("nl", "Bakker is al dicht"),
    ],
)
def test_something_is_said_of_a_day_a_season_or_a_shop(language: str, text: str) -> None:
    assert verdict(text, language) == "none"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Frau Sonntag ist mir zu still"),
        ("de", "Ulla Winter war noch nie pünktlich"),
        ("nl", "meneer Bakker is al weg"),
    ],
)
def test_a_title_or_its_owners_name_makes_it_a_surname(language: str, text: str) -> None:
    assert verdict(text, language) == "warn"
