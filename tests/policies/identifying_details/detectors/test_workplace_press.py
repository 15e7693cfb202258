import pytest

from tests.policies.identifying_details.a_room import member, room_with, say


def verdict(text: str) -> str:
    return say(room_with(member("Maya"), member("Zed")), text, sender="Zed").verdict


@pytest.mark.parametrize(
    "text",
    [
        "Maya writes for the Larkhill Gazette",
        "Maya writes a weekly column for The Guardian",
        "Maya is a detective with the Met",
        "Maya's a cop with Dayton PD",
    ],
)
def test_a_paper_or_a_force_is_an_employer_of_whoever_writes_or_serves(text: str) -> None:
    assert verdict(text) == "warn"


@pytest.mark.parametrize(
    "text",
    [
        "Maya wrote to the Guardian",
        "Maya writes for herself, not the Post",
        "Maya met a detective with the Met",
        "Maya is a cop with avoidant PD",
        "Maya is a cop with PD",
        "Maya's dad is a cop with the Met",
    ],
)
def test_whoever_reads_one_or_meets_one_is_not(text: str) -> None:
    assert verdict(text) == "none"
