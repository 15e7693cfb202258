"""Ordinals written out as words, and the German word for a fiftieth birthday: third, Fünfziger."""

from collections.abc import Iterator

from policies.identifying_details.registered.plain import plain

_ENGLISH = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth"
    " fifteenth sixteenth seventeenth eighteenth nineteenth"
)
_GERMAN = (
    "erste zweite dritte vierte fünfte sechste siebte achte neunte zehnte elfte zwölfte dreizehnte vierzehnte"
    " fünfzehnte sechzehnte siebzehnte achtzehnte neunzehnte zwanzigste einundzwanzigste zweiundzwanzigste"
    " dreiundzwanzigste vierundzwanzigste fünfundzwanzigste sechsundzwanzigste siebenundzwanzigste"
    " achtundzwanzigste neunundzwanzigste dreißigste einunddreißigste"
)
_DUTCH = (
    "eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende"
    " veertiende vijftiende zestiende zeventiende achttiende negentiende twintigste eenentwintigste"
    " tweeëntwintigste drieëntwintigste vierentwintigste vijfentwintigste zesentwintigste"
    " zevenentwintigste achtentwintigste negenentwintigste dertigste eenendertigste"
)
_ROMANCE = {"premier": 1, "primero": 1, "primeiro": 1}
_TENS = {
    "en": "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth",
    "de": "zwanzigste dreißigste vierzigste fünfzigste sechzigste siebzigste achtzigste neunzigste",
    "nl": "twintigste dertigste veertigste vijftigste zestigste zeventigste tachtigste negentigste",
}
_DECADES = "dreißiger vierziger fünfziger sechziger siebziger achtziger neunziger"
_NOT_YET_A_NUMBER = frozenset({"erste", "zweite", "dritte"})
"""Said of everything; with an ending, "am ersten", they are days more often."""


def _ordinals() -> Iterator[tuple[str, int]]:
    yield from ((word, value) for value, word in enumerate(_ENGLISH.split(), start=1))
    yield from ((word, value) for value, word in enumerate(_DUTCH.split(), start=1))
    yield from _ROMANCE.items()
    for tens in _TENS.values():
        yield from ((word, 10 * value) for value, word in enumerate(tens.split(), start=2))
    yield from _german(enumerate(_GERMAN.split(), start=1))
    yield from _german((10 * value, word) for value, word in enumerate(_TENS["de"].split(), start=2))


def _german(words: Iterator[tuple[int, str]] | enumerate[str]) -> Iterator[tuple[str, int]]:
    """Yield vierte, vierter and vierten."""
    for value, word in words:
        for end in ("", "r", "n"):
            if word + end not in _NOT_YET_A_NUMBER:
                yield word + end, value


ORDINALS = {spelling: value for word, value in _ordinals() for spelling in (word, plain(word))}
"""Ordinals, lower case, also without accents, and their values."""

DECADES = {
    spelling: f"{10 * value}er"
    for value, word in enumerate(_DECADES.split(), start=3)
    for spelling in (word, plain(word), word.replace("ü", "ue"))
}
"""What somebody who grows fifty celebrates in Austria and Bavaria, and how it is written in figures."""
