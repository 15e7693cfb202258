import pytest

from policies.identifying_details.facts import Finding
from tests.policies.identifying_details.a_room import member, room_with, say


def found(text: str) -> Finding:
    room = room_with(member("Maya"), member("Leo"), member("Hope"))
    return say(room, text).findings[0]


@pytest.mark.parametrize(
    "text",
    [
        "Maya told me 'just ring me on 415 555 0123' and then never picks up",
        'from Maya, fwd: "my phone is dead, text me on 415 555 0123 tonight"',
        'Maya goes "my number is 415 555 0123" in front of everybody',
        'Maya: "I live at 14 Larch Road"',
        'Maya wrote "I am on 415 555 0123',
    ],
)
def test_me_in_a_quotation_is_whoever_is_quoted(text: str) -> None:
    assert (found(text).subject, found(text).member) == ("member", "@maya:example.org")


def test_a_quoted_sister_is_no_member() -> None:
    assert found('my sister said "ring me on 415 555 0123"').subject == "outsider"


@pytest.mark.parametrize(
    "text",
    [
        "I told Maya 'ring me on 415 555 0123'",
        'I said to Maya "my number is 415 555 0123"',
        'I asked Maya about the "quiet room". ring me on 415 555 0123',
        "Maya's mates' place is loud, ring me on 415 555 0123",
    ],
)
def test_me_stays_the_sender_in_their_own_words(text: str) -> None:
    assert found(text).subject == "self"
