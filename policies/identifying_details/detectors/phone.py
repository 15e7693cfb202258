"""Telephone numbers: written in digits, spaced out, or spelled in words.

A number counts when it is valid for one of the room's regions, in international form, in a range reserved for
fiction, or, whatever the region, when the words before it call it a telephone number.
Source: section "Categories of detail" of the specification; number plans from `phonenumbers`.
"""

import re
from collections.abc import Iterable, Iterator

from policies.identifying_details.detail import Detail, Place
from policies.identifying_details.detectors import number_plans
from policies.identifying_details.detectors.look import Detector, Look
from policies.identifying_details.detectors.number_words import NUMBER_WORDS
from policies.identifying_details.detectors.phone_cues import another_kind, cue_after, cue_before
from policies.identifying_details.detectors.phone_spelled import may_be_spelled, spelled
from policies.identifying_details.words import any_of, words

MOST_TRIES = 50
"""How many candidates of one message are checked: more than any honest message has."""

MOST_DIGITS = 17
"""With a prefix for dialling abroad; ITU-T E.164 allows fifteen."""

_SEPARATOR = r"[ \t]{0,2}[().\-/~*·|_]{0,2}[ \t]{0,2}"
_EXTENSION_PATTERN = r"[ ]?(?:ext?\.?|x)[ ]?\d{1,6}"
_RUN = re.compile(
    r"[+(0-9](?<![\w@#=&$€£¥%+].)(?<!\d[.,:].)(?<!\w[/\\_-].)"
    r"(?:(?<=\+) ?\d|(?<=\()(?:\+ ?)?\d|(?<=0)0 ?\d|(?<=\d))"
    rf"(?:{_SEPARATOR}\d){{3,24}}+(?:{_EXTENSION_PATTERN}(?!\w))?"
)
_ZERO = re.compile(r"[oO](?=\d)(?:(?<=\d.)|(?<![^\W_].)(?=\d{3}))")
"""Both begin with what is rare, and look back from there: only that is tried."""
_LONGER = re.compile(
    r"\w|[-.,:/\\ ]\d|[@%€£$°=&]"
    r"|[.:/\\]\w|-(?!(?:fax|office|mobile|home|cell|work|phone|tel)\b)\w|(?:st|nd|rd|th)\b"
)
_GROUP = re.compile(r"\d+")
_SMALL = 2
"""Figures of a number that may stand beside a telephone number and be none of it."""
_TAIL = re.compile(r"\d[-. ,]$")
_BETWEEN = re.compile(
    r" ?[/|] (?=\d{2}|\+|\()| [/|] ?(?=\d{2}|\+|\()|/(?=\d{3})(?<=\d{4}/)|(?<=\d{5}) (?=0\d{2,4}[ -]?\d{5})"
)
_UNITS = words("""
    mg mcg ml kg g km mi mile miles lb lbs cm mm ft hz kcal cal cals calories steps pm am h hr hrs hours
    min mins minute minutes day days week weeks month months year years euro euros dollar dollars pounds
    bucks eur usd gbp points people members times followers views likes
""")
_UNIT = re.compile(rf"\s?(?:{any_of(_UNITS)})\b")
_YEAR = r"(?:19|20)\d\d"
_DATE = re.compile(
    rf"(?:\d{{1,2}}(?:( ?[-/] ?| )\d{{1,2}}\1| ?\. ?\d{{1,2}}(?: ?\.| ) ?)(?:19|20)?\d\d"
    rf"|{_YEAR}([-/. ])\d{{1,2}}\2\d{{1,2}})"
    r"(?:[ ]+\d{1,2}(?:[:.]\d\d)?)?"
    rf"|{_YEAR}[ ]?[-/][ ]?(?:19|20)?\d\d|{_YEAR}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])(?:[ ]\d\d)?"
    r"|\d{1,3}(?:\.\d{1,3}){3}"
)
_SLASHES = re.compile(r"\d{1,2}/\d{1,2}/\d{2,4}")
_EXTENSION = re.compile(_EXTENSION_PATTERN + "$")
_NON_DIGIT = re.compile(r"\D+")
_CUES = NUMBER_WORDS - {"oh", "o"}
"""A number is more than noughts, and "oh" is said of much else."""


def worth(look: Look, _: Place) -> bool:
    """Tell whether there are enough digits, or words for digits, to make a number."""
    return look.digits >= 5 or may_be_spelled(look)


def find(look: Look, place: Place) -> Iterator[Detail]:
    """Yield every telephone number of the message."""
    if look.digits >= 5:
        yield from _written(look, place)
    if may_be_spelled(look):
        yield from spelled(look, place, _ZERO.sub("0", look.lower))


def _written(look: Look, place: Place) -> Iterator[Detail]:
    for tries, run in enumerate(_RUN.finditer(_ZERO.sub("0", look.text))):
        if tries >= MOST_TRIES:
            return
        if _TAIL.search(look.text[max(0, run.start() - 2) : run.start()]) or _DATE.fullmatch(run.group()):
            continue
        whole = _is_whole(look, run.end())
        for start, end in _parts(run, run.end() if whole else _sentence_end(run)):
            spans = [(start, end), *_shorter(look, run.string, start, end)]
            yield from _first(look, place, run.string, spans)
        if not whole:
            yield from _first(look, place, run.string, _shorter(look, run.string, *run.span()))


def _first(look: Look, place: Place, text: str, spans: Iterable[tuple[int, int]]) -> Iterator[Detail]:
    """Yield the first of some ways to read a row of figures: as a known number, else as any at all."""
    loose: list[Detail] = []
    for start, end in spans:
        for found in _judged(look, place, start, end, text[start:end]):
            if found.cue != "phone-cued":
                yield found
                return
            loose.append(found)
    yield from loose[:1]


def _shorter(look: Look, text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield a row without small numbers that only stand beside it: 1. (…), (…) (10am to 4pm), (…). 3 cats."""
    groups = [group.span() for group in _GROUP.finditer(text, start, end)]
    small = [stop - begin <= _SMALL for begin, stop in groups]
    for first, last in ((0, 1), (0, 2), (1, 0), (1, 1)):
        kept, dropped = groups[first : len(groups) - last], groups[len(groups) - last :]
        if not kept or not all(small[:first] + small[len(groups) - last :]):
            continue
        begin, stop = kept[0][0], kept[-1][1]
        begin -= text[begin - 1 : begin] in {"(", "+"}
        parted = not first or text[groups[0][1] : begin].strip()
        parted = parted and (not last or text[stop : dropped[0][0]].strip())
        timed = last and _UNIT.match(look.lower, end)  # (…) 10am to 4pm
        listed = last and look.text[end : end + 2] in {") ", ". "}  # (…) 3) Maya
        announced = timed or listed or text[begin] in "+(0" or cue_before(look.before(begin, 56))
        if parted or (announced and not all(small)):
            yield begin, stop


def _is_whole(look: Look, end: int) -> bool:
    """Tell a number from the beginning of something longer, and from what counts or measures."""
    return not (_LONGER.match(look.lower, end) or _UNIT.match(look.lower, end))


def _sentence_end(run: re.Match[str]) -> int:
    """Return where a row ends whose last figures open the next sentence (….  6pm is best); else its start."""
    stop = run.group().rfind(". ")
    return run.start() + max(stop, 0)


def _parts(run: re.Match[str], last: int) -> Iterator[tuple[int, int]]:
    """Yield where the numbers of one row that ends at `last` stand: two numbers side by side are two."""
    start = run.start()
    for gap in _BETWEEN.finditer(run.string, start, last):
        yield start, gap.start()
        start = gap.end()
    if start < last:
        yield start, last


def _judged(look: Look, place: Place, start: int, end: int, written: str) -> Iterator[Detail]:
    """Yield the number written at `start`, if it is one: a known one, or what the text only calls so."""
    bare = _EXTENSION.sub("", written)
    digits = _NON_DIGIT.sub("", bare)
    if len(digits) > MOST_DIGITS or _DATE.fullmatch(bare) or _SLASHES.search(bare):
        return
    if bare.lstrip("(").startswith(("+", "00")) and len(digits) >= 7:
        found = number_plans.international(bare)
        if found:
            yield _detail(start, end, found, "phone-international")
            return
    cue = cue_after(look.after(end, 32)) or cue_before(look.before(start, 56))
    if not cue and another_kind(look.before(start, 56)):
        return
    found = number_plans.national(digits, place.regions, bare)
    if found and (cue or number_plans.well_grouped(bare, found)):
        yield _detail(start, end, found, "phone-national")
    elif (cue == "strong" or (cue == "calling" and len(digits) >= 7)) and (
        loose := number_plans.loose(digits)
    ):
        yield _detail(start, end, loose, "phone-cued")


def _detail(start: int, end: int, found: number_plans.Number, cue: str) -> Detail:
    return Detail("phone", start, end, found.e164, public=found.public, cue=cue)


PHONE = Detector("phone", worth, find, _CUES)
