import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.identifying_details.detectors.id_checks import (
    is_british_licence,
    is_card,
    is_clabe,
    is_cns,
    is_iban,
    is_kvnr,
    is_luhn,
    is_naf,
    is_sin,
    of_digits,
)


@pytest.mark.parametrize(
    "number",
    ["4111111111111111", "5555 5555 5555 4444", "3782-822463-10005", "30569309025904", "3530111333300000"],
)
def test_a_card_has_an_issuer_and_the_right_last_digit(number: str) -> None:
    assert is_card(number)


@pytest.mark.parametrize(
    "number",
    [
        "4111111111111112",
        "9400100000000000000000",
        "0000000000000000",
        "9781846041242",
        "1234567890123452",
        "",
    ],
)
def test_another_long_number_is_no_card(number: str) -> None:
    assert not is_card(number)


@given(st.from_regex(r"4[0-9]{15}", fullmatch=True))
def test_just_one_last_digit_in_ten_makes_a_card(number: str) -> None:
    assert sum(is_card(number[:-1] + last) for last in "0123456789") == 1


@pytest.mark.parametrize(
    ("number", "right"),
    [
        ("BE68 5390 0754 7034", True),
        ("de89370400440532013000", True),
        ("BE68 5390 0754 7035", False),
        ("XX68 5390 0754 7034", False),
    ],
)
def test_an_account_number_is_right_by_its_check_digits_whatever_the_bank(number: str, right: bool) -> None:
    assert is_iban(number) is right


@pytest.mark.parametrize(
    ("number", "right"),
    [("0604 2607 0011", True), ("79927398713", True), ("79927398710", False), ("0000", False), ("", False)],
)
def test_the_last_digit_of_a_row_checks_the_others(number: str, right: bool) -> None:
    assert is_luhn(number) is right


@given(st.from_regex(r"[0-9]{17}", fullmatch=True))
def test_just_one_last_digit_in_ten_makes_a_mexican_account(number: str) -> None:
    assert sum(is_clabe(number + last) for last in "0123456789") == 1


@pytest.mark.parametrize(("number", "right"), [("046 454 286", True), ("046 454 287", False)])
def test_a_canadian_number_may_be_one_that_forms_show(number: str, right: bool) -> None:
    assert is_sin(number) is right


@pytest.mark.parametrize(("number", "right"), [("quill 905215 a99bc", True), ("quill 995215 a99bc", False)])
def test_a_british_licence_holds_a_month_and_a_day(number: str, right: bool) -> None:
    assert is_british_licence(number) is right


def test_an_insured_persons_number_has_the_right_check_digits() -> None:
    assert is_kvnr("A123456780")
    assert is_naf("28/51907346/" + f"{2851907346 % 97:02}")
    assert is_cns("786 5349 8836 9258")


def test_another_number_of_the_same_form_is_nobodys() -> None:
    assert not is_kvnr("A123456781")
    assert not is_naf("28/51907346/03")
    assert not is_cns("786 5349 8836 9259")
    assert not is_cns("300 0000 0000 0000")


def test_of_what_is_said_between_digits_a_check_hears_nothing() -> None:
    assert of_digits("50143233084".__eq__)("501 ponto 432 ponto 330 traço 84")
