"""Postal codes that nothing calls one, where the text says that somebody lives there: woont in 3512 XK."""

import re
from collections.abc import Iterator
from itertools import islice

from policies.identifying_details.detectors.ageing import COUNTED
from policies.identifying_details.detectors.look import Look
from policies.identifying_details.words import any_of, whole, words

_MOST = 20
_BEFORE, _BEHIND = 60, 40
"""How many characters in front of a code and behind it are looked at."""
_LIVING = words("""
    wohn wohnt wohnst wohne wohnen wohnte gwohnt wohnts lebt lebst daheim dahoam zuhause zuhaus sitzt hockt
    gemeldet woon woont woonde wonen zit thuis habite habites habitez habitent vit
""")
_SENT = words("gestuurd opgestuurd stuur sturen kaartje pakje pakketje bezorgd bezorgen post adres")
_DUTCH = re.compile(
    r"(?<![^\W_])(?:in|naar|postcode|te|bij) (?P<code>[1-9]\d{3} ?"
    r"(?!SA|SD|SS|MB|GB|TB|KM|KG|MG|ML|AM|PM|PS|AD|BC)[A-Z]{2})(?!\w)"
)
_TOWN = re.compile(
    r"(?<![^\W_])(?:in|aus|nach|te|bei|à) (?:[AD]-|CH-)?(?P<code>(?!(?:19|20)\d\d |\d{1,2}000 )\d{4,5}) "
    r"(?!Meter|Höhenmeter|Kilometer|Euro|Schritt|Gramm|Watt|Teile|Seiten|Franken)[A-ZÀ-Þ][^\W\d_]{2}"
)
_VERBS = words("""
    wohn wohnt wohnst wohne wohnen woon woont wonen live lives living habite habites habitez vive vives vivo
    mora moras moro
""")
_TAGS = words(
    "oder or gell ne nicht right too now no verdad né hein non toch ook auch jetzt noch también também"
)
_BARE = re.compile(
    rf"{whole(_VERBS)}(?: [^\W\d_]{{2,10}}){{0,3}}? (?:in|en|no|na|à|dans le|por el|en el) (?P<code>\d{{5}})"
    rf"(?![\w%€$-]|[.,:]\d)(?= ?(?:[,.!?;)\n]|$)| (?:{any_of(_TAGS)})(?![^\W_]))"
)
_LIVES = re.compile(whole(_LIVING))
_LIVES_OR_GETS_POST = re.compile(whole(_LIVING, _SENT))


def where_somebody_lives(look: Look) -> Iterator[tuple[int, int]]:
    """Yield where a postal code stands that somebody is said to live in, or to get post at."""
    if look.has_any(_LIVING | _SENT | _VERBS):
        for pattern, text, near in (
            (_DUTCH, look.text, _LIVES_OR_GETS_POST),
            (_TOWN, look.text, _LIVES),
            (_BARE, look.lower, None),
        ):
            for code in islice(pattern.finditer(text), _MOST):
                start, end = code.span("code")
                if near is None or (_is_near(look, near, start, end) and not COUNTED.match(look.lower, end)):
                    yield start, end


def _is_near(look: Look, said: re.Pattern[str], start: int, end: int) -> bool:
    return bool(said.search(look.before(start, _BEFORE)) or said.search(look.after(end, _BEHIND)))
