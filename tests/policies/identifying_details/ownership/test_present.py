import pytest

from policies.identifying_details.cues import CUES
from policies.identifying_details.normal import Normal
from policies.identifying_details.ownership.present import Present
from policies.identifying_details.ownership.tokens import tokens_of
from tests.policies.identifying_details.a_room import member, room_with, say


def verdict(text: str) -> str:
    room = room_with(member("Maya"), member("Leo"), member("Zed"))
    return say(room, text, sender="Zed").verdict


@pytest.mark.parametrize(
    "text",
    [
        "Maya's not happy at Kessler Plastics",
        "Maya has ended up at Kessler Plastics",
        "Maya is from Kessler Plastics",
        "isn't Maya that lady from Kelso Freight",
        "Maya left Kessler Plastics in May",
        "give Leo a break, he's straight off a double at Harlow Foundry",
        "Leo was one of the forty they cut at Kessler Plastics",
    ],
)
def test_whoever_is_where_only_the_staff_is_belongs_to_it(text: str) -> None:
    assert verdict(text) == "warn"


@pytest.mark.parametrize(
    "text",
    [
        "Maya bought her gutters from Kessler Plastics",
        "Maya has a bed from Harlow Group",
        "Maya, I left Kessler Plastics in May",
        "Maya, my brother is at Kessler Plastics",
        "Maya do you know anyone at Kessler Plastics",
        "Leo's husband was forty years at Harlow Textiles",
        "Leo parked at Northfield High again",
        "Leo is getting better at Hope Lane Café",
        "he's at Northfield High",
    ],
)
def test_whoever_has_other_business_there_does_not(text: str) -> None:
    assert verdict(text) == "none"


@pytest.mark.parametrize(
    ("text", "name", "is_placed"),
    [
        ("still at the Kessler mill", 3, True),
        ("she quit Kessler", 2, True),
        ("I like Kessler", 2, False),
        ("that's where we are at. Kessler", 6, False),
        ("Kessler", 0, False),
    ],
)
def test_a_place_stands_behind_a_word_for_being_somewhere(text: str, name: int, *, is_placed: bool) -> None:
    assert Present(tokens_of(Normal(text)), (), CUES["en"]).is_placed(name) is is_placed
