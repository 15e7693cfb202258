import pytest

from tests.policies.identifying_details.a_room import member, room_with, say

ROOM = room_with(member("Maya"), member("Leo"))


@pytest.mark.parametrize(
    "text",
    [
        "make it payable to Maya Fashola, please",
        "the table is under Maya Fashola for six",
        "ask for Maya Fashola on ward 6",
        "on the envelope put Maya Fashola",
        "it was Maya Fashola who drove me home",
        "a big thank you to Maya Fashola who ran the stall",
        "for the transfer it's Maya Fashola",
        "please send the card to Maya Fashola",
        "not that one, our Maya, Maya Fashola",
    ],
)
def test_a_full_name_that_is_asked_for_is_the_members(text: str) -> None:
    assert say(ROOM, text).verdict == "warn"


@pytest.mark.parametrize(
    "text",
    [
        "my nephew is down as Maya Fashola",
        "ask for Maya Fashola at reception, she runs it",
        "the flat is registered to Maya Fashola, my landlord",
        "the mug is signed Maya Angelou",
        "put Maya Angelou on my list for the library",
        "it was Maya Angelou who brought my hopes up",
        "thanks to Maya Angelou for that poem",
        "the table is booked, Maya",
    ],
)
def test_a_namesake_is_left_alone(text: str) -> None:
    assert say(ROOM, text).verdict == "none"
