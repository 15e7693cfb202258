import pytest

from tests.policies.identifying_details.a_room import member, room_with, say


def is_revealed(text: str) -> bool:
    found = say(room_with(member("Maya"), member("Leo"), member("Zed")), text, sender="Zed").findings
    return any(one.cue.endswith("revealed") for one in found)


@pytest.mark.parametrize(
    "text",
    [
        "sat in Tallow Dental and who calls my name but our Maya",
        "sat in Tallow Dental, who comes out to fetch me? Maya",
        "at Tallow Dental the curtain goes back and it's Maya with the tweezers",
        "at Tallow Timber the hatch goes up, out comes Leo",
        'at Tallow Timber the lad shouts "Leo! customer!" and out he comes',
        'at Tallow Timber the foreman says "Leo did this one himself"',
        "badge said Tallow Metering. took the cap off. Maya!",
        "the plumber came and it was Leo. from Tallow Recovery",
    ],
)
def test_who_turns_out_to_be_at_work_works_there(text: str) -> None:
    assert is_revealed(text)


@pytest.mark.parametrize(
    "text",
    [
        "sat in Tallow Dental and who calls my name but a lad of twelve. Maya, it hurt",
        "sat in Tallow Dental and who is sitting next to me but Maya",
        "at Tallow Dental the curtain goes back and it isn't Maya",
        "at Tallow Dental the curtain goes back and it was Maya who rang me",
        "at Tallow Dental the curtain goes back and it's Maya's aunt",
        'at Tallow Timber the lad shouts "Biscuit!" and out he comes. Leo laughed',
        'at Tallow Timber the foreman says "take care". Leo drove me',
        "badge said Tallow Metering. told Maya about it",
    ],
)
def test_who_is_a_guest_or_only_told_does_not(text: str) -> None:
    assert not is_revealed(text)
