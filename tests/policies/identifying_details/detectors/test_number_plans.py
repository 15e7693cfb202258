import pytest

from policies.identifying_details.detectors import number_plans


@pytest.mark.parametrize(
    ("written", "e164"),
    [
        ("+1 415 555 0132", "+14155550132"),
        ("(+44) 7700 900377", "+447700900377"),
        ("0049 30 23125118", "+493023125118"),
    ],
)
def test_the_country_code_tells_the_number(written: str, e164: str) -> None:
    number = number_plans.international(written)
    assert number is not None
    assert number.e164 == e164


@pytest.mark.parametrize("written", ["+1 23", "00 99 123", "+999 1234567", "0000000000"])
def test_what_no_country_dials_is_no_number(written: str) -> None:
    assert number_plans.international(written) is None


def test_of_two_regions_the_one_that_writes_it_so_goes_before() -> None:
    swiss = number_plans.national("0786452109", ("FR", "CH"), "078 645 21 09")
    french = number_plans.national("0786452109", ("FR", "CH"), "07 86 45 21 09")
    assert swiss is not None
    assert french is not None
    assert (swiss.e164, french.e164) == ("+41786452109", "+33786452109")


@pytest.mark.parametrize(
    ("digits", "regions", "e164"),
    [
        ("4155550132", ("US",), "+14155550132"),
        ("07700900612", ("US", "GB"), "+447700900612"),
        ("0639987320", ("FR",), "+33639987320"),
        ("0491570158", ("AU",), "+61491570158"),
        ("712345", ("AD",), "+376712345"),
    ],
)
def test_the_first_region_where_a_number_exists_claims_it(
    digits: str, regions: tuple[str, ...], e164: str
) -> None:
    number = number_plans.national(digits, regions)
    assert number is not None
    assert number.e164 == e164


@pytest.mark.parametrize(
    ("digits", "regions"),
    [("4155550132", ()), ("12345", ("US",)), ("123456", ("DE",)), ("23456789", ("US",))],
)
def test_short_rows_and_no_region_give_no_number(digits: str, regions: tuple[str, ...]) -> None:
    assert number_plans.national(digits, regions) is None


@pytest.mark.parametrize("digits", ["1234", "0" * 7, "1" * 16])
def test_even_a_named_number_has_a_decent_length(digits: str) -> None:
    assert number_plans.loose(digits) is None


@pytest.mark.parametrize(
    ("written", "well"),
    [
        ("415 555 0132", True),
        ("4 1 5 5 5 5 0 1 3 2", True),
        ("41 55 55 01 32", True),
        ("415 55 50132", True),
        ("4 15 55 50 13 2", False),
        ("4 1555 50 1 32", False),
    ],
)
def test_a_telephone_number_is_grouped_as_one(written: str, well: bool) -> None:
    number = number_plans.national("4155550132", ("US",))
    assert number is not None
    assert number_plans.well_grouped(written, number) is well


def test_free_and_premium_numbers_are_nobodys_but_fictional_ones_stand_for_real_ones() -> None:
    free = number_plans.national("8002221222", ("US",))
    fictional = number_plans.national("08081570123", ("GB",))
    assert free is not None
    assert free.public
    assert fictional is not None
    assert not fictional.public


def test_the_repr_shows_no_number() -> None:
    assert "415" not in repr(number_plans.national("4155550132", ("US",)))


def test_the_region_counts_that_groups_a_number_as_it_is_written() -> None:
    swiss = number_plans.national("0786452109", ("FR", "CH"), written="078 645 21 09")
    french = number_plans.national("0786452109", ("FR", "CH"))
    assert (swiss and swiss.e164, french and french.e164) == ("+41786452109", "+33786452109")
    otherwise = number_plans.national("0786452109", ("FR",), written="078 645 21 09")
    assert otherwise is not None
    assert otherwise.e164 == "+33786452109"
