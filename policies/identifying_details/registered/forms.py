"""The normal forms of a value: every spelling under which it is to be met again."""

import re
from collections.abc import Callable, Iterator

from policies.identifying_details.normal import Normal
from policies.identifying_details.registered import addresses, dates, roles
from policies.identifying_details.registered.form import Form
from policies.identifying_details.registered.plain import plain, words_in
from policies.identifying_details.registered.spelled.employers import workplace_forms
from policies.identifying_details.registered.spelled.numbers import number_forms, phone_forms
from policies.identifying_details.registered.spelled.people import name_forms
from policies.identifying_details.registered.spelled.phrases import (
    near,
    on_both_sides,
    phrase,
    with_and_without_article,
    with_letters_once,
)

_SHORTEST_MISTYPED_WORD = 7
"""Letters of a word that is met with one of them mistyped: fewer make another word too easily."""


def forms(kind: str, value: str, regions: tuple[str, ...]) -> set[Form]:
    """Return the normal forms of a value of this kind; none where nothing of it can be met again."""
    normal = Normal(value[:1000])
    return set(_BY_KIND[kind](normal.lower, regions))


def _said_in_full(lower: str) -> Iterator[Form]:
    for words in with_and_without_article(words_in(lower)):
        yield from phrase(words)


def _mailbox(lower: str, _regions: tuple[str, ...]) -> Iterator[Form]:
    yield from phrase(words_in(lower))


def _mailbox_itself(lower: str, regions: tuple[str, ...]) -> Iterator[Form]:
    """A mailbox, and the same with the dots left out that its host does not look at."""
    yield from _mailbox(lower, regions)
    local, sign, host = lower.partition("@")
    together = "".join(words_in(local))
    if sign and together and len(words_in(local)) > 1:
        yield from phrase([together, *words_in(host)])


def _words(lower: str, _regions: tuple[str, ...]) -> Iterator[Form]:
    words = words_in(lower)
    yield from _said_in_full(lower)
    if len(words) == 1 and len(words[0]) >= _SHORTEST_MISTYPED_WORD:
        yield from near(words[0])


def _handle(lower: str, regions: tuple[str, ...]) -> Iterator[Form]:
    bare = re.sub(r"^(?:https?://)?(?:www\.)?(?:[\w-]+\.)+[a-z]{2,}/(?:@|in/|u/|user/|add/)?", "", lower)
    words = words_in(bare.strip().lstrip("@").partition("?")[0])
    if sum(map(len, words)) >= 3:
        yield from phrase(words)
    if bare != lower:
        yield from _mailbox(lower, regions)


def _address(lower: str, _regions: tuple[str, ...]) -> Iterator[Form]:
    for line in addresses.lines(lower):
        for words in on_both_sides(line):
            yield from with_letters_once(phrase(words))
    for street in addresses.streets_in_one_word(lower):
        yield Form(roles.WORD_FORM, len(street), 1, street)
    for code in addresses.postal_codes(lower):
        yield Form(roles.RUN, len(code), 0, code)


def _birthdate(lower: str, regions: tuple[str, ...]) -> Iterator[Form]:
    for found in dates.dates_in(plain(lower)):
        yield from (Form(roles.DATE, 0, 0, day) for day in found.days)
    if not dates.dates_in(plain(lower)):
        yield from _mailbox(lower, regions)


def _location(lower: str, _regions: tuple[str, ...]) -> Iterator[Form]:
    found = list(dates.spots_in(lower))
    for spot in found:
        yield Form(roles.SPOT, 0, 0, spot.text)
    if not found:
        yield from _said_in_full(lower)


_BY_KIND: dict[str, Callable[[str, tuple[str, ...]], Iterator[Form]]] = {
    "name": name_forms,
    "phone": phone_forms,
    "email": _mailbox_itself,
    "address": _address,
    "handle": _handle,
    "workplace": workplace_forms,
    "birthdate": _birthdate,
    "id_number": number_forms,
    "location": _location,
    "word": _words,
}
