import pytest

from tests.policies.identifying_details.a_room import member, room_with, say


def verdict(text: str) -> str:
    return say(room_with(member("Maya"), member("Leo"), member("Zed")), text, sender="Zed").verdict


@pytest.mark.parametrize(
    "text",
    [
        "Maya is a welder with Tallowby",
        "Leo's been the cook at Brindle for years",
        "we had lunch at Kessler Bakery. Maya is the cook there",
    ],
)
def test_who_is_that_works_there(text: str) -> None:
    assert verdict(text) == "warn"


@pytest.mark.parametrize(
    "text",
    [
        "Maya saw a nurse at Tallowby",
        "Maya is married to a welder at Brindle",
        "Leo was rude to the receptionist at Brindle",
        "Maya's ex got hired at Kessler Plastics",
        "Maya cried at the till at Brindle",
    ],
)
def test_who_only_deals_with_one_does_not(text: str) -> None:
    assert verdict(text) == "none"


def test_a_role_in_brackets_is_that_of_whoever_stands_before_them() -> None:
    room = room_with(member("Maya"), member("Zed"))
    assert say(room, "Maya (a nurse at Mercy General) says ice it", sender="Zed").verdict == "warn"
    assert say(room, "Maya (RN at Mercy General) says ice it", sender="Zed").verdict == "warn"
    assert say(room, "Maya's mum (nurse at Mercy General) says ice it", sender="Zed").verdict == "none"
