import pytest

from tests.policies.identifying_details.a_room import member, room_with, say


def verdict(text: str, language: str) -> str:
    room = room_with(member("Maya"), member("Leo"), languages=(language,))
    return say(room, text).verdict


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Maya trouwde op 4 juni 1986"),
        ("es", "la gata de Maya cumple 15 el 4 de junio"),
        ("fr", "la chienne de Maya aura 15 ans le 4 juin"),
    ],
)
def test_the_day_of_a_wedding_or_of_an_animal_is_no_persons_birth(language: str, text: str) -> None:
    assert verdict(text, language) == "none"


def test_a_birth_is_one_for_all_that_a_wedding_is_spoken_of() -> None:
    assert verdict("Maya trouwde jong, geboren op 4 juni 1986", "nl") == "warn"
