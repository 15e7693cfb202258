import pytest

from tests.policies.identifying_details.a_room import member, room_with, say


def found(text: str, reply_to: str | None = None) -> tuple[str, str | None]:
    room = room_with(member("Maya"), member("Leo"), member("Tess"), member("Zed"))
    finding = say(room, text, sender="Zed", reply_to=reply_to).findings[0]
    return finding.subject, finding.member


@pytest.mark.parametrize(
    "text",
    [
        "Maya, happy to collect you, 22 Quarry Lane, half nine?",
        "My dad rang. Maya, I have you down as 415 555 0123",
    ],
)
def test_whoever_is_spoken_to_in_the_sentence_is_nearer_than_who_came_before(text: str) -> None:
    assert found(text) == ("member", "@maya:example.org")


def test_whoever_is_asked_about_it_right_behind_owns_it() -> None:
    assert found("415 555 0123 is dead. Maya, did you change it?") == ("member", "@maya:example.org")


def test_the_only_member_of_the_sentence_is_nearer_than_who_came_before() -> None:
    text = "I sat with my dad. 415 555 0123 if you want Maya"
    assert found(text) == ("member", "@maya:example.org")


@pytest.mark.parametrize(
    "text", ["I sat with my dad. 415 555 0123 if my mum wants Maya", "415 555 0123. Maya, did you sleep?"]
)
def test_beside_somebody_else_or_asked_of_something_else_nobody_is_meant(text: str) -> None:
    assert found(text)[0] != "member"
