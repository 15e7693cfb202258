import pytest

from tests.policies.identifying_details.a_room import member, room_with, say

ROOM = room_with(member("moth"), member("Leo"))


@pytest.mark.parametrize(
    "text",
    [
        "moth, a courier came asking for a Judith Fashola, I said you were out",
        "moth, there's a parcel for a Ms Fashola, is that you",
        "on zoom moth came up as Judith Fashola",
        "the mystery baker is moth. Judith Fashola, it was on the tin",
        "moth, the one who knits? Yes, that is Judith Fashola",
        "Judith Fashola, that's what it said on your badge, moth",
    ],
)
def test_a_name_that_comes_for_somebody_is_theirs_whom_a_text_opens_with(text: str) -> None:
    assert say(ROOM, text).verdict == "warn"


@pytest.mark.parametrize(
    "text",
    [
        "moth, I am looking for a Judith Leiber bag, did you see one",
        "moth, a nurse rang asking for a Dr Fashola, do you know one",
        "moth, my physio came up as Judith Fashola on zoom",
        "moth! Judith Butler was on the radio",
    ],
)
def test_what_others_look_for_is_nobodys(text: str) -> None:
    assert say(ROOM, text).verdict == "none"
