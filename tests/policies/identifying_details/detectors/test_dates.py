import pytest

from policies.identifying_details.detectors.dates import iso


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("3 may 1988", "1988-05-03"),
        ("may 3, 88", "1988-05-03"),
        ("12/25/1990", "1990-12-25"),
        ("25.12.1990", "1990-12-25"),
        ("1990/12/25", "1990-12-25"),
        ("3 de março de 2001", "2001-03-03"),
        ("halloween 1983", "1983-10-31"),
        ("nochebuena de 1968", "1968-12-24"),
        ("christmas day '79", "1979-12-25"),
        ("25-xii-1986", "1986-12-25"),
        ("05-jul-1964", "1964-07-05"),
        ("1953, december the 8th", "1953-12-08"),
        ("4. 6. 87", "1987-06-04"),
        ("2-6-'57", "1957-06-02"),
        ("081264", "1964-12-08"),
        ("02021973", "1973-02-02"),
        ("55-03-18", "1955-03-18"),
        ("99/99/1990", ""),
        ("may 1988", ""),
        ("", ""),
    ],
)
def test_a_date_is_read_day_first_where_both_could_be(written: str, expected: str) -> None:
    assert iso(written) == expected
