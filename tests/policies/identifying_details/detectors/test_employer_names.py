import pytest

from policies.identifying_details.detectors.employer_names import (
    capitals,
    in_german_letters,
    in_small_letters,
    is_firm,
    is_organisation,
    is_school,
    kind_first,
)
from policies.identifying_details.detectors.look import Look


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Hanley & Fitch for years", "Hanley & Fitch"),
        ("Brennan's hardware up the road", "Brennan's hardware"),
        ("Quayside Cabs if you need one", "Quayside Cabs"),
        ("St Oswin's Primary", "St Oswin's Primary"),
    ],
)
def test_a_name_in_capitals_goes_on_through_signs_and_up_to_what_it_is(text: str, name: str) -> None:
    assert text[: capitals(Look(text), 0)[-1].end()] == name


@pytest.mark.parametrize(
    "name", ["Hanley & Fitch", "Brennan's", "Quayside Cabs", "Deloitte", "Bäckerei Huber"]
)
def test_some_names_say_that_they_are_an_employers(name: str) -> None:
    assert is_organisation(capitals(Look(name), 0))


@pytest.mark.parametrize("name", ["Leeds", "Christmas", "St John's", "Maya"])
def test_a_town_a_feast_or_a_person_does_not(name: str) -> None:
    assert not is_organisation(capitals(Look(name), 0))


def test_a_place_that_others_visit_is_no_firm() -> None:
    assert is_firm(capitals(Look("Tolland Logistics"), 0))
    assert not is_firm(capitals(Look("Tolland Leisure Centre"), 0))
    assert not is_firm(capitals(Look("Leeds"), 0))


def test_a_school_is_known_by_its_last_word() -> None:
    assert is_school(capitals(Look("Northfield High"), 0))
    assert not is_school(capitals(Look("Northfield Market"), 0))


def test_small_letters_are_a_name_where_they_say_what_it_is() -> None:
    assert in_small_letters(Look("northfield high school today"), 0) == len("northfield high school")
    assert not in_small_letters(Look("the school today"), 0)


def test_what_it_is_may_come_first() -> None:
    assert kind_first(Look("panadería la espiga y ya"), 0) == len("panadería la espiga")
    assert not kind_first(Look("panadería el lunes"), 0)


@pytest.mark.parametrize("name", ["colegio san jorge", "lycée marcel pagnol"])
def test_a_saint_or_a_first_name_may_follow_what_it_is(name: str) -> None:
    assert kind_first(Look(name), 0) == len(name)


def test_behind_a_german_article_a_name_is_told_from_an_adjective() -> None:
    assert in_german_letters(Look("schiller gymnasium"), 0) == len("schiller gymnasium")
    assert not in_german_letters(Look("neuen gymnasium"), 0)
