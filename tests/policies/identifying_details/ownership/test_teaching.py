import pytest

from policies.identifying_details.normal import Normal
from policies.identifying_details.ownership.teaching import teaches
from policies.identifying_details.ownership.tokens import tokens_of
from tests.policies.identifying_details.a_room import member, room_with, say


@pytest.mark.parametrize(
    ("text", "is_taught"),
    [
        ("Maya gives piano lessons", True),
        ("Maya donne des cours de techno", True),
        ("Maya gibt Unterricht", True),
        ("Maya gives me a headache", False),
        ("Maya gives up. Lessons are dear", False),
    ],
)
def test_what_is_given_tells_who_teaches(text: str, is_taught: bool) -> None:
    assert teaches(tokens_of(Normal(text)), 1) is is_taught


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Maya gives piano lessons at Larchwood School", "warn"),
        ("Maya gave us the times at Larchwood School", "none"),
        ("Maya tells me lessons at Larchwood School are dear", "none"),
    ],
)
def test_who_gives_lessons_works_where_they_are_given(text: str, verdict: str) -> None:
    room = room_with(member("Maya"), member("Leo"))
    assert say(room, text, sender="Leo").verdict == verdict
