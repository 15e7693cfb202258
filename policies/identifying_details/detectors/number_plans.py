"""What a row of digits means to the telephone network: which number it is, whether anybody's."""

import re
from dataclasses import dataclass, field
from functools import lru_cache

import phonenumbers
from phonenumbers import PhoneNumberFormat, PhoneNumberType

from policies.identifying_details.public.helplines import is_helpline

# Ranges that no operator hands out, for films and examples. Sources: Ofcom "Numbers for drama use", NANPA 555
# line numbers, ACMA "Phone numbers for use in TV shows", Bundesnetzagentur "Drama numbers", ARCEP, ComReg.
_FICTION = {
    1: r"\d{3}5550[01]\d\d",
    33: r"(?:19900|26191|35301|46571|53649|63998)\d{4}",
    44: r"7700900\d{3}|1632960\d{3}|2079460\d{3}|1(?:1[3-8]|[2-6]1)4960\d{3}|1914980\d{3}|2890180\d{3}"
    r"|2896496\d{3}|2920180\d{3}|808157\d{4}|9098790\d{3}|3069990\d{3}",
    49: r"3023125\d{1,4}|6990009\d{1,4}|4066969\d{1,4}|2214710\d{1,4}|8999998\d{1,4}|1713920\d{3,4}"
    r"|1729925904|17604069\d{4}",
    61: r"[2378](?:5550|[57]010)\d{4}|49157[0-5]\d{3}|1[38]00975\d{3}|1800160401",
    353: r"2091\d{5}",
}
FICTION = {code: re.compile(ranges) for code, ranges in _FICTION.items()}
_NOBODYS = frozenset(
    {
        PhoneNumberType.TOLL_FREE,
        PhoneNumberType.PREMIUM_RATE,
        PhoneNumberType.SHARED_COST,
        PhoneNumberType.UAN,
        PhoneNumberType.VOICEMAIL,
    }
)
_PERSONAL = (PhoneNumberType.FIXED_LINE, PhoneNumberType.MOBILE)
_DIGITS = re.compile(r"\d+")
_UNIFORM = frozenset({1, 2, 3})
_SPANISH = [2, 3, 2, 2]
"""How many in Spain still write it, from when 91 was Madrid."""


@dataclass(frozen=True, slots=True)
class Number:
    """A telephone number.

    Attributes:
        e164: with country code and plus sign; the digits alone where the country is not known.
        public: a helpline, or of a kind that only organisations hold.
        formatted: as its country writes it; empty where the country is not known.
    """

    e164: str = field(repr=False)
    public: bool
    formatted: str = field(default="", repr=False)


def international(written: str) -> Number | None:
    """Return the number written with its country code: valid behind `00`, at least possible behind `+`."""
    plus = "+" + written.lstrip("(+ ") if "+" in written[:3] else "+" + written.lstrip("(0 ")
    parsed = _parse(plus, None)
    if parsed is None:
        return None
    possible = "+" in written[:3] and phonenumbers.is_possible_number(parsed)
    return _number(parsed) if possible or _exists(parsed) else None


def national(digits: str, regions: tuple[str, ...], written: str = "") -> Number | None:
    """Return the number of the first of `regions` where `digits` are valid, or reserved for fiction.

    Where they are valid in several, the first that groups them as they are `written` goes before.
    """
    first: Number | None = None
    for region in regions:
        if len(digits) < 7 and not (len(digits) >= 5 and _has_short_numbers(region)):
            continue
        parsed = _parse(digits, region)
        if parsed is not None and _exists(parsed):
            number = _number(parsed)
            if not written or well_grouped(written, number):
                return number
            first = first or number
    return first


@lru_cache(512)
def _has_short_numbers(region: str) -> bool:
    """Tell whether a country is so small that five or six digits are a telephone number."""
    examples = (phonenumbers.example_number_for_type(region, kind) for kind in _PERSONAL)
    return any(len(phonenumbers.national_significant_number(one)) < 7 for one in examples if one)


def loose(digits: str) -> Number | None:
    """Return a number of no known country for digits that the text calls one: 5 to 15, not all the same."""
    if not 5 <= len(digits) <= 15 or len(set(digits)) == 1:
        return None
    return Number(digits, public=is_helpline(digits))


_AMERICAN = 10
"""Digits of a number of North America."""
_FREE = frozenset(("800", "833", "844", "855", "866", "877", "888"))
"""What free numbers of North America begin with. Source: NANPA."""


def well_grouped(written: str, number: Number) -> bool:
    """Tell whether somebody who meant this number could have grouped it so, unlike draws and scores."""
    groups = [len(group) for group in _DIGITS.findall(written)]
    if len(groups) <= 3 or (len(set(groups[1:])) == 1 and groups[-1] in _UNIFORM):
        return True
    if number.e164.startswith("+34") and groups == _SPANISH:
        return True
    usual = _breaks([len(group) for group in _DIGITS.findall(number.formatted)], sum(groups))
    mine = _breaks(groups, sum(groups))
    return mine <= usual or usual <= mine


def _breaks(groups: list[int], total: int) -> set[int]:
    """Return how many digits are still to come at each gap: from the end, since a prefix may be missing."""
    breaks: set[int] = set()
    rest = 0
    for group in reversed(groups[1:]):
        rest += group
        if rest < total:
            breaks.add(rest)
    return breaks


def _parse(written: str, region: str | None) -> phonenumbers.PhoneNumber | None:
    try:
        return phonenumbers.parse(written, region)
    except phonenumbers.NumberParseException:
        return None


def _exists(parsed: phonenumbers.PhoneNumber) -> bool:
    return _fictional(parsed) or phonenumbers.is_valid_number(parsed)


def _fictional(parsed: phonenumbers.PhoneNumber) -> bool:
    ranges = FICTION.get(parsed.country_code or 0)
    return bool(ranges and ranges.fullmatch(phonenumbers.national_significant_number(parsed)))


def _toll_free(parsed: phonenumbers.PhoneNumber) -> bool:
    """Whether it is a free number of North America, also in the range kept for fiction."""
    number = str(parsed.national_number)
    return parsed.country_code == 1 and len(number) == _AMERICAN and number[:3] in _FREE


def _number(parsed: phonenumbers.PhoneNumber) -> Number:
    e164 = phonenumbers.format_number(parsed, PhoneNumberFormat.E164)
    nobodys = _toll_free(parsed) or (phonenumbers.number_type(parsed) in _NOBODYS and not _fictional(parsed))
    formatted = phonenumbers.format_number(parsed, PhoneNumberFormat.NATIONAL)
    return Number(e164, public=nobodys or is_helpline(e164), formatted=formatted)
