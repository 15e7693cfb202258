from collections.abc import Callable

import pytest

from policies.identifying_details.detectors.id_accounts import ACCOUNTS

Found = Callable[..., list[str]]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("his bank account is {} at First Prairie", "7720035518"),
        ("to her savings account, {}, took a day", "774-20951-6"),
        ("his bank account.. I have his check here, account {}", "6601 2239 80"),
        ("i paid it in your account, the {} one", "3301-558-9042"),
        ("Mo's account is {}, transfer it tonight", "3301-558-9042"),
        ("no banco inter, conta {}", "48213-6"),
        ("conta {}, pix no nome dela", "48213-6"),
        ("bank account is still {}", "30-94-21 / 70216654"),
        ("her acct {}", "12-3140-0171323-51"),
        ("it says {} here", "01-0902-0068389-00"),
        ("it says {} here", "2100 0418 45 0200051332"),
        ("agência {}", "0001 conta 48213-6"),
        ("conta corrente {}", "48213-6"),
        ("son compte {}", "10278 06000 00020123456 78"),
    ],
)
def test_an_account_is_found_beside_a_word_for_one(found: Found, text: str, number: str) -> None:
    assert found("id_number", text.format(number)) == [number]


@pytest.mark.parametrize(
    "text",
    [
        "my bank account hit zero on 2024-10-05",
        "her bank account, 415-555-0132",
        "call the bank account line 0800 123 4567",
        "my bank account is 4000 short",
        "it's on your account: 112-5550148-6145550",
        "774-20951-6 was on the parcel",
        "it says 2100 0418 46 0200051332 here",
        "a conta deu 48213 reais",
        "his account: 3000-4500-2000 steps, day by day",
        "her account: 1500-2500-4000 paid for slowly",
        "Jo's account is 301-140-60 in darts",
        "in your account, the 3301-558-9042 one",
        "my savings account with 2021 2022 papers",
        "my bank account details: 2021-2022 all gone",
        "the savings account is at 25 000 000 now",
        "his bank account: 1500 2500 3500 dollars by turns",
        "her savings account: 15002500 pesos",
        "a conta 48213-6 da luz venceu",
        "na conta 55120-3 deu errado",
        "la cuenta de la parroquia es 014650096438293062",
    ],
)
def test_days_telephones_orders_and_sums_are_no_account(found: Found, text: str) -> None:
    assert found("id_number", text) == []


def test_an_account_is_called_one_so_that_a_charitys_is_known() -> None:
    assert {one.name for one in ACCOUNTS} == {"bank-account"}
