import pytest

from tests.policies.identifying_details.a_room import member, room_with, say


def verdict(text: str) -> str:
    return say(room_with(member("Maya"), member("Leo"), member("Zed")), text, sender="Zed").verdict


@pytest.mark.parametrize(
    "text",
    [
        "HR at Tallowby told Maya to rest",
        "payroll at Kessler Plastics messed up Leo's wages",
        "the dean at Brindle College wants Maya gone",
    ],
)
def test_whom_staff_alone_are_told_works_there(text: str) -> None:
    assert verdict(text) == "warn"


@pytest.mark.parametrize(
    "text",
    [
        "HR at Tallowby told my wife to rest, Maya",
        "HR at Tallowby is useless. Maya, sleep well",
        "the manager at Kessler Bakery told Maya to leave",
    ],
)
def test_whoever_else_is_told_does_not(text: str) -> None:
    assert verdict(text) == "none"
