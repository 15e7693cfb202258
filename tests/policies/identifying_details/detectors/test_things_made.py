import pytest

from policies.identifying_details.detectors.things_made import is_of_a_thing


@pytest.mark.parametrize("near", ["mein wagen, baujahr ", "ons huis, bouwjaar ", "baujahr , der opel fahrt"])
def test_a_thing_has_a_year_of_make(near: str) -> None:
    assert is_of_a_thing(near)


@pytest.mark.parametrize(
    "near", ["uli ist baujahr ", "uli, baujahr , im krankenhaus", "uli fahrt auto seit "]
)
def test_somebody_has_one_in_jest(near: str) -> None:
    assert not is_of_a_thing(near)
