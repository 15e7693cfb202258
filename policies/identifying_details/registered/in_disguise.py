"""Registered details that are no words of a text: numbers, days, places, and words taken apart or in leet."""

from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import islice

from policies.identifying_details.detectors.number_words import NUMBER_WORDS, TENS, spelled_numbers
from policies.identifying_details.figures import SPELLED_NUMBERS, InFigures, in_figures
from policies.identifying_details.registered import dates, roles, runs
from policies.identifying_details.registered.asides import without_asides
from policies.identifying_details.registered.index import Index
from policies.identifying_details.registered.met import Met
from policies.identifying_details.registered.plain import words_in

_MOST_DIGESTS = 600
_MOST_SPELLED = 50
"""Numbers in words of one text that are looked up."""
_WORDS = frozenset((roles.WORD_FORM, roles.NICKNAME))


def met_in_disguise(
    index: Index,
    text: str,
    words: Sequence[str],
    distinct: AbstractSet[str],
    *,
    digits: bool,
    disguised: bool,
) -> Iterator[Met]:
    """Yield every registered number, day and place, and every word with signs or digits for letters.

    Args:
        index: what is registered.
        text: the text in plain spelling.
        words: its words.
        distinct: the same, each once.
        digits: whether there is any digit.
        disguised: whether signs or digits stand in for letters somewhere.
    """
    if index.digits or index.mixed:
        yield from _numbers(index, text, words, distinct, digits=digits)
    spelled = index.dated > 0 and not SPELLED_NUMBERS.isdisjoint(distinct)
    if index.dated and (digits or spelled):
        yield from _days_and_spots(index, text, spelled=spelled)
    if disguised:
        yield from _whole_words(index, runs.leet(text, _MOST_DIGESTS), "leet")


def met_spaced_out(index: Index, text: str) -> Iterator[Met]:
    """Yield every registered word that is written as single letters."""
    spelled = runs.spaced_letters(text, frozenset(index.letters), _MOST_DIGESTS)
    return _whole_words(index, spelled, "spaced")


def met_as_a_run(index: Index, run: runs.Run) -> Iterator[Met]:
    """Yield the registered numbers that a run of letters and digits is."""
    for form, detail in index.at(b"r", run.text):
        if form.role == roles.RUN and form.a:
            yield Met(detail, run.start, run.end, "run")


def _numbers(
    index: Index, text: str, words: Sequence[str], distinct: AbstractSet[str], *, digits: bool
) -> Iterator[Met]:
    """Yield every registered number, told digit by digit or in twos, with words in between as well."""
    by_digits = digits or runs.spells_digits(words, distinct)
    in_twos = not TENS.isdisjoint(distinct) and (digits or len(distinct & NUMBER_WORDS) > 1)
    if not by_digits and not in_twos:
        return
    asides = without_asides(text, distinct)
    for read in (asides, InFigures(text, ())) if asides.numbers else (asides,):
        if by_digits:
            found = _runs(index, read.text, words_in(read.text) if read.numbers else words)
            yield from (Met(met.which, *read.span(met.start, met.end), met.how) for met in found)
        for number in islice(spelled_numbers(read.text), _MOST_SPELLED) if in_twos else ():
            yield from met_as_a_run(index, runs.Run(number.digits, *read.span(number.start, number.end)))


def _runs(index: Index, text: str, words: Sequence[str]) -> Iterator[Met]:
    numeric, mixed = frozenset(index.digits), frozenset(index.mixed)
    if not mixed and runs.most_in_a_row(words) < min(numeric, default=0):
        return
    for run in runs.windows(text, mixed, _MOST_DIGESTS, numeric):
        yield from met_as_a_run(index, run)


def _days_and_spots(index: Index, text: str, *, spelled: bool) -> Iterator[Met]:
    for day in dates.dates_in(text):
        yield from _met_on(index, day, day.start, day.end)
    if spelled:
        read = in_figures(text)
        for day in dates.dates_in(read.text):
            yield from _met_on(index, day, *read.span(day.start, day.end))
    for spot in dates.spots_in(text):
        for _, detail in index.at(b"s", spot.text):
            yield Met(detail, spot.start, spot.end, "spot")


def _met_on(index: Index, day: dates.FoundDate, start: int, end: int) -> Iterator[Met]:
    for one in day.days:
        for _, detail in index.at(b"d", one):
            yield Met(detail, start, end, "date")


def _whole_words(index: Index, spelled: Iterable[runs.Run], how: str) -> Iterator[Met]:
    for run in spelled:
        for form, detail in index.at(b"w", run.text):
            if form.role in _WORDS and not form.is_part:
                yield Met(detail, run.start, run.end, how)
