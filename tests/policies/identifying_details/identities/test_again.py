import pytest

from tests.policies.identifying_details.a_room import member, room_with, say

ROOM = room_with(member("Maya"), member("Leo"), member("Rob"))


@pytest.mark.parametrize(
    "text",
    [
        "Maya the newsletter says cakes by Maya Fashola-Pugh, shall I get it pulled",
        "there's a Maya Fashola on the jury list and I thought of you",
        "they sent the parcel back, I only wrote maya. maya FASHOLA, that is what they want",
        "so Maya, when you said nobody would remember. Maya Fashola. He has your hat still",
        "Maya wrote that? Maya Fashola?",
        "I only know Rob from school, Robert Fashola with the lunchbox",
        "Rob I wrote Robert Fashola on the form, tell me if that is wrong",
    ],
)
def test_who_is_named_again_in_full_is_the_member(text: str) -> None:
    (found,) = say(ROOM, text).findings
    assert (found.category, found.subject) == ("name", "member")


@pytest.mark.parametrize(
    "text",
    [
        "Maya, I read it at last. Maya Fashola, whoever he is",
        "Rob met Robert Fashola at the match",
        "Rob, have you heard Robert Fashola live",
        "Maya, who sang that? Maya Fashola.",
        "Maya, my cousin Maya Fashola is on the list too",
        "Maya do you want the Maya Fashola novel, it is on the list",
        "the minutes list Maya Fashola, whoever that is",
    ],
)
def test_a_namesake_is_not_the_member(text: str) -> None:
    assert not say(ROOM, text).findings


def test_a_word_that_is_a_name_as_well_is_not_named_again_where_it_asks() -> None:
    room = room_with(member("Will"), member("Leo"))
    assert not say(room, "Will that ever stop? Will PIP?").findings
    assert say(room, "Who is Will? Will Fashola?").findings
