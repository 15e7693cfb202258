import re

import pytest

from policies.identifying_details.detectors.birth_words import BABY, BIRTHDAY, BORN, DATE_OF_BIRTH, SIGNS


@pytest.mark.parametrize(
    "said", ["born", "geboren", "nació", "née", "nasceu", "jarig", "came into this world"]
)
def test_being_born_is_told_in_six_languages(said: str) -> None:
    assert re.fullmatch(BORN, said)


@pytest.mark.parametrize("said", ["birthday", "dob", "geburtstag", "cumple", "anniversaire", "verjaardag"])
def test_what_stands_on_forms_is_a_birthday_too(said: str) -> None:
    assert re.fullmatch(BIRTHDAY, said)
    assert (re.fullmatch(DATE_OF_BIRTH, said) is not None) is (said == "dob")


@pytest.mark.parametrize("said", ["leap day baby", "silvesterkind", "bebé de", "bisiesta", "kerstkindje"])
def test_who_was_born_on_a_day_that_people_remember(said: str) -> None:
    assert re.fullmatch(BABY, said)


def test_cancer_and_leo_are_no_signs_but_an_illness_and_a_name() -> None:
    assert SIGNS.isdisjoint({"cancer", "leo", "krebs", "cáncer"})
    assert {"virgo", "schorpioen"} <= SIGNS
