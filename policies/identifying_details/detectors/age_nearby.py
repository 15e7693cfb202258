"""An age told in the same breath as a day, in whatever words: June 9 is coming up. Uli turns 53, no cake."""

import re

from policies.identifying_details.detectors.ageing import COUNTED, TURNING
from policies.identifying_details.detectors.dates import in_plain_spelling
from policies.identifying_details.words import any_of, as_typed, whole

_REACH = 90
_AGE = r"(?P<age>1[01]\d|1[89]|[2-9]\d)(?![\d:./%-]\d|\d)"
_CLOSING = r"(?=[ ]?(?:[,.!?;)]|$)| (?:birthday|bday|is|on|coming|this|next|falls|party|bash|do|soon)(?!\w))"
_BIRTHDAYS = as_typed("""
    birthday bday geburtstag cumpleaños cumple anniversaire anniv aniversário niver verjaardag
""")
_TOLD = (
    in_plain_spelling(rf"{whole(TURNING)}(?: [^\W\d_]{{2,9}}){{0,2}} {_AGE}"),
    in_plain_spelling(rf"\b(?:will|gonna|going to|to) be {_AGE}"),
    in_plain_spelling(rf"(?:\b(?:his|her|their|your)|'s) {_AGE}(?:st|nd|rd|th){_CLOSING}"),
    in_plain_spelling(rf"(?<![\w.]){_AGE}(?:st|nd|rd|th|\.|º|e|ste)? (?:{any_of(_BIRTHDAYS)})(?!\w)"),
    in_plain_spelling(rf"\b(?:{any_of(_BIRTHDAYS)})(?!\w)[^\d.!?\n]{{0,20}} {_AGE}"),
)
_NO_BIRTHDAY = re.compile(
    r"\b(?:sober|sobriety|clean|since|wedding|married|anniversary|ago|recovery|founded|trocken|nuchter|sobrio"
    r"|limpi[oa]|sobre|casad[oa]s?|mariage|hochzeit|bruiloft|casamento|boda|tickets?|people|guests|miles?)\b"
)
_SENTENCE_END = re.compile(r"[.!?\n]+")


def told_nearby(before: str, after: str) -> bool:
    """Tell whether an age stands within a sentence of a day, and nothing that counts other years.

    Args:
        before: what stands in front of the day, in plain spelling.
        after: what stands behind it.
    """
    front = _clauses(before[-_REACH:][::-1])[::-1]
    behind = _clauses(after[:_REACH])
    if COUNTED.match(after) or _NO_BIRTHDAY.search(f"{front} {behind}"):
        return False
    return any(_is_told(told, text) for told in _TOLD for text in (front, behind))


def _clauses(text: str) -> str:
    """The rest of the sentence, and the sentence next to it."""
    ends = [end.start() for end in _SENTENCE_END.finditer(text)]
    return text[: ends[1]] if len(ends) > 1 else text


def _is_told(told: re.Pattern[str], text: str) -> bool:
    found = told.search(text)
    return found is not None and not COUNTED.match(text, found.end())
