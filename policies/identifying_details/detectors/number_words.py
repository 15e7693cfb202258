"""Digits written out as words, in the languages that rooms speak."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from policies.identifying_details.registered.plain import words_in
from policies.identifying_details.words import words

_UNITS = {
    "en": "zero one two three four five six seven eight nine",
    "es": "cero uno dos tres cuatro cinco seis siete ocho nueve",
    "de": "null eins zwei drei vier fünf sechs sieben acht neun",
    "fr": "zéro un deux trois quatre cinq six sept huit neuf",
    "pt": "zero um dois três quatro cinco seis sete oito nove",
    "nl": "nul een twee drie vier vijf zes zeven acht negen",
}
_TEENS = {
    "en": "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
    "es": "diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve",
    "de": "zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn",
    "fr": "dix onze douze treize quatorze quinze seize",
    "pt": "dez onze doze treze catorze quinze dezesseis dezessete dezoito dezenove",
    "nl": "tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien",
}
_TENS = {
    "en": "twenty thirty forty fifty sixty seventy eighty ninety",
    "es": "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
    "de": "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig",
    "fr": "vingt trente quarante cinquante soixante septante huitante nonante",
    "pt": "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa",
    "nl": "twintig dertig veertig vijftig zestig zeventig tachtig negentig",
}
_ALSO = {
    "oh": 0, "o": 0, "nought": 0, "naught": 0, "nil": 0, "zwo": 2, "fuenf": 5, "fuenfzig": 50, "zwoelf": 12,
    "dreissig": 30, "niner": 9, "meia": 6, "une": 1, "una": 1, "uma": 1, "duas": 2, "één": 1, "dezasseis": 16,
    "dezassete": 17, "dezanove": 19, "vingts": 20, "veintiuno": 21, "veintidós": 22, "veintitrés": 23,
    "veinticuatro": 24, "veinticinco": 25, "veintiséis": 26, "veintisiete": 27, "veintiocho": 28,
    "veintinueve": 29,
}  # fmt: skip
_REPEATS = {
    "double": 2,
    "triple": 3,
    "treble": 3,
    "doble": 2,
    "triplo": 3,
    "duplo": 2,
    "doppel": 2,
    "dubbel": 2,
}
_NOUGHTS = {"hundred": "00", "thousand": "000", "hundert": "00", "cent": "00", "cem": "00", "honderd": "00"}
_THEN = words("then dann luego después puis ensuite depois dan daarna")
"""What stands between the groups of a number that is told slowly."""
COUNTABLE = words("""
    year years yr yrs month months week weeks day days hour hours hr hrs minute minutes min mins times kids
    boys girls children degrees mg pm
    jahre jahren monate monaten wochen tage tagen stunden minuten uhr
    Jahre Jahren Monate Monaten Wochen Tage Tagen Stunden Minuten Uhr
    años anos año ano mes meses semanas semana días dias horas minutos veces vezes
    ans an mois semaines semaine jours jour heures heure minutes fois
    jaar jaren maand maanden weken dagen uur uren minuten keer
""")
"""What a number in front of them counts: it is none of a house, nor of a register."""
JOINERS = frozenset({"y", "e", "et", "and"})
"""What stands between the parts of a spelled number, lower case."""
_HUNDRED = frozenset({"cien", "ciento", "cento", "hundert", "honderd"})
"""Words for a hundred without a word for how many."""
_ROUND = _HUNDRED | _NOUGHTS.keys()
_BEHIND_DIX = frozenset({"sept", "huit", "neuf"})
"""What makes one number with ten in French: dix-sept."""
_MANY_FIGURES = 9
_MOST_HOUSE_DIGITS = 5
_PLAIN = str.maketrans("áàâäéèêëíïóôöúüçß", "aaaaeeeeiiooouucs")
_TOKEN = re.compile(r"[^\W_]+")
_THREE = re.compile(rb"\x01\x00?\x01\x00?\x01")
_GAP = re.compile(r"[\s,.;:/()-]{1,3}")


def _written_out() -> dict[str, int]:
    values = dict(_ALSO)
    for language, units in _UNITS.items():
        ones, teens, tens = units.split(), _TEENS[language].split(), _TENS[language].split()
        values.update((word, value) for value, word in enumerate(ones + teens))
        values.update((word, 10 * value) for value, word in enumerate(tens, start=2))
        if language in {"de", "nl"}:
            values.update(_joined(language, ones, tens))
    return {word.translate(_PLAIN): value for word, value in values.items()} | values


def _joined(language: str, ones: list[str], tens: list[str]) -> Iterator[tuple[str, int]]:
    """Yield the German and Dutch numbers that name the unit before the ten, in one word."""
    for value, ten in enumerate(tens, start=2):
        for digit, one in enumerate(ones[1:], start=1):
            if language == "de":
                yield f"{'ein' if digit == 1 else one}und{ten}", 10 * value + digit
            else:
                yield f"{one}{'ën' if one.endswith('e') else 'en'}{ten}", 10 * value + digit


_VALUES = _written_out()
UNITS = frozenset(word for word, value in _VALUES.items() if 0 < value < 10 and len(word) > 1)
"""Words for one to nine, lower case."""

TENS = frozenset(word for word, value in _VALUES.items() if value >= 10)
"""Single words for ten to ninety-nine, lower case."""

NUMBER_WORDS = frozenset(_VALUES.keys() | _REPEATS.keys())
"""Single words for numbers below a hundred, lower case."""

HOUSE_WORDS = frozenset(_VALUES.keys() | _NOUGHTS.keys() | _HUNDRED) - {"cent", "nil"}
"""Single words that house numbers are spelled with, lower case."""

TELLING_HOUSE_WORDS = HOUSE_WORDS - words("one un uno una une um uma ein eins een een o oh")
"""Those of them that are not said all day of anything."""


def value_of(word: str) -> int | None:
    """Return the number below a hundred that a lower-case word names."""
    return _VALUES.get(word)


@dataclass(frozen=True, slots=True)
class Spelled:
    """Digits that a text spells out between two positions."""

    start: int
    end: int
    digits: str = field(repr=False)


@dataclass(slots=True)
class _Run:
    """Words and figures that stand one behind the other; the last number may still grow."""

    start: int
    end: int
    words: int = 0
    times: int = 1
    numbers: list[str] = field(default_factory=list, repr=False)

    def is_long(self) -> bool:
        """Whether three words are spelled, or two among many figures: 07700 nine hundred 123."""
        return self.words >= 3 or (self.words == 2 and sum(map(len, self.numbers)) >= _MANY_FIGURES)

    def add(self, word: str, closely: bool) -> None:
        self.words += not word.isdecimal()
        if word in _REPEATS:
            self.times = _REPEATS[word]
        elif word in _NOUGHTS:
            self._append_noughts(_NOUGHTS[word])
        elif word.isdecimal():
            self._append(word)
        elif not (closely and self._grows(word, _VALUES[word])):
            self._append(str(_VALUES[word]))

    def _append_noughts(self, noughts: str) -> None:
        """Double seven hundred is 7700."""
        if self.numbers:
            self.numbers[-1] += noughts

    def _append(self, digits: str) -> None:
        self.numbers.append(digits * self.times)
        self.times = 1

    def _grows(self, word: str, value: int) -> bool:
        """Join "sixty" and "two", "soixante" and "douze", "dix" and "sept", "quatre" and "vingt"."""
        last = int(self.numbers[-1]) if self.numbers and len(self.numbers[-1]) <= 2 else 0
        if value == 20 and last == 4:
            self.numbers[-1] = "80"
        elif (
            last >= 20 and last % 10 == 0 and (0 < value < 10 or (last in {60, 80} and 10 <= value < 17))
        ) or (last in {10, 70, 90} and (word in _BEHIND_DIX or (last > 10 and 7 <= value < 10))):
            self.numbers[-1] = str(last + value)
        else:
            return False
        return True


def house_number(words: Sequence[str]) -> str:
    """Return the house number that words spell, or nothing: eleven-oh-six gives 1106."""
    run = _Run(0, 0)
    for word in words:
        if word in _HUNDRED and not run.numbers:
            run.numbers.append("100")
        elif word not in JOINERS and word not in _HUNDRED - _NOUGHTS.keys():
            run.add(word, closely=True)
    figures = ""
    for number in run.numbers:
        hundreds = figures.endswith("00") and len(number) <= 2 and not _ROUND.isdisjoint(words)
        figures = (figures[: -len(number)] if hundreds else figures) + number
    return figures if len(figures) <= _MOST_HOUSE_DIGITS and not figures.startswith("0") else ""


def spelled_numbers(lower: str) -> Iterator[Spelled]:
    """Yield every run of spelled numbers, three words or more, of a lower-case text; figures may join them.

    A number between ten and ninety-nine gives two digits; "double five" gives 55.
    """
    if not _spells_three(words_in(lower)):
        return
    run: _Run | None = None
    joiner = False
    for token in _TOKEN.finditer(lower):
        word = token.group()
        numeric = word in NUMBER_WORDS or (run and word in _NOUGHTS) or (word.isdecimal() and len(word) <= 5)
        if not run and not numeric:
            continue  # so it is with almost every word
        gap = lower[run.end : token.start()] if run else ""
        if (
            run
            and not joiner
            and ((word in JOINERS and gap == " ") or (word in _THEN and gap in {" ", ", ", "... "}))
        ):
            joiner = True
            continue
        if run and numeric and (joiner or _GAP.fullmatch(gap)) and not _is_over(run, gap):
            run.add(word, closely=joiner or gap in {" ", "-"})
            run.end = token.end()
        else:
            if run and run.is_long():
                yield _spelled(run)
            run = _Run(token.start(), token.end()) if numeric else None
            if run:
                run.add(word, closely=False)
        joiner = False
    if run and run.is_long():
        yield _spelled(run)


def _spells_three(words: Sequence[str]) -> bool:
    """Whether three numbers stand in a row, with at most one word between two of them."""
    numbers = {word for word in set(words) if word in NUMBER_WORDS or word in _NOUGHTS or word.isdecimal()}
    return _THREE.search(bytes(map(numbers.__contains__, words))) is not None


def _is_over(run: _Run, gap: str) -> bool:
    """Whether a sentence ended with a figure: I come by at 5. Oh four one and so on."""
    return not run.words and gap.startswith(". ")


def _spelled(run: _Run) -> Spelled:
    return Spelled(run.start, run.end, "".join(run.numbers))
