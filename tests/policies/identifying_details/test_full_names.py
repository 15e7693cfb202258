"""A member's first name with a surname behind it counts where the text says that it is that member's."""

import pytest

from tests.policies.identifying_details.a_room import member, room_with, say, user

ROOM = room_with(member("Maya"), member("Leo"), member("Shaz"), member("Hope"), member("Tessa"))


def names(text: str, sender: str = "Leo") -> list[tuple[str, str | None]]:
    return [
        (text[one.start : one.end], one.member)
        for one in say(ROOM, text, sender).findings
        if one.category == "name"
    ]


@pytest.mark.parametrize(
    ("text", "name", "whose"),
    [
        ("Hope Villareal from our group was there", "Hope Villareal", "Hope"),
        ("Tessa Brightwater here is the kindest of you all", "Tessa Brightwater", "Tessa"),
        ("our group has a Maya Okonkwo in it", "Maya Okonkwo", "Maya"),
        ("T e s s a B r i g h t said it", "T e s s a B r i g h t", "Tessa"),
        ("T.e.s.s.a B.r.i.g.h.t said it", "T.e.s.s.a B.r.i.g.h.t", "Tessa"),
        ("Maya is Maya Okonkwo", "Maya Okonkwo", "Maya"),
        ("it will be under Okonkwo, Maya Okonkwo", "Maya Okonkwo", "Maya"),
        ("Maya = Maya Okonkwo", "Maya Okonkwo", "Maya"),
        ("Maya (Maya Okonkwo) was there", "Maya Okonkwo", "Maya"),
        ("Maya van Okonkwo from our group rang", "Maya van Okonkwo", "Maya"),
        ("Maya de Villareal from our group rang", "Maya de Villareal", "Maya"),
        ("Maya Villareal-Okonkwo from our group rang", "Maya Villareal-Okonkwo", "Maya"),
    ],
)
def test_a_full_name_is_met_where_the_group_or_the_member_is_named_beside_it(text, name, whose):
    assert (name, user(whose)) in names(text)


@pytest.mark.parametrize(
    "text",
    [
        "Hope Springs is a film",
        "Maya Angelou wrote that",
        "I read Maya Angelou last night",
        "Maya Okonkwo's patient was there",
        "Maya rang",
        "maya okonkwo",
        "Leo DiCaprio was in it",
        "Maya and Leo from our group",
        "Maya Sister from our group",
        "my aunt Maya Villareal goes to a group",
        "a b c d e f g",
        "M a y a",
    ],
)
def test_somebody_of_that_name_elsewhere_is_nobody_here(text):
    assert [found for found in names(text) if found[1] is not None and " " in found[0]] == []


def test_of_a_very_long_list_of_names_enough_are_looked_at_and_none_raises():
    text = "from our group " + "Maya Okonkwo " * 3000
    assert say(ROOM, text).verdict in {"warn", "none"}


@pytest.mark.parametrize("gap", [" ", "  ", ".", "-"])
def test_a_name_that_is_spaced_out_is_met_however_the_letters_are_kept_apart(gap):
    spaced = gap.join("tessabright")
    assert [whose for _, whose in names(f"I mean {spaced}")] == [user("Tessa")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("our Hope is in again. Cards addressed to Hope Villareal, ward 6", True),
        ("that lad of Tessa's rang. Envelope for tessa Villareal, please", True),
        ("our Hope is in again. Cards addressed to my aunt Hope Villareal, ward 6", False),
    ],
)
def test_cards_are_addressed_to_whoever_is_spoken_of(text: str, found: bool) -> None:
    assert (say(ROOM, text).verdict == "warn") is found
