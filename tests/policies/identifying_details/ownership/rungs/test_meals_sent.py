import pytest

from tests.policies.identifying_details.a_room import member, room_with, say

STREET = "5 Knockroe Terrace"


def cue(text: str) -> str:
    room = room_with(member("Maya"), member("Leo"), member("Tess"))
    found = [one for one in say(room, text, "Leo").findings if one.category == "address"]
    return f"{found[0].subject} {found[0].cue}" if found else ""


@pytest.mark.parametrize(
    "text",
    [
        "Maya can't get out with her mother so poorly, so the dinners go to {}. Mondays me",
        "Maya is stuck minding the mother so the shopping goes to number {}",
    ],
)
def test_meals_go_to_whoever_cannot_get_out(text: str) -> None:
    assert cue(text.format(STREET)) == "member street; meals_sent"


@pytest.mark.parametrize(
    "text",
    [
        "my mother can't get out and Maya can't drive, so the dinners go to {}",
        "Maya's mother can't get out, so the dinners go to {}",
        "Maya can't cook, the dinners were from {}",
        "Maya and Tess can't get out, so the dinners go to {}",
    ],
)
def test_to_whom_else_they_go_is_left_to_others(text: str) -> None:
    assert "meals_sent" not in cue(text.format(STREET))


@pytest.mark.parametrize(
    "text",
    [
        "casseroles for Maya: Tess has Mondays, Sunday is open. It's the red house at {}",
        "dinner rota for Maya, Tess has Mondays. {}, leave them on the step",
    ],
)
def test_meals_for_somebody_go_to_them_whoever_brings_them(text: str) -> None:
    assert cue(text.format(STREET)) == "member street; meals_for"


@pytest.mark.parametrize(
    "text",
    [
        "casseroles for Maya: drop them at the church, {}, side door",
        "dinners for Maya: I cook at mine, {}",
        "a card for Maya, Tess has it. {}, leave it on the step",
    ],
)
def test_where_they_are_brought_from_is_not_where_they_go(text: str) -> None:
    assert "meals_for" not in cue(text.format(STREET))
