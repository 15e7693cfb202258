import pytest

from tests.policies.identifying_details.a_room import member, room_with, say

ROOM = room_with(member("Maya"))


@pytest.mark.parametrize(
    "text",
    [
        "just put it on Maya's surname at the flower shop, Fashola-Bell, they know her",
        "Maya's real surname, not the one she gives the council, is Fashola",
        "Maya's last name starts with fash, if you know you know. Fashola",
    ],
)
def test_a_surname_set_apart_further_behind_is_found(text: str) -> None:
    (found,) = say(ROOM, text).findings
    assert found.category == "name"


@pytest.mark.parametrize(
    "text",
    [
        "Maya's surname was on the list, Friday, and so was mine",
        "I forgot Maya's last name again and then Fashola rang the bell",
        "my surname is on the door. Maya, Fashola is next door",
    ],
)
def test_what_is_no_clause_of_its_own_or_no_name_is_none(text: str) -> None:
    assert not say(ROOM, text).findings
