import pytest

from tests.policies.identifying_details.a_room import member, room_with, say

ROOM = room_with(member("Maya"), member("Leo"), languages=("fr",))


@pytest.mark.parametrize(
    "text",
    [
        "Maya, j'ai vu « Bellamy Maya » sur la liste, c'est toi ?",
    ],
)
def test_a_list_has_the_surname_in_front(text: str) -> None:
    assert say(ROOM, text).verdict == "warn"


@pytest.mark.parametrize(
    "text",
    [
        "chez Bellamy, Maya, la liste est longue",
        "Bellamy Maya",
    ],
)
def test_other_words_in_front_are_no_surnames(text: str) -> None:
    assert say(ROOM, text).verdict == "none"
