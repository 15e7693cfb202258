import pytest

from tests.policies.identifying_details.a_room import member, room_with, say


def subject(text: str) -> str:
    room = room_with(member("Maya"), member("Leo"), member("Hope"))
    return say(room, text).findings[0].subject


@pytest.mark.parametrize(
    "text",
    [
        "Lantern House 415 555 0123, they never close",
        "ring Lantern House on 415 555 0123",
        "the Elks do a free supper, call 415 555 0123 and ask for the list",
        "the AMVETS post gives lifts, 415 555 0123",
        "the clinic is on 415 555 0123",
    ],
)
def test_an_organisation_is_known_by_what_it_is_or_by_its_capitals(text: str) -> None:
    assert subject(text) == "public"


@pytest.mark.parametrize(
    "text",
    [
        "Xun Qadir 415 555 0123",
        "Call Them 415 555 0123",
        "PLEASE RING NOW 415 555 0123",
        "the Monday lot, 415 555 0123",
    ],
)
def test_capitals_of_people_days_and_shouts_are_no_organisations(text: str) -> None:
    assert subject(text) != "public"


@pytest.mark.parametrize("text", ["Maya 415 555 0123", "the NDIS stuff, Maya has it: 415 555 0123"])
def test_a_member_stays_the_owner_beside_capitals(text: str) -> None:
    assert subject(text) == "member"


def test_somebody_on_reception_is_no_organisation() -> None:
    assert subject("Maya is on reception at Ashgrove Dental") == "member"


def test_whoever_does_the_reception_is_no_organisation() -> None:
    assert subject("Maya does the reception in Ashgrove Dental") == "member"


@pytest.mark.parametrize("works", ["works the front desk", "worked the bar", "runs a shop"])
def test_a_desk_that_somebody_works_owns_nothing(works: str) -> None:
    assert subject(f"Maya {works} and her number is 415 555 0123") == "member"


def test_a_desk_that_does_something_itself_is_nobodys() -> None:
    assert subject("Maya worked. the helpline is 415 555 0123") == "public"


def test_an_inn_is_nobodys() -> None:
    assert subject("they have rooms at the Long Rest Inn, 415 555 0123") == "public"


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("if Maya goes quiet I'm sending the police to 14 Aldersyde Road", "warn"),
        ("Maya is off to the Serenity meeting at 318 Aldersyde Road", "none"),
        ("Maya the police are at 14 Aldersyde Road", "none"),
    ],
)
def test_the_police_may_be_sent_to_somebody_and_a_meeting_is_held_somewhere(text: str, verdict: str) -> None:
    assert say(room_with(member("Maya"), member("Leo")), text).verdict == verdict


def test_a_group_meets_somewhere_in_french_too() -> None:
    room = room_with(member("Maya"), member("Leo"), languages=("fr",))
    text = "Le groupe se retrouve au 7 rue des Tilleuls, 31000 Toulouse, tu viens Maya ?"
    assert say(room, text).verdict == "none"


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("Maya has moved!! Fern Cottage, 4 Kiln Lane", "member"),
        ("Fern Cottage 415 555 0123, they never close", "public"),
    ],
)
def test_a_cottage_in_front_of_its_street_is_somebodys_home(text: str, whose: str) -> None:
    assert subject(text) == whose


def test_a_house_owns_the_number_that_is_said_to_be_theirs() -> None:
    told = "Maya told me about it. Willow Bend Riding, their number is 415 555 0123"
    assert subject(told) == "public"
