"""Numbers of telephones and of documents."""

import re
from collections.abc import Iterator

import phonenumbers

from policies.identifying_details.registered import roles
from policies.identifying_details.registered.form import LONGEST, Form
from policies.identifying_details.registered.plain import plain, words_in

_SHORTEST_LOCAL = 7
"""Digits of a telephone number that is dialled without its area code."""


def phone_forms(lower: str, regions: tuple[str, ...]) -> Iterator[Form]:
    """Yield a telephone number with and without its country code and, where enough is left, area code."""
    digits = re.sub(r"\D", "", lower)
    found = {digits, digits.removeprefix("00").lstrip("0")}
    for region in (None, *regions):
        try:
            number = phonenumbers.parse(lower, region)
        except phonenumbers.NumberParseException:
            continue
        national = phonenumbers.national_significant_number(number)
        local = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.NATIONAL)
        found |= {f"{number.country_code}{national}", national, re.sub(r"\D", "", local)}
        within = national[phonenumbers.length_of_geographical_area_code(number) :]
        if len(within) >= _SHORTEST_LOCAL:
            found.add(within)
        if region is None:
            break  # with its country code, a number is the same in every region
    yield from (Form(roles.RUN, len(run), 0, run) for run in found if len(run) >= 6)


def number_forms(lower: str, _regions: tuple[str, ...]) -> Iterator[Form]:
    """Yield letters and digits without anything between, where there are four or more."""
    run = plain("".join(words_in(lower)))
    if len(run) >= 4:
        yield Form(roles.RUN, len(run), 0, run[:LONGEST])
