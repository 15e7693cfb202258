import pytest

from tests.policies.identifying_details.a_room import member, room_with, say


def verdict(text: str) -> str:
    return say(room_with(member("Maya"), member("Leo"), member("Zed")), text, sender="Zed").verdict


@pytest.mark.parametrize(
    "text",
    [
        "Maya's line manager at Tallowby is kind",
        "Leo says his lecturer at Brindlemere is off",
        "Maya, is your rota at Brindle out?",
        "Leo, Kessler Plastics is big, so ask your HR there",
    ],
)
def test_whose_it_is_works_there(text: str) -> None:
    assert verdict(text) == "warn"


@pytest.mark.parametrize(
    "text",
    [
        "Maya's brother's boss at Tallowby is kind",
        "my boss at Tallowby met Maya",
        "Maya's case manager at Tallowby rang",
        "Maya applied for the job at Tallowby",
        "Maya went for an interview for a role at Brindle",
    ],
)
def test_what_is_anothers_or_only_wanted_is_not_theirs(text: str) -> None:
    assert verdict(text) == "none"
