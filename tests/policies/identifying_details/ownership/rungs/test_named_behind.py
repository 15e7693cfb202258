import pytest

from tests.policies.identifying_details.a_room import member, room_with, say
from tests.policies.identifying_details.ownership.whose import NUMBER, subject


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("{} is Maya's", ("member", "maya")),
        ("{} (Maya)", ("member", "maya")),
        ("{} <- Maya", ("member", "maya")),
        ("{} belongs to my sister", ("outsider", None)),
        ("{} is how I reach Maya", ("member", "maya")),
        ("{} is how I got my sister in the end", ("outsider", None)),
        ("{} is where I can be reached", ("self", "leo")),
    ],
)
def test_a_name_behind_a_detail_is_its_owners(text, whose):
    assert subject(text.format(NUMBER)) == whose


def test_whoever_keeps_an_account_up_is_whose_it_is():
    room = room_with(member("Maya"), member("Leo"))
    said = "its @moonbakes on instagram, {} there"
    assert say(room, said.format("the charity posts its patterns")).verdict == "none"
    assert say(room, said.format("Maya posts her cakes")).verdict == "warn"
    assert say(room, said.format("my sister posts her cakes")).verdict == "advise"


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("today, 3 February, our Maya is 44 years old", "warn"),
        ("9 June is the day. Maya's turning 53", "warn"),
        ("9 June is the day. My sister's turning 53", "none"),
        ("9 June is the day. Maya's walking 53 miles", "none"),
    ],
)
def test_whoever_is_so_old_on_that_day_is_whose_birthday_it_is(text, verdict):
    assert say(room_with(member("Maya"), member("Leo")), text).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("kom naar het buurthuis, Dorpsstraat 8. Thee is gratis, Maya bakt", "none"),
        ("Dorpsstraat 8 is van Maya", "warn"),
    ],
)
def test_an_organisation_right_in_front_is_whose_it_is(text, verdict):
    room = room_with(member("Maya"), member("Leo"), languages=("nl",))
    assert say(room, text, "Leo").verdict == verdict


def test_an_excuse_for_ones_own_phone_owns_nothing() -> None:
    text = f"Maya has the recipes, ask her nicely, {NUMBER} (sorry, my phone is acting up)"
    assert subject(text) == ("member", "maya")
