import pytest

from tests.policies.identifying_details.a_room import member, room_with, say, user

ROOM = room_with(member("Maya"), member("Leo"), member("moth"), member("Mrs D"))


def named(text: str, reply_to: str | None = None):
    found = [one for one in say(ROOM, text, reply_to=reply_to).findings if one.category == "name"]
    return found[0].member if found else None


@pytest.mark.parametrize(
    "text",
    [
        "That was Maya Fashola on the news. Yes, ours",
        "they said it was Maya Fashola. Maya, I am so proud",
        "Maya Fashola, thank you for your talk",
        "our Maya is the one from the paper, Adetola Fashola",
    ],
)
def test_who_is_recognised_by_a_full_name_bears_it(text: str) -> None:
    assert named(text) == "@maya:example.org"


def test_a_title_and_an_initial_are_a_teachers_name() -> None:
    assert named("Mrs Drinkwater! you taught me to read") == user("Mrs D")


@pytest.mark.parametrize(
    "text",
    [
        "That was Maya Angelou on the news. Yes, I cried",
        "Maya Angelou, you should read her",
        "Mrs Thatcher, you have no idea",
        "the one from the paper, Adetola Fashola, is kind",
        "Maya's first husband, Adetola Fashola, drank",
    ],
)
def test_a_full_name_alone_is_nobodys_here(text: str) -> None:
    assert named(text) is None


@pytest.mark.parametrize(
    ("text", "member"),
    [
        ("Maya Fashola?", "@maya:example.org"),
        ("wait, Adetola Fashola?", "@maya:example.org"),
        ("Adetola Fashola?", None),
        ("wait, Adetola Fashola", None),
    ],
)
def test_a_name_that_is_all_a_reply_asks_is_of_whom_it_answers(text: str, member: str | None) -> None:
    assert named(text, reply_to="Maya") == member
    assert named(text) is None
