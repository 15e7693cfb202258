import pytest

from policies.identifying_details.detectors.employer_names import capitals
from policies.identifying_details.detectors.employer_sorts import (
    is_firm,
    is_firm_alone,
    is_no_word,
    is_organisation,
    is_school,
    is_surely_one,
    is_taken_on_at,
)
from policies.identifying_details.detectors.look import Look


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


@pytest.mark.parametrize("name", ["Gilded Heron", "Royal Gwent", "Mabel's Odd Spoon", "St Oswin's", "Target"])
def test_others_say_so_only_where_work_is_spoken_of(name: str) -> None:
    assert is_organisation(capitals(Look(name), 0))
    assert not is_surely_one(capitals(Look(name), 0))


def test_what_shops_end_in_is_what_they_are() -> None:
    assert is_firm(capitals(Look("Refaccionaria El Tornillo"), 0))
    assert not is_organisation(capitals(Look("Valeria Ruiz"), 0))


def test_people_join_a_shop_to_work_there_and_a_telephone_company_as_customers() -> None:
    assert is_taken_on_at(capitals(Look("Morrisons"), 0))
    assert not is_taken_on_at(capitals(Look("Vodafone"), 0))


def test_a_name_is_told_from_a_word() -> None:
    assert is_no_word(capitals(Look("Klimroos"), 0))
    assert not is_no_word(capitals(Look("Oma"), 0))
    assert not is_no_word(capitals(Look("oma"), 0))


def test_hardly_anybody_goes_to_a_maker_but_those_who_work_there() -> None:
    assert is_firm(capitals(Look("Thyssenkrupp"), 0))
    assert not is_firm(capitals(Look("Carrefour"), 0))
    assert is_firm(capitals(Look("Opel"), 0))
    assert not is_firm_alone(capitals(Look("Opel"), 0))
