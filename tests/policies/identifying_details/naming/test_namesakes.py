import pytest

from policies.identifying_details.naming.namesakes import is_a_namesakes
from policies.identifying_details.normal import Normal
from policies.identifying_details.ownership.tokens import tokens_of
from tests.policies.identifying_details.a_room import member, room_with, say


def verdict(text: str, language: str = "en") -> str:
    room = room_with(member("Nina"), member("Pete"), member("Leo"), languages=(language,))
    return say(room, text, "Leo").verdict


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Pete, that was Nina Hollerby on at the club, not our Nina"),
        ("de", "Das war Nina Hagen, nicht unsere Nina, Pete"),
        ("nl", "dat was Nina Simone, niet onze Nina"),
        ("fr", "c'était Nina Simone, pas notre Nina"),
        ("en", "Nina Simone, Nina Hagen, and our Nina. Some trio"),
        ("en", "Nina Simone is great, and so is our Nina"),
    ],
)
def test_who_is_told_apart_from_somebody_here_is_another(language: str, text: str) -> None:
    assert verdict(text, language) == "none"


@pytest.mark.parametrize(
    "text",
    [
        "Nina Hollerby, that's our Nina",
        "our Nina is Nina Hollerby, it was on the list",
    ],
)
def test_who_is_meant_is_not(text: str) -> None:
    assert verdict(text) == "warn"


def test_two_of_whom_nobody_knows_either_are_not_told_apart() -> None:
    tokens = tokens_of(Normal("Nina Hollerby or Nina Hebden, which one are you"))
    assert not is_a_namesakes(tokens, 0, 1)
