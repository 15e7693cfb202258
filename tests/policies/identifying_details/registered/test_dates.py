from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.identifying_details.registered.dates import dates_in, spots_in


@pytest.mark.parametrize(
    "text",
    [
        "1988-05-03",
        "3 may 1988",
        "may 3, 1988",
        "3rd of may 1988",
        "3.5.1988",
        "3/5/88",
        "am 3. mai 1988",
        "am 3ten mai 1988",
        "3de mei 1988",
        "3 de mayo de 1988",
        "3 mai 1988",
        "3 de maio de 1988",
        "3 mei 1988",
        "3-may-88",
        "3-5-'88",
        "3.v.1988",
        "3v88",
        "03051988",
        "19880503",
        "030588",
        "3rd of the 5th 88",
        "el 3 del 5 del 88",
        "3 van de 5 88",
    ],
)
def test_a_full_date_is_read_in_any_form(text):
    assert "1988-05-03" in dates_in(text)[0].days


def test_an_ambiguous_date_has_both_days():
    assert dates_in("3/5/1988")[0].days == ("1988-03-05", "1988-05-03")


@pytest.mark.parametrize(
    "text",
    [
        "3 may",
        "in 1988",
        "31.02.1988",
        "415 555 0132",
        "12:30",
        "3.5",
        "1988",
        "13/13/1988",
        "030588 22",
        "07700 030588",
    ],
)
def test_what_is_no_full_date_is_none(text):
    assert dates_in(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "51.5033, -0.1195",
        "51.5033,-0.1195",
        "51.5033 n, 0.1195 w",
        "51.5033 by -0.1195",
        "51.5033 und -0.1195",
        "51.5033 north, 0.1195 west",
        "51.5033, long -0.1195",
    ],
)
def test_coordinates_are_read_to_three_decimals(text):
    assert [spot.text for spot in spots_in(text)] == ["51.503,-0.119"]


@given(st.dates(min_value=date(1931, 1, 1), max_value=date(2029, 12, 31)))
def test_every_day_is_read_back(day):
    assert day.isoformat() in dates_in(day.strftime("%d.%m.%Y"))[0].days
    assert day.isoformat() in dates_in(day.strftime("%B %d, %y").lower())[0].days
