import pytest

from policies.identifying_details.detectors.house_signs import (
    floor_behind,
    loose_floor_behind,
    speaks_of_a_house,
    stands_at_a_door,
)


@pytest.mark.parametrize(
    "told",
    [
        *(", zweiter stock", " ganz oben", ", tür 6", ", top 19", ", 2 hoog", ", bovenste bel"),
        *(", 3e étage", ", segundo izquierda", ", pieza 6", ", 3o andar", ", side entrance", ", flat 3b"),
    ],
)
def test_a_floor_or_a_door_is_known_behind_a_number(told: str) -> None:
    text = "name 12" + told
    assert floor_behind(text, len("name 12")) == len(text)


@pytest.mark.parametrize(
    "told", [", zweite folge", " ganz oben auf der liste", ", top of the pops", ", segundo libro", " tür 6"]
)
def test_what_is_counted_otherwise_is_no_floor(told: str) -> None:
    assert not floor_behind("name 12" + told, len("name 12"))


@pytest.mark.parametrize(
    ("before", "behind"),
    [
        ("i left it on his doormat, ", ""),
        ("", ", tor ist offen"),
        ("staat voor de deur, ", ""),
        ("", ", timbre roto"),
    ],
)
def test_talk_of_a_door_is_heard_on_either_side(before: str, behind: str) -> None:
    assert speaks_of_a_house(f"{before}name 12{behind}", len(before), len(before) + 7)


def test_a_key_to_something_else_is_no_door() -> None:
    assert not speaks_of_a_house("sleep is the key, name 12, every evening", 18, 25)


@pytest.mark.parametrize(
    ("before", "behind", "stands"),
    [
        ("ich habe geklingelt, ", "", True),
        ("", ", das tor ist offen", True),
        ("sie hat geklingelt. ", ", dann bett", False),
        ("", ", müde und wieder hat es geklingelt", False),
        ("the neighbours again, ", "", False),
        ("was delivered to her porch and she likes it, ", "", True),
    ],
)
def test_what_stands_at_a_door_has_it_beside_it_or_goes_there(before: str, behind: str, *, stands: bool):
    assert stands_at_a_door(f"{before}name 12{behind}", len(before), len(before) + 7) is stands


def test_a_floor_in_spanish_may_be_told_loosely() -> None:
    assert loose_floor_behind("bulnes 940, planta baja", len("bulnes 940"))
    assert not loose_floor_behind("bulnes 940, plantas", len("bulnes 940"))
