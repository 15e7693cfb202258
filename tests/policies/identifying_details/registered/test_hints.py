import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.identifying_details import hint, looks_valid
from policies.identifying_details.registered.value import KINDS


@pytest.mark.parametrize(
    ("kind", "value", "shown"),
    [("phone", "+1 415 555 0132", "32"), ("word", "Ada", ""), ("birthdate", "1988-05-03", "")],
)
def test_a_hint_shows_two_characters_at_most_and_none_of_a_short_value(kind, value, shown):
    assert hint(kind, value) == shown


@given(st.sampled_from(sorted(KINDS)), st.text())
def test_no_hint_tells_more_than_two_characters(kind, value):
    assert len(hint(kind, value)) <= 2


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("name", "Maya Okonkwo"),
        ("phone", "+14155550132"),
        ("phone", "020 7946 0877"),
        ("email", "maya.o@example.com"),
        ("address", "14 Larch Road"),
        ("handle", "@mayabakes"),
        ("workplace", "Northfield High"),
        ("birthdate", "3 May 1988"),
        ("id_number", "943 476 5919"),
        ("location", "51.5033, -0.1195"),
        ("word", "Wrenley"),
    ],
)
def test_what_looks_right_is_valid(kind, value):
    assert looks_valid(kind, value, ("US", "GB"))


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("phone", "call me"),
        ("phone", "12"),
        ("phone", "12345678"),
        ("phone", "030 2312512"),
        ("phone", "+999 123456789"),
        ("email", "maya.o"),
        ("name", "415"),
        ("birthdate", "3 May"),
        ("word", ""),
        ("shoe", "43"),
        ("word", "?!"),
    ],
)
def test_what_looks_wrong_is_not(kind, value):
    assert not looks_valid(kind, value)


def test_a_national_number_is_valid_in_its_own_regions_alone():
    assert looks_valid("phone", "030 23125 12", ("DE",))
    assert not looks_valid("phone", "030 23125 12", ("US",))
    assert not looks_valid("phone", "020 7946 0877")
    assert looks_valid("phone", "+44 20 7946 0877")


@given(st.sampled_from([*sorted(KINDS), "shoe"]), st.text())
def test_no_value_raises(kind, value):
    looks_valid(kind, value)
