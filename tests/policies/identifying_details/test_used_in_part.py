import pytest

from tests.policies.identifying_details.a_room import member, room_with, say


@pytest.fixture
def room():
    return room_with(
        member("Joy", workplace="Pettigrew & Daughters Florists"),
        member("Lou", workplace="Ridgeback Auto Body"),
        member("Olaf", address="Lindenallee 17, 04177 Leipzig"),
        member("Leo"),
    )


@pytest.mark.parametrize(
    "text",
    [
        "Joy is on till at Pettigrew's all day",
        "rang Pettigrew's and asked for Joy",
        "Lou fixes cars at Ridgeback",
        "Olaf lives in Lindenallee",
        "Lou is in ridgeback na, the body shop people",
        "Joy is in pettigrew, the florist",
    ],
)
def test_one_word_of_a_workplace_or_an_address_counts_where_its_owner_is_placed_there(room, text):
    assert say(room, text).verdict == "warn"


def test_it_counts_in_an_answer_to_its_owner(room):
    assert say(room, "are you at Pettigrew's today", reply_to="Joy").verdict == "warn"


@pytest.mark.parametrize(
    "text",
    [
        "I did a placement at Pettigrew's years ago",
        "Mr Pettigrew from the church brought Joy flowers",
        "Lou has a ridgeback at home",
        "Joy, my daughters are here",
        "Lou has a ridgeback, the people love it",
        "walked down a Lindenallee in autumn",
    ],
)
def test_it_does_not_where_nobody_is_placed_or_where_it_is_a_thing(room, text):
    assert say(room, text).verdict == "none"
