import pytest

from tests.policies.identifying_details.a_room import member, room_with, say

ROOM = room_with(member("Maya"), member("Leo"))


@pytest.mark.parametrize(
    "text",
    [
        "Maya Fashola, drink your tea",
        "Maya Fashola ji, rest now",
        "don't you dare, Maya Fashola",
        "thanks for the lift Mrs Fashola, you are kind",
        "you're in the programme!! second row, Maya Fashola, alto",
        "Mildred Fashola, your mother never called you that",
    ],
)
def test_who_is_called_in_full_is_the_member(text: str) -> None:
    assert say(ROOM, text, reply_to="Maya").verdict == "warn"


@pytest.mark.parametrize(
    "text",
    [
        "Maya Angelou, you have to read her",
        "Maya Angelou spoke and you would have cried",
        "thank you Dr Fashola, you saved my life",
        "Mrs Doubtfire you are not",
        "you sound like Maya Angelou",
        "Nigella Lawson, your cake is better",
    ],
)
def test_whom_all_know_is_not_called(text: str) -> None:
    assert say(ROOM, text, reply_to="Maya").verdict == "none"
