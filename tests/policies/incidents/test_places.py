"""What can be done about words depends on where they stand, and nothing else is advised."""

import pytest

from policies.incidents.places import Place, place_of, remedy, whereabouts


@pytest.mark.parametrize(
    ("msgtype", "place"),
    [
        ("m.text", Place.MESSAGE),
        ("m.image", Place.MESSAGE),
        ("m.poll.start", Place.MESSAGE),
        ("m.sticker", Place.FIXED),
        ("m.poll.end", Place.FIXED),
        ("m.reaction", Place.REACTION),
        ("m.room.redaction", Place.REASON),
        ("m.room.member", Place.REASON),
        ("m.room.topic", Place.STATE),
        ("displayname", Place.NAME),
    ],
)
def test_a_place_is_told_by_the_type(msgtype: str, place: Place) -> None:
    assert place_of(msgtype) is place


@pytest.mark.parametrize("place", Place)
def test_only_what_can_be_done_is_advised(place: Place) -> None:
    said = remedy(place, "?").source
    assert ("You can edit your message" in said) is (place is Place.MESSAGE)
    assert ("{take_back}" in said) is (place in {Place.MESSAGE, Place.FIXED})


def test_the_commands_that_are_named_have_the_prefix_of_the_house() -> None:
    assert remedy(Place.FIXED, "?").values == {"take_back": "?takeback"}
    said = whereabouts(Place.REASON, "?", hides=False)
    assert said[-1].values == {"hide": "?policy identifying_details.mode hide"}


def test_where_messages_are_hidden_nobody_is_told_how_to_have_them_hidden() -> None:
    assert len(whereabouts(Place.REASON, "!", hides=True)) == 1


@pytest.mark.parametrize("place", Place)
def test_where_a_link_leads_to_the_words_nothing_more_is_said(place: Place) -> None:
    assert bool(whereabouts(place, "!", hides=True)) is (place in {Place.STATE, Place.REASON, Place.NAME})
