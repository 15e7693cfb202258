import pytest

from tests.policies.identifying_details.a_room import member, room_with, say

ROOM = room_with(member("Maya"), member("Leo"), languages=("de",))


@pytest.mark.parametrize(
    "text",
    [
        "Maya hat früher Kolkwitz geheißen",
        "Maya hieß in der Grundschule noch Rebecca",
        "in der Schule hieß Maya noch Rebecca",
    ],
)
def test_a_name_that_a_member_once_had_is_told(text: str) -> None:
    assert say(ROOM, text).verdict == "warn"


@pytest.mark.parametrize(
    "text",
    [
        "Maya, mein Opa hat Kolkwitz geheißen",
        "Maya, das Café hieß früher noch Reinhold",
        "Maya, da hieß es noch Mittwoch",
    ],
)
def test_what_others_were_called_is_not_the_members(text: str) -> None:
    assert say(ROOM, text).verdict == "none"
