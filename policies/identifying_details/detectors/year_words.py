"""Years written out as words, and numbers below a hundred: neunzehnhundertdreiundachtzig, mil novecientos."""

from collections.abc import Iterator, Sequence

from policies.identifying_details.detectors.number_words import TENS, UNITS, value_of
from policies.identifying_details.detectors.ordinal_words import ORDINALS
from policies.identifying_details.registered.plain import plain
from policies.identifying_details.words import words

LONGEST_YEAR = 8
"""Words that a year may have: mille neuf cent quatre-vingt-dix-sept, and one more that ends it."""
_CENTURIES = frozenset({18, 19, 20})
_WHOLE = {
    "two thousand": "20",
    "dos mil": "20",
    "dois mil": "20",
    "deux mille": "20",
    "zweitausend": "20",
    "tweeduizend": "20",
    "nineteen hundred": "19",
    "mil novecientos": "19",
    "mil novecentos": "19",
    "mille neuf cent": "19",
    "mil neuf cent": "19",
    "dix neuf cent": "19",
    "neunzehnhundert": "19",
    "negentienhonderd": "19",
}
_HUNDREDS = [(spelled.split(), century) for spelled, century in _WHOLE.items()]
_AND = words("and e y en et und")
_IN_ONE_WORD = (
    ("neunzehnhundert", "19"),
    ("neunzehnhundertund", "19"),
    ("zweitausend", "20"),
    ("zweitausendund", "20"),
    ("negentienhonderd", "19"),
    ("negentien", "19"),
    ("tweeduizend", "20"),
)
_JOINED_BY = {
    "y": words("treinta cuarenta cincuenta sesenta setenta ochenta noventa"),
    "e": words("vinte trinta quarenta cinquenta sessenta setenta oitenta noventa"),
    "et": words("vingt trente quarante cinquante soixante septante huitante nonante"),
}
"""What stands between a ten and its unit, and behind which tens: noventa y uno."""
_TEENS_ADDED = words("soixante vingt vingts")


def _joined_years() -> Iterator[tuple[str, str]]:
    """Yield the German and Dutch years that are one word."""
    small = [(word, value_of(word) or 0) for word in TENS | UNITS]
    for opening, century in _IN_ONE_WORD:
        least = 10 if opening == "negentien" else 1
        yield from ((f"{opening}{word}", f"{century}{value:02}") for word, value in small if value >= least)


YEARS = {spelling: year for word, year in _joined_years() for spelling in (word, plain(word))}
"""Years in one word, lower case, also without accents, and their figures."""

OPENING = frozenset(YEARS) | words("zweitausend tweeduizend neunzehnhundert negentienhonderd mil mille")
"""Words that a year begins with, besides those that are numbers themselves."""


def year(row: Sequence[str]) -> tuple[str, int] | None:
    """Return the year that words begin with, in figures, and how many of them it takes.

    Nineteen eighty-eight, nineteen oh five, two thousand and five, mil novecentos e oitenta.
    """
    if row[0] in YEARS:
        return YEARS[row[0]], 1
    for spelled, century in _HUNDREDS:
        if row[: len(spelled)] == spelled:
            return _since(century, row, len(spelled))
    century_said = value_of(row[0]) if len(row) > 1 else None
    if century_said not in _CENTURIES:
        return None
    if row[1] in {"oh", "o"} and len(row) > 2 and 0 < (value_of(row[2]) or 0) < 10:
        return f"{century_said}0{value_of(row[2])}", 3
    rest = below_hundred(row[1:])
    return (f"{century_said}{rest[0]}", 1 + rest[1]) if rest and int(rest[0]) >= 10 else None


def _since(century: str, row: Sequence[str], taken: int) -> tuple[str, int]:
    """Two thousand, and what may follow."""
    skipped = taken + (row[taken : taken + 1] != [] and row[taken] in _AND)
    rest = below_hundred(row[skipped:])
    return (f"{century}{int(rest[0]):02}", skipped + rest[1]) if rest else (f"{century}00", taken)


def below_hundred(row: Sequence[str]) -> tuple[str, int] | None:
    """Twenty-two, twenty-second, six, sixth, noventa y uno, quatre-vingt-dix-sept."""
    if not row:
        return None
    value, taken = _opening(row)
    if value is None:
        ordinal = ORDINALS.get(row[0])
        return (str(ordinal), 1) if ordinal else None
    if value >= 20 and value % 10 == 0:
        joined = row[taken - 1] in _JOINED_BY.get(row[taken] if len(row) > taken else "", ())
        unit, more = _unit(row[taken + joined :], teens=row[taken - 1] in _TEENS_ADDED and value in {60, 80})
        if unit:
            return str(value + unit), taken + joined + more
    return str(value), taken


def _opening(row: Sequence[str]) -> tuple[int | None, int]:
    """Quatre-vingts and dix-sept are two words, most numbers are one."""
    if row[0] == "quatre" and len(row) > 1 and row[1] in {"vingt", "vingts"}:
        return 80, 2
    if row[0] == "dix" and len(row) > 1 and row[1] in {"sept", "huit", "neuf"}:
        return 10 + (value_of(row[1]) or 0), 2
    return value_of(row[0]), 1


def _unit(row: Sequence[str], *, teens: bool) -> tuple[int, int]:
    """What is added to a ten, and how many words it takes; soixante-douze adds twelve."""
    if not row:
        return 0, 0
    value, taken = _opening(row)
    value = ORDINALS.get(row[0], 0) if value is None else value
    return (value, taken) if 0 < value < (20 if teens else 10) else (0, 0)
