import pytest

from policies.identifying_details.normal import Normal
from policies.identifying_details.ownership.saints import is_a_saint
from policies.identifying_details.ownership.tokens import tokens_of
from tests.policies.identifying_details.a_room import member, room_with, say


def named(text: str, name: str) -> bool:
    tokens = tokens_of(Normal(text))
    return is_a_saint(tokens, next(at for at, token in enumerate(tokens) if token.text == name))


@pytest.mark.parametrize(
    "text",
    ["in der Kapelle St. Maya", "at St Maya", "à Sainte-Maya", "en Santa Maya", "em São Maya", "Sankt Maya"],
)
def test_a_saint_is_nobody_here(text: str) -> None:
    assert named(text, "maya")


@pytest.mark.parametrize("text", ["on Elm st. Maya rang", "Maya St", "santa Maya", "at Maya's"])
def test_a_street_and_somebody_who_is_only_called_one_are_none(text: str) -> None:
    assert not named(text, "maya")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Konzert in der Kirche St. Maya, Mühlenweg 22, ab vier", "de"),
        ("misa en Santa Maya, calle del Olmo 12, a las ocho", "es"),
    ],
)
def test_where_a_saint_has_a_church_no_member_lives(text: str, language: str) -> None:
    room = room_with(member("Maya"), member("Leo"), languages=(language,))
    assert say(room, text).verdict == "none"


def test_a_member_who_lives_beside_one_lives_there() -> None:
    room = room_with(member("Maya"), member("Leo"), languages=("en",))
    assert say(room, "Maya lives by St Leo, 14 Larch Road").verdict == "warn"
