import pytest

from tests.policies.identifying_details.a_room import member, room_with, say


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("I googled Maya, it's Judith Pickersgill", "warn"),
        ("Maya's letter was addressed to Judith Pickersgill", "warn"),
        ("they called out Judith Pickersgill and Maya stood up", "warn"),
        ("book the table for Maya under Pickersgill", "warn"),
        ("I googled the song, it's Judith Pickersgill singing, Maya", "none"),
        ("I found my sister, it's Judith Pickersgill, Maya", "none"),
    ],
)
def test_a_name_that_is_found_out_for_somebody_here_is_theirs(text: str, verdict: str) -> None:
    assert say(room_with(member("Maya"), member("Leo")), text).verdict == verdict


def test_whom_one_answers_is_greeted_by_it() -> None:
    room = room_with(member("moth"), member("Leo"))
    assert say(room, "good to meet you Judith Pickersgill", reply_to="moth").verdict == "warn"
    assert say(room, "good to meet you Judith Pickersgill").verdict == "none"
