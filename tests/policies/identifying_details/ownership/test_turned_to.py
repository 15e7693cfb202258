import pytest

from policies.identifying_details.cues import CUES
from policies.identifying_details.normal import Normal
from policies.identifying_details.ownership.tokens import tokens_of
from policies.identifying_details.ownership.turned_to import is_turned_to
from tests.policies.identifying_details.a_room import member, room_with, say


@pytest.mark.parametrize(
    ("text", "turned"),
    [
        ("maya who do I hand it to", True),
        ("maya this is how films start", True),
        ("maya theres a request", True),
        ("maya they've moved the group", True),
        ("maya is it spam", True),
        ("maya it's got your face on it", True),
        ("maya my wife says no", True),
        ("maya who lives by the sea", False),
        ("maya my friend", False),
        ("maya is happy", False),
        ("maya", False),
    ],
)
def test_what_follows_a_name_tells_whether_somebody_is_spoken_to(text: str, turned: bool) -> None:
    tokens = tokens_of(Normal(text))
    assert (len(tokens) > 1 and is_turned_to(tokens, 1, CUES["en"])) is turned


@pytest.mark.parametrize(
    "text",
    [
        "Found on the bus, bank card, 4000 0566 5566 5556, name's rubbed off. Maya who do I hand it in to",
        "inside cover of a library book, in pencil: 07700 900871. Maya this is how horror films start",
        "Maya there's a join request from bluegum.nights@example.net, do we let it in",
    ],
)
def test_what_is_told_to_somebody_is_not_theirs(text: str) -> None:
    assert (
        say(room_with(member("Maya"), member("Leo"), member("Zed")), text, sender="Zed").verdict == "advise"
    )
