import pytest

from policies.identifying_details.identities.alike import is_short_for
from tests.policies.identifying_details.a_room import member, room_with, say

ROOM = room_with(member("Jas"), member("Raffy"), member("MJ"), member("Maya"), member("Leo"))


@pytest.mark.parametrize(
    "text",
    [
        "Jas, love, your grocery man was here. he was after a 'Ms Jaswinder Dhanoa'. they are in my fridge",
        "Raffy, is it okay if the certificate says Rafael Dimaculangan?",
        "it says MJ on mine but Marjorie Jeanne Lindqvist on the other one. Which one do you want printed?",
        "Maya you forgot to log out again. It greets everyone 'welcome back Maya Groenewald' lol",
    ],
)
def test_the_longer_name_of_who_is_spoken_of_is_theirs(text):
    (found,) = say(ROOM, text).findings
    assert (found.category, found.subject) == ("name", "member")


@pytest.mark.parametrize(
    "text",
    [
        "Jas, my cousin Jaswinder Dhanoa says hi",
        "Jas have you heard Jaswinder Dhanoa sing, the album is out",
        "thanks Maya. Maya Angelou said to believe them",
        "Maya was talking of Maya Ferreira from work",
    ],
)
def test_somebody_elses_is_not(text):
    assert not say(ROOM, text).findings


@pytest.mark.parametrize(
    ("shown", "first", "short"),
    [
        ("jas", "jaswinder", True),
        ("raffy", "rafael", True),
        ("brock", "brockton", True),
        ("jas", "jas", False),
        ("maya", "may", False),
        ("al", "alphonse", False),
        ("tom", "timothy", False),
    ],
)
def test_a_short_form_begins_as_the_name_does(shown, first, short):
    assert is_short_for(shown, first) is short
