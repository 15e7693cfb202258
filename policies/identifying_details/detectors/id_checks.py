"""Checks of numbers where python-stdnum has none, or one too strict: ISO 13616 (IBAN), ISO/IEC 7812."""

import re
from collections.abc import Callable

from stdnum import iban, luhn
from stdnum.ca import sin

_ISSUERS = re.compile(
    r"(?:4(?:\d{12}|\d{15}|\d{18})|(?:5[1-5]|2[2-7])\d{14}|3[47]\d{13}|3(?:0[0-59]|[689]\d)\d{11,16}"
    r"|(?:2131|1800|8699)\d{11}|35\d{14,17}|6\d{11,18}|5[06-9]\d{10,17})$"
)


def of_digits(check: Callable[[str], bool]) -> Callable[[str], bool]:
    """Return a check that looks at the digits of a number alone, whatever is written or said between."""
    return lambda number: check(re.sub(r"\D", "", number))


def is_card(number: str) -> bool:
    """Tell whether a row of 12 to 19 digits is a payment card's: a known issuer, and the right last digit."""
    return bool(_ISSUERS.match(re.sub(r"\D", "", number))) and is_luhn(number)


def is_luhn(number: str) -> bool:
    """Tell whether the last digit of a row is right by ISO/IEC 7812; a row of one digit never is."""
    digits = re.sub(r"\D", "", number)
    return len(set(digits)) > 1 and bool(luhn.is_valid(digits))


def is_iban(number: str) -> bool:
    """Tell whether an account number has its country's form and the right check digits (ISO 13616).

    Whether there is such a bank is another question: lists of banks age.
    """
    return bool(iban.is_valid(number, check_country=False))


def is_sin(number: str) -> bool:
    """Tell whether nine digits are a Canadian social insurance number, or one of those that forms show."""
    return bool(sin.is_valid(number)) or (number.startswith("0") and is_luhn(number))


def is_clabe(number: str) -> bool:
    """Tell whether 18 digits are a Mexican bank account: the last one is right by the CLABE standard."""
    digits = [int(digit) for digit in re.sub(r"\D", "", number)]
    weighed = sum(digit * (3, 7, 1)[at % 3] % 10 for at, digit in enumerate(digits[:17]))
    return len(digits) == 18 and (weighed + digits[17]) % 10 == 0


def is_british_licence(number: str) -> bool:
    """Tell whether a row of that form holds a month and a day where British driving licences have them."""
    digits = re.sub(r"[^a-z\d]", "", number)[5:11]
    return digits.isdecimal() and 1 <= int(digits[1:3]) % 50 <= 12 and 1 <= int(digits[3:5]) <= 31


def is_kvnr(number: str) -> bool:
    """Tell whether a letter and nine digits are an insured person's in Germany."""
    rest = f"{ord(number[0].upper()) - 64:02}{number[1:]}"
    weighed = (divmod(int(digit) * (1 + at % 2), 10) for at, digit in enumerate(rest[:10]))
    return sum(tens + ones for tens, ones in weighed) % 10 == int(rest[10])


def is_naf(number: str) -> bool:
    """Tell whether 11 or 12 digits are an insured person's in Spain: the last two are the rest by 97."""
    digits = re.sub(r"\D", "", number)
    province, running, check = digits[:2], digits[2:-2], int(digits[-2:])
    return check in {int(province + running) % 97, int(province + running.lstrip("0").zfill(7)) % 97}


def is_cns(number: str) -> bool:
    """Tell whether 15 digits are an insured person's in Brazil (Cartão Nacional de Saúde)."""
    digits = re.sub(r"\D", "", number)
    weighed = sum(int(digit) * (15 - at) for at, digit in enumerate(digits))
    return digits[0] in "12789" and weighed % 11 == 0
