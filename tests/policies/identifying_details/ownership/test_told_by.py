import pytest

from tests.policies.identifying_details.a_room import member, room_with, say

PEOPLE = (member("Hope"), member("Leo"))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I keep thinking of what hope said. she works at Tesco"),
        ("en", "as hope wrote, she works at Tesco"),
        ("de", "wie hope schrieb, sie arbeitet bei Rewe"),
        ("es", "lo que hope escribió ayer. trabaja en Mercadona"),
    ],
)
def test_an_everyday_word_is_who_said_it(language: str, text: str) -> None:
    assert say(room_with(*PEOPLE, languages=(language,)), text).verdict == "warn"


@pytest.mark.parametrize(
    "text", ["what hope is left. my sister works at Tesco", "as hope goes, that was thin"]
)
def test_a_thing_says_nothing(text: str) -> None:
    assert say(room_with(*PEOPLE), text).verdict == "none"
