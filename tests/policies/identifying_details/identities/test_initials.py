import pytest

from tests.policies.identifying_details.a_room import member, room_with, say, user

ROOM = room_with(member("Alan B"), member("Alan"), member("Leo"))


def named(text: str):
    found = [one for one in say(ROOM, text).findings if one.category == "name"]
    return [(text[one.start : one.end], one.member) for one in found]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Alan B is Alan Broadbent", "Broadbent"),
        ("Alan B stands for Bridgewater", "Bridgewater"),
        ("our alan b? broadbent. he taught my nephew", "broadbent"),
        ("lol the B is for Broadbent, Alan B was our nurse", "Broadbent"),
        ("the list has an Alan Broadbent and I thought, Alan B, that has to be you", "Alan Broadbent"),
        ("alan b stands for b r o a d b e n t", "b r o a d b e n t"),
    ],
)
def test_what_an_initial_stands_for_is_that_members_surname(text: str, name: str) -> None:
    assert named(text) == [(name, user("Alan B"))]


@pytest.mark.parametrize(
    "text",
    [
        "Alan B is back",
        "Alan B is Welsh",
        "Alan B stands for nothing",
        "Alan B. Broadbent sings",
        "our alan b? brilliant. late",
    ],
)
def test_other_words_behind_it_are_none(text: str) -> None:
    assert named(text) == []


def test_an_initial_is_forgotten_with_its_member() -> None:
    room = room_with(member("Alan B"), member("Leo"))
    room.remove(user("Alan B"))
    assert not say(room, "Alan B is Alan Broadbent").findings
