import pytest

from policies.identifying_details.detail import Place
from policies.identifying_details.detectors.look import Look
from policies.identifying_details.detectors.workplace_beside import (
    BESIDE_WORK,
    MOST_TRIES,
    PLACE_OF_WORK,
    STAFFED,
    find,
    worth,
)


def found(text: str) -> list[tuple[str, str]]:
    look = Look(text)
    return (
        [(text[one.start : one.end], one.cue) for one in find(look, Place())] if worth(look, Place()) else []
    )


def test_a_name_that_says_what_it_is_is_found_anywhere() -> None:
    assert found("Northgate Vets gave her the sack") == [("Northgate Vets", BESIDE_WORK)]


def test_a_name_of_where_hardly_anybody_is_but_the_staff_needs_no_word_of_work() -> None:
    assert found("not happy at Kessler Plastics") == [("Kessler Plastics", STAFFED)]
    assert found("not happy at Mill Lane Surgery staff") == [("Mill Lane Surgery", BESIDE_WORK)]


def test_any_other_name_is_found_where_a_place_stands() -> None:
    assert found("cleans at the Blue Parrot") == [("Blue Parrot", PLACE_OF_WORK)]
    assert found("cleans like the Blue Parrot") == []


def test_a_name_behind_what_somebody_is_stands_where_a_place_would() -> None:
    assert found("he is a bouncer, Club Mirador") == [("Club Mirador", PLACE_OF_WORK)]
    assert found("his old manager, Ingrid Tolland, retired") == []


def test_a_shop_of_every_town_ends_before_whoever_is_addressed() -> None:
    assert found("your badge in Superdrug Leo") == [("Superdrug", BESIDE_WORK)]


@pytest.mark.parametrize("text", ["we met at the Blue Parrot once", "", "staff", "Maya's uniform"])
def test_nothing_is_found_without_a_word_of_work_and_a_name(text: str) -> None:
    assert found(text) == []


def test_a_heap_of_names_is_not_followed_up() -> None:
    assert len(found("staff " + "of Northgate Vets. " * 1000)) <= MOST_TRIES


@pytest.mark.parametrize(("text", "expected"), [("shift swap, so DM her", []), ("on shift at DM", ["DM"])])
def test_who_is_written_to_works_at_no_chemists(text: str, expected: list[str]) -> None:
    assert [name for name, _ in found(text)] == expected
