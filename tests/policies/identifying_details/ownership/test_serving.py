import pytest

from tests.policies.identifying_details.a_room import member, room_with, say


def verdict(text: str) -> str:
    return say(room_with(member("Maya"), member("Leo"), member("Zed")), text, sender="Zed").verdict


@pytest.mark.parametrize(
    "text",
    [
        "Maya cut my hair at Tallowby",
        "I was served by Leo at Brindle",
        "it was Leo who fitted my kitchen at Kessler Kitchens",
        "I went to Kessler Kitchens and Maya was on the till",
    ],
)
def test_who_serves_works_there(text: str) -> None:
    assert verdict(text) == "warn"


@pytest.mark.parametrize(
    "text",
    [
        "Maya they served us at Brindle Bakery after an hour",
        "Maya came along and my cousin cut my hair at Tallowby",
        "Leo was served by my aunt at Brindle",
        "I went to Kessler Kitchens and Maya was with me, the lad on the till laughed",
    ],
)
def test_who_is_served_does_not(text: str) -> None:
    assert verdict(text) == "none"
