"""The normal forms of a value: every spelling under which it is to be met again."""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

import phonenumbers

from policies.identifying_details.normal import Normal
from policies.identifying_details.registered import addresses, dates, names
from policies.identifying_details.registered.plain import plain, spellings, words_in

WORD_FORM, NEAR, START, PHRASE, RUN, DATE, SPOT, GIVEN, NICKNAME, GIVEN_NEAR = range(1, 11)
_SPACES = {START: b"w", WORD_FORM: b"w", NEAR: b"w", GIVEN: b"w", GIVEN_NEAR: b"w", NICKNAME: b"w",
           PHRASE: b"p", RUN: b"r", DATE: b"d", SPOT: b"s"}  # fmt: skip
_LONGEST = 255
_MOST_WORDS = 12
_SHORTEST_JOINED = 7
"""Letters that a first name and a surname have at least where they are written as one word."""
_SHORTEST_LOCAL = 7
"""Digits of a telephone number that is dialled without its area code."""
_GENITIVE = re.compile(r"['’]s(?![^\W_])")
_LAST_S = re.compile(r"(?<=[^\W\d_]{3})(?<!s)s(?![^\W_])")
_SAINT = re.compile(r"(?<![^\W_])(?:st|saint)(?=[. ])")
_SHORTEST_MISTYPED_WORD = 7
"""Letters of a word that is met with one of them mistyped: fewer make another word too easily."""
_GENERIC = frozenset(
    [
        "the",
        "a",
        "of",
        "and",
        "at",
        "in",
        "for",
        "de",
        "del",
        "la",
        "le",
        "el",
        "los",
        "las",
        "les",
        "des",
        "du",
        "da",
        "do",
        "dos",
        "das",
        "der",
        "die",
        "das",
        "den",
        "het",
        "een",
        "und",
        "y",
        "et",
        "e",
        "en",
        "ltd",
        "limited",
        "inc",
        "llc",
        "plc",
        "gmbh",
        "ag",
        "sa",
        "sl",
        "srl",
        "bv",
        "co",
        "company",
        "corp",
        "corporation",
        "group",
        "center",
        "centre",
        "school",
        "college",
        "university",
        "academy",
        "hospital",
        "clinic",
        "practice",
        "surgery",
        "bakery",
        "restaurant",
        "cafe",
        "hotel",
        "shop",
        "store",
        "high",
        "secondary",
        "primary",
        "elementary",
        "public",
        "works",
        "library",
        "church",
        "office",
        "bank",
        "bakkerij",
        "praxis",
        "schule",
        "gymnasium",
        "klinik",
        "krankenhaus",
        "grundschule",
        "escuela",
        "colegio",
        "hospital",
        "clinica",
        "instituto",
        "panaderia",
        "ecole",
        "college",
        "lycee",
        "hopital",
        "clinique",
        "boulangerie",
        "escola",
        "padaria",
        "ziekenhuis",
        "basisschool",
    ]
)


class Form(NamedTuple):
    """One normal form, and how it is to be met.

    Attributes:
        role: `WORD_FORM` a word that counts alone, `NEAR` the same with letter `a` missing, `START` the
            first of `a` words, `PHRASE` those words, `RUN` letters and digits without anything between,
            `DATE` an ISO date, `SPOT` coordinates, `GIVEN` a given name or a short form of it in front of a
            surname, `GIVEN_NEAR` the same as `NEAR` for one, `NICKNAME` a short form that counts alone.
        a: see role; else the length.
        b: the length of the whole word, for `NEAR` and `GIVEN_NEAR`; for `PHRASE`, 1 where it is a part of
            a name only, which a place may be called by as well.
        text: the form itself; empty once it is a digest.
    """

    role: int
    a: int
    b: int
    text: str

    @property
    def tag(self) -> bytes:
        """The three bytes that are kept in front of the digest."""
        return bytes((self.role, min(self.a, _LONGEST), min(self.b, _LONGEST)))

    @property
    def space(self) -> bytes:
        """What the digest is made under: words, phrases, runs, dates and spots do not meet."""
        return _SPACES[self.role]


def forms(kind: str, value: str, regions: tuple[str, ...]) -> set[Form]:
    """Return the normal forms of a value of this kind; none where nothing of it can be met again."""
    normal = Normal(value[:1000])
    return set(_BY_KIND[kind](normal.lower, regions))


def words_of(lower: str) -> list[str]:
    """Split lower-case text into words, accents kept."""
    return words_in(lower)


def squeezed(word: str) -> str:
    """Return a word with every run of one letter written once."""
    return re.sub(r"([a-z])\1+", r"\1", word)


def _word(word: str) -> Iterator[Form]:
    for spelling in spellings(word):
        yield Form(WORD_FORM, len(spelling), 0, spelling)
        short = squeezed(spelling)
        if short != spelling and len(short) > 2:
            yield Form(RUN, 0, 0, short)


def _near(word: str, role: int = NEAR) -> Iterator[Form]:
    for spelling in spellings(word):
        if len(spelling) >= names.SHORTEST_MISTYPED:
            for position in range(len(spelling)):
                rest = spelling[:position] + spelling[position + 1 :]
                yield Form(role, position, len(spelling), rest)


def _phrase(words: list[str], *, part: bool = False) -> Iterator[Form]:
    """The words in a row; a single one counts alone."""
    words = words[:_MOST_WORDS]
    if len(words) == 1:
        yield from _word(words[0])
    if len(words) < 2:
        return
    plainest, longest = list(map(plain, words)), [max(spellings(word), key=len) for word in words]
    for spelled in [plainest] if plainest == longest else [plainest, longest]:
        yield Form(START, len(spelled), 0, spelled[0])
        yield Form(PHRASE, len(spelled), int(part), " ".join(spelled))
        if sum(map(len, spelled)) >= 6:
            yield Form(WORD_FORM, sum(map(len, spelled)), 0, "".join(spelled))


def _name(lower: str, _regions: tuple[str, ...]) -> Iterator[Form]:
    given, surnames, whole = names.parts(lower)
    for surname in surnames:
        if len(surname) == 1:
            yield from _word(surname[0])
            yield from _near(surname[0])
        else:
            yield from _phrase(list(surname))
    if len(whole) > 1:
        yield from _phrase(list(whole))
        yield from _phrase([*whole[1:], whole[0]])
        joined = (plain("".join((*given[:1], *surname))) for surname in surnames if given)
        yield from (Form(WORD_FORM, len(one), 0, one) for one in joined if len(one) >= _SHORTEST_JOINED)
        for name in given:
            yield from (Form(GIVEN, 0, 0, one) for one in (plain(name), *names.short_forms(plain(name))))
            yield from _near(name, GIVEN_NEAR)
        return
    for name in whole:
        yield from _word(name)
        yield from _near(name)
        yield from (Form(NICKNAME, 0, 0, short) for short in names.short_forms(plain(name)))


def _phone(lower: str, regions: tuple[str, ...]) -> Iterator[Form]:
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
    yield from (Form(RUN, len(run), 0, run) for run in found if len(run) >= 6)


def _run(lower: str, _regions: tuple[str, ...]) -> Iterator[Form]:
    run = plain("".join(words_in(lower)))
    if len(run) >= 4:
        yield Form(RUN, len(run), 0, run[:_LONGEST])


def _mailbox(lower: str, _regions: tuple[str, ...]) -> Iterator[Form]:
    yield from _phrase(words_of(lower))


def _words(lower: str, _regions: tuple[str, ...]) -> Iterator[Form]:
    words = words_of(lower)
    yield from _phrase(words)
    if len(words) == 1 and len(words[0]) >= _SHORTEST_MISTYPED_WORD:
        yield from _near(words[0])


def _handle(lower: str, regions: tuple[str, ...]) -> Iterator[Form]:
    bare = re.sub(r"^(?:https?://)?(?:www\.)?(?:[\w-]+\.)+[a-z]{2,}/(?:@|in/|u/|user/|add/)?", "", lower)
    words = words_of(bare.strip().lstrip("@").partition("?")[0])
    if sum(map(len, words)) >= 3:
        yield from _phrase(words)
    if bare != lower:
        yield from _mailbox(lower, regions)


def _address(lower: str, _regions: tuple[str, ...]) -> Iterator[Form]:
    for line in addresses.lines(lower):
        yield from _phrase(line)
    for code in addresses.postal_codes(lower):
        yield Form(RUN, len(code), 0, code)


def _workplace(lower: str, _regions: tuple[str, ...]) -> Iterator[Form]:
    """Every spelling of the name, in every way that it is cut down to."""
    for spelling in _saints_and_genitives(lower):
        yield from _employer(words_of(spelling))


def _saints_and_genitives(lower: str) -> set[str]:
    """St Bride's, Saint Brides: nobody agrees on the apostrophe, nor on the saint."""
    joined = _GENITIVE.sub("s", lower)
    parted = lower if joined != lower else _LAST_S.sub("'s", lower)
    found = {lower, joined, parted}
    return found | {_SAINT.sub(saint, one) for one in found for saint in ("st", "saint")}


def _employer(words: list[str]) -> Iterator[Form]:
    """The whole name, its own words without "School" or "the", and each beginning of two words or more."""
    yield from _phrase(words)
    own = [word for word in words if plain(word) not in _GENERIC]
    if len(own) > 1:
        yield from _phrase(own, part=own != words)
    elif own and len(words) > 2:
        at = words.index(own[0])
        yield from _phrase([own[0], words[-1]] if words[-1] != own[0] else [words[at - 1], own[0]])
    first = next((at for at, word in enumerate(words) if plain(word) not in _GENERIC), 0)
    for end in range(first + 2, len(words)):
        yield from _phrase(words[first:end], part=True)


def _birthdate(lower: str, regions: tuple[str, ...]) -> Iterator[Form]:
    for found in dates.dates_in(plain(lower)):
        yield from (Form(DATE, 0, 0, day) for day in found.days)
    if not dates.dates_in(plain(lower)):
        yield from _mailbox(lower, regions)


def _location(lower: str, regions: tuple[str, ...]) -> Iterator[Form]:
    found = list(dates.spots_in(lower))
    for spot in found:
        yield Form(SPOT, 0, 0, spot.text)
    if not found:
        yield from _mailbox(lower, regions)


_BY_KIND: dict[str, Callable[[str, tuple[str, ...]], Iterator[Form]]] = {
    "name": _name,
    "phone": _phone,
    "email": _mailbox,
    "address": _address,
    "handle": _handle,
    "workplace": _workplace,
    "birthdate": _birthdate,
    "id_number": _run,
    "location": _location,
    "word": _words,
}
