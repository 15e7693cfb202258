"""What in a message may be somebody's name, employer or day of birth, before anything is read round it."""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import Literal, NamedTuple

from policies.identifiers import UserId
from policies.identifying_details.cues import ORDINARY, everywhere
from policies.identifying_details.cues.cue import Cues, words
from policies.identifying_details.detail import STRONG, Category
from policies.identifying_details.detectors import SURE_EMPLOYERS
from policies.identifying_details.detectors.birth_cues import DAYS
from policies.identifying_details.detectors.dates import WEEKDAYS, iso
from policies.identifying_details.detectors.days_found import Day, dates_in
from policies.identifying_details.detectors.employer_brands import BRANDS
from policies.identifying_details.detectors.employer_names import capitals, names
from policies.identifying_details.detectors.employer_sorts import is_organisation
from policies.identifying_details.detectors.employer_sorts import plain as plain_words
from policies.identifying_details.detectors.employer_words import KINDS
from policies.identifying_details.detectors.look import Look
from policies.identifying_details.dictionary import is_a_word
from policies.identifying_details.figures import SPELLED_NUMBERS, in_figures
from policies.identifying_details.full_names import owns
from policies.identifying_details.identities.shapes import Shapes
from policies.identifying_details.ownership.roster import Named, Roster
from policies.identifying_details.ownership.tokens import Token
from policies.identifying_details.registered.nicknames import GIVEN_NAMES
from policies.identifying_details.registered.plain import plain

Kind = Literal["full", "given", "rare", "spelled", "firm", "chain", "date", "aged"] | Category
"""Full names, first names, rare words, words letter by letter, organisations, those of every town, days long
ago, days with ages; and the categories of strong details, which detectors find."""

MOST = 12
"""Candidates of one message that are weighed."""
_SMALL_BRANDS = frozenset(map(plain, BRANDS)) - ORDINARY
_CHAIN_ENDS = frozenset(second for _, second in CHAINS)
_WEEKDAYS = frozenset(day for day in WEEKDAYS if len(day) > len("sun"))
_OF_LIVES = range(1915, 2017)
_AGES = range(13, 100)
_AGE = re.compile(r"(?<![\d.,:/-])\d\d(?![\d/:%]|[.,]\d|er\b)")
_CAPITALISED = re.compile(r"(?<![^\W_])[A-ZÀ-ÖØ-Þ][^\W\d_]{2,}")
_NUMERIC = re.compile(r"\d(?:[./-](?:[ ]?\d|[ivxIVX]{1,4}[./-])| d[eo]l? \d)")
_LISTED = re.compile(r"\d+, \d+, \d+")
_NUMBERS_OF_A_DAY = 2
"""Numbers in words, each counted once, that a day has which names no month: vierten vierten achtzig."""
_ONE_OF_MANY = words("a an ein eine einem einer un une una um uma een")
_GIVEN = GIVEN_NAMES - ORDINARY
_HAILING = everywhere("greetings") | everywhere("fillers") | everywhere("endearments")
_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyz")
_LEAST_LETTERS = 3
"""Letters, each counted once, that a word has which is told letter by letter."""
_LEAST_SPELLED = 4
_REPEATED = words("double doble doppel dubbel dois dos deux twee zwei")
"""What is said in front of a letter that is there twice."""
_GAPS = frozenset((" ", "-", "'", " & "))


class Candidate(NamedTuple):
    """What may be a detail: its kind, its first and its last word, and which members it begins with."""

    kind: Kind
    first: int
    last: int
    members: tuple[UserId, ...] = ()

    @property
    def is_strong(self) -> bool:
        """Whether it is a detail for sure, and the only question is whose."""
        return self.kind in STRONG


def may_hold_any(folded: str, words: AbstractSet[str]) -> bool:
    """Tell whether a candidate may stand in a message: a capital that opens no everyday word, or a day.

    Args:
        folded: its plain form, see `Normal`.
        words: its words in plain spelling, each once.
    """
    if not words.isdisjoint(DAYS) or _NUMERIC.search(folded) or not words.isdisjoint(SURE_EMPLOYERS):
        return True
    if sum(map(_LETTERS.__contains__, words)) >= _LEAST_LETTERS or not words.isdisjoint(_CHAIN_ENDS):
        return True
    return any(plain(word.lower()) not in ORDINARY for word in _CAPITALISED.findall(folded))


def candidates(look: Look, tokens: Sequence[Token], cues: Cues, roster: Roster) -> list[Candidate]:
    """Return what may be a detail, in the order of the text, without overlaps."""
    found = [*_days(look, tokens)] if _may_hold_a_day(look) else []
    found += _spelled(tokens)
    taken = {at for one in found for at in range(one.first, one.last + 1)}
    shapes, end = Shapes(tokens, cues, roster), -1
    for at, token in enumerate(tokens):
        if at <= end or at in taken or token.text in cues.i:
            continue
        if not _may_begin(tokens, at) and token.text not in _SMALL_BRANDS:
            continue
        if token.loud and at and tokens[at - 1].text in _ONE_OF_MANY:
            continue  # dans un CHSLD
        named = roster.named(tokens, at)
        one = (
            (_chain(tokens, at) if named is None else None)
            or (_organisation(look, tokens, at) if named is None or named.ordinary else None)
            or _full_name(shapes, tokens, at, named)
            or (_rare(tokens, shapes, at, cues) if named is None else None)
        )
        if one is not None and taken.isdisjoint(range(one.first, one.last + 1)):
            found.append(one)
            end = one.last
        elif named is not None:
            end = named.last
    return sorted(found, key=lambda one: one.first)[:MOST]


def _may_hold_a_day(look: Look) -> bool:
    if look.has_any(DAYS):
        return bool(look.digits) or look.has_any(SPELLED_NUMBERS)
    if look.digits and _NUMERIC.search(look.lower):
        return True
    return len(look.words & SPELLED_NUMBERS) >= _NUMBERS_OF_A_DAY


def _may_begin(tokens: Sequence[Token], at: int) -> bool:
    """Whether a name may begin with a word: with a capital, and no everyday word that stands alone."""
    token, behind = tokens[at], tokens[at + 1 : at + 2]
    if not token.capital or not behind or behind[0].capital:
        return token.capital
    return (
        token.text not in ORDINARY
        or token.text in BRANDS
        or token.text in GIVEN_NAMES
        or behind[0].text in KINDS
    )


def _chain(tokens: Sequence[Token], at: int) -> Candidate | None:
    """An employer that all know, in small letters too, or one of two everyday words: Home Depot."""
    if not tokens[at].capital:
        return Candidate("chain", at, at)
    pair = tuple(token.text for token in tokens[at : at + 2] if token.capital)
    return Candidate("chain", at, at + 1) if pair in CHAINS else None


def _organisation(look: Look, tokens: Sequence[Token], at: int) -> Candidate | None:
    run = capitals(look, tokens[at].start)
    if not run or not is_organisation(run) or not names(look, run, "at", article=False):
        return None
    if any(word["word"].islower() and word["word"] in ORDINARY for word in run[1:-1]):
        return None  # Judith went home
    end = run[-1].end()
    last = at
    while last + 1 < len(tokens) and tokens[last + 1].start < end:
        last += 1
    return Candidate("firm" if BRANDS.isdisjoint(plain_words(run)) else "chain", at, last)


def _full_name(shapes: Shapes, tokens: Sequence[Token], at: int, named: Named | None) -> Candidate | None:
    full = shapes.full_name(at)
    if full is None or (named is not None and named.last >= full.last):
        return None
    if any(token.text in _WEEKDAYS for token in tokens[full.first : full.last + 1]):
        return None  # Hamish Monday is fine by me
    return Candidate("full", full.first, full.last, () if named is None else named.members)


def _rare(tokens: Sequence[Token], shapes: Shapes, at: int, cues: Cues) -> Candidate | None:
    text = tokens[at].text
    doubted = (cues.language == "de" or tokens[at].opens) and text not in _GIVEN
    if doubted and is_a_word(text, (cues.language,)):
        return None
    if text in _HAILING or shapes.bare(at) is None or owns(tokens, at):
        return None
    last = at
    while last + 1 < len(tokens) and tokens[last + 1].gap in _GAPS and shapes.bare(last + 1) is not None:
        last += 1
    return Candidate("given" if last == at and tokens[at].text in GIVEN_NAMES else "rare", at, last)


def _spelled(tokens: Sequence[Token]) -> Iterator[Candidate]:
    """Words that are told letter by letter: h a double r o w e r."""
    first = None
    for at, token in enumerate((*tokens, None)):
        if token is not None and first is None and _is_letter(token):
            first = at
        elif first is not None and (token is None or not (_is_letter(token) or token.text in _REPEATED)):
            if at - first >= _LEAST_SPELLED:
                yield Candidate("spelled", first, at - 1)
            first = None


def _is_letter(token: Token) -> bool:
    return len(token.text) == 1 and token.text.isalpha()


def _days(look: Look, tokens: Sequence[Token]) -> Iterator[Candidate]:
    """Days of years in which people here may be born, and days beside which an age stands."""
    read = in_figures(plain(look.lower))
    for date in dates_in(read.text):
        start, end = read.span(date.start, date.end)
        inside = [at for at, token in enumerate(tokens) if start <= token.start < end]
        if not inside:
            continue
        first, last = inside[0], inside[-1]
        listed = date.alone or (date.full if _LISTED.fullmatch(date.full) else "")
        if listed and any(map(str.isdecimal, look.lower[start:end])):
            continue  # feeds at 5, 8, 11; in words it would be a day
        if full := date.full or date.alone:
            written = iso(full)
            if written and int(written[:4]) in _OF_LIVES:
                yield Candidate("date", first, last)
        elif _has_an_age(read.text, date):
            yield Candidate("aged", first, last)


def _has_an_age(text: str, date: Day) -> bool:
    return any(int(age) in _AGES for age in _AGE.findall(text[: date.start] + text[date.end :]))
