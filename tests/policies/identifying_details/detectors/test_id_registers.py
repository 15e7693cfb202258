import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.identifying_details.detectors.id_registers import REGISTERS, is_card, is_iban, is_luhn


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


def test_a_register_without_a_check_is_never_taken_by_its_form_alone() -> None:
    unchecked = {register.name for register in REGISTERS if register.check is None and register.named is None}
    assert unchecked == {"gb-nino"}


def test_a_named_register_lists_words_that_its_messages_have() -> None:
    assert all(bool(register.words) == (register.named is not None) for register in REGISTERS)


@pytest.mark.parametrize(
    ("number", "right"),
    [("0604 2607 0011", True), ("79927398713", True), ("79927398710", False), ("0000", False), ("", False)],
)
def test_the_last_digit_of_a_row_checks_the_others(number: str, right: bool) -> None:
    assert is_luhn(number) is right
