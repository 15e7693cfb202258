from tests.policies.identifying_details.a_room import member, room_with, say, user

ROOM = room_with(member("Maya"), member("Leo"))


def test_a_day_of_both_is_a_members_too() -> None:
    text = "Maya and my brother share it, 9 June 1986 the two of them"
    assert say(ROOM, text).findings[0].member == user("Maya")


def test_a_day_of_two_others_is_none() -> None:
    assert say(ROOM, "my aunt and my brother share it, 9 June 1986 the two of them").verdict == "none"
