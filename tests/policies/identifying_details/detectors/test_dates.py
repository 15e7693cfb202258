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
        ("99/99/1990", ""),
        ("may 1988", ""),
        ("", ""),
    ],
)
def test_a_date_is_read_day_first_where_both_could_be(written: str, expected: str) -> None:
    assert iso(written) == expected
