import pytest

from policies.identifying_details.cues import CUES
from policies.identifying_details.normal import Normal
from policies.identifying_details.ownership.tokens import tokens_of
from policies.identifying_details.ownership.turns import Turns
from tests.policies.identifying_details.a_room import member, room_with, say


def verdict(text: str) -> str:
    room = room_with(member("Maya"), member("Leo"), member("Zed"))
    return say(room, text, sender="Zed").verdict


@pytest.mark.parametrize(
    "text",
    [
        "Leo's on the vans for Tallow Brothers these days",
        "Maya does three afternoons at Petals & Pine",
        "Maya is only three days a week at Kessler Print now",
        "Maya's in Tolka Tiles these ten years",
        "Maya is in Glenasmole Credit Union this long time",
        "ask Leo, thirty year man at Kessler Elevator, he'll know",
        "Maya literally scoops at Penguin Pete's Creamery",
        "Leo put in thirty one years at Hollister Glass",
        "Maya is in billing at Mercy Ridge Hospital",
        "Maya u do IT support for Marlowe & Finch dont u",
        "Maya's at uni, Banksia Coast University, second year",
    ],
)
def test_what_is_work_beside_such_a_name_makes_it_theirs(text: str) -> None:
    assert verdict(text) == "warn"


@pytest.mark.parametrize(
    "text",
    [
        "Maya spent two mornings at Westfield Hospital with her mum",
        "Leo has been coming to Larch Street Centre for ten years",
        "Leo I was on the phone to Calderbrook Council for an hour",
        "Maya waits every morning at Petals & Pine till it opens",
        "Maya, thirty years I banked at Glenasmole Credit Union",
        "Leo was stuck in the lift at Harlow Insurance with me",
        "Maya shops at Kessler Tiles",
    ],
)
def test_who_only_calls_in_is_not_at_work(text: str) -> None:
    assert verdict(text) == "none"


@pytest.mark.parametrize(
    ("text", "first", "work"),
    [
        ("she scoops at Kessler Creamery", 3, 1),
        ("he is on the bins for Kessler Council", 6, 4),
        ("twenty years at Kessler Glass", 3, 1),
        ("twenty years at Kessler Hospital", 3, None),
        ("I like Kessler Glass", 2, None),
        ("Kessler Glass", 0, None),
    ],
)
def test_the_word_of_work_leads_to_the_name(text: str, first: int, work: int | None) -> None:
    assert Turns(tokens_of(Normal(text)), CUES["en"]).work(first, first + 1) == work
