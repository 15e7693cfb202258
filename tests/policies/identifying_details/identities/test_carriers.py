import pytest

from tests.policies.identifying_details.a_room import member, room_with, say

ROOM = room_with(member("Maya"), member("Leo"), member("zed"))


def named(text: str, reply_to: str | None = None):
    found = [one for one in say(ROOM, text, reply_to=reply_to).findings if one.category == "name"]
    return found[0].member if found else None


@pytest.mark.parametrize(
    "text",
    [
        "it's Adebayo Fashola on his badge, if anybody is looking for zed",
        "zed got a parcel for an Adebayo Fashola, how odd",
        "zed liked my video from his old account. Adebayo Fashola.",
        "google zed and it's the first hit. Adebayo Fashola. leave him be",
        "zed lost his wallet, the licence says Adebayo Fashola",
        "zed signed it at last. Adebayo Fashola. he has a name!",
    ],
)
def test_a_full_name_belongs_to_whose_badge_post_or_account_carries_it(text: str) -> None:
    assert named(text) == "@zed:example.org"


@pytest.mark.parametrize(
    "text",
    [
        "went by the pharmacy, the label on the bag said MAYA T BRIDGEWATER",
        "badge says Maya Fashola lol",
        "they keep suggesting Maya to me. Maya Fashola, florist",
        "Maya wrote that? Maya Fashola?",
        "is it true Maya is the weather one?? Maya Fashola like?",
        "google Maya's name with quilts and you get Maya Fashola, first prize",
    ],
)
def test_a_members_first_name_goes_on_as_the_text_says_it_does(text: str) -> None:
    assert named(text) == "@maya:example.org"


@pytest.mark.parametrize(
    "text",
    [
        "my sister's badge says Maya Fashola",
        "the radio said Maya Fashola was on",
        "Maya, I read it at last. Maya Fashola, whoever he is",
        "zed, I read it at last. Maya Fashola, whoever he is",
        "Maya is asleep. The cat is up. Maya Fashola, what a singer",
    ],
)
def test_somebody_of_the_same_first_name_is_not_the_member(text: str) -> None:
    assert named(text) is None


def test_a_name_on_your_badge_is_that_of_whoever_is_answered() -> None:
    assert named("its Adebayo Fashola on your badge", reply_to="zed") == "@zed:example.org"


@pytest.mark.parametrize(
    "text",
    [
        "zed read a novel. Judith Fashola. so good",
        "zed, what was the author called. Judith Fashola. a big name",
        "my sister got a parcel for a Judith Fashola",
        "zed has a ticket for a Judith Fashola gig",
        "it's Judith Fashola on the radio, zed",
    ],
)
def test_authors_singers_and_parcels_of_others_are_nobodys_names_here(text: str) -> None:
    assert named(text) is None
