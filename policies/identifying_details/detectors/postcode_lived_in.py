"""Postal codes that nothing calls one, where the text says that somebody lives there: woont in 3512 XK."""

import re
from collections.abc import Iterator
from itertools import islice

from policies.identifying_details.detail import Place
from policies.identifying_details.detectors.living_words import AT_HOME, DWELLING
from policies.identifying_details.detectors.look import Look
from policies.identifying_details.detectors.street_sure import is_counted
from policies.identifying_details.dictionary import is_a_word
from policies.identifying_details.patterns import when_used
from policies.identifying_details.registered.plain import plain
from policies.identifying_details.words import any_of, whole, words

_MOST = 20
_BEFORE, _BEHIND = 60, 40
"""How many characters in front of a code and behind it are looked at."""
_SITTING = words("zit sitzt hockt")
"""Somebody sits in a town; by (bei, op) a number one sits with that many of something."""
_LIVING = DWELLING | AT_HOME | words("gemeldet habite habites habitez habitent vit")
_SENT = words("gestuurd opgestuurd stuur sturen kaartje pakje pakketje bezorgd bezorgen post adres")
_NO_LETTERS = words("""
    SA SD SS MB GB TB KB KM CM MM DM KG MG ML KJ OZ AM PM PS AD BC IE IU IK HZ PK HP XP CV TV PC GM
""")
"""Behind a number: never given out, or a unit."""
_NO_LETTERS_OF_A_YEAR = words("OK NL BE DE EN EU UK US FR ES PT AT CH IS IN NO ME WK EK OS")
_DUTCH = when_used(
    r"(?<![^\W_])(?P<lead>in|naar|postcode|te|bij) (?P<code>[1-9]\d{3} ?"
    rf"(?!{any_of(_NO_LETTERS)})(?!(?<=(?:19|20)\d\d )(?:{any_of(_NO_LETTERS_OF_A_YEAR)}))[A-Z]{{2}})(?!\w)"
)
_KNOWN_BEHIND = words("""
    und oder ne gell gel halt ja jetzt noch auch seit mit bei beim im in an am wo weil et ou depuis dans
    en of toch sinds met
""")
"""What may follow a town in its sentence."""
_TOWN = when_used(
    r"(?<![^\W_])(?P<lead>in|aus|nach|te|bei|à) (?:[AD]-|CH-)?"
    r"(?P<code>(?!(?:19|20)\d\d |\d{1,2}000 )\d{4,5}) "
    r"(?P<town>[A-ZÀ-Þ][^\W\d_]{2,24}(?:[ -][A-ZÀ-Þ][^\W\d_]+)?)"
    rf"(?= ?(?:[,.!?;:)\n]|$)| (?:{any_of(_KNOWN_BEHIND)})(?![^\W_]))"
)
_UNIT = words("""
    meter metern höhenmeter höhenmetern kilometer kilometern euro gramm kilo watt franken prozent kcal
    kalorien grad stück schritt schritte schritten teile teilen teil seiten mal cent punkt punkte punkten
    volt pixel
""")
_MAY_BE_SEVERAL = ("s", "n", "e", "r")
"""How a German noun ends of which there are thousands; of a town's name it says nothing."""
_SURE_CODE = when_used(r"0\d{4}|\d{3}(?!00)\d\d")
"""Five figures, and not a round number."""
_DWELLS_IN = when_used(rf"{whole(DWELLING)}(?: [^\W\d_]{{1,12}}){{0,4}} $")
_VERBS = words("""
    wohn wohnt wohnst wohne wohnen woon woont wonen live lives living habite habites habitez vive vives vivo
    mora moras moro
""")
_TAGS = words(
    "oder or gell ne nicht right too now no verdad né hein non toch ook auch jetzt noch también também"
)
_BARE = when_used(
    rf"{whole(_VERBS)}(?: [^\W\d_]{{2,10}}){{0,3}}? (?:in (?!\d{{3}}00)|(?:en|no|na|à|dans le|por el|en el) )"
    r"(?P<code>\d{5})"
    rf"(?![\w%€$-]|[.,:]\d)(?= ?(?:[,.!?;)\n]|$)| (?:{any_of(_TAGS)})(?![^\W_]))"
)
_LIVES = when_used(whole(_LIVING))
_LIVES_OR_SITS = when_used(whole(_LIVING, _SITTING))
_GETS_POST = when_used(whole(_SENT))


def where_somebody_lives(look: Look, place: Place) -> Iterator[tuple[int, int]]:
    """Yield where a postal code stands that somebody is said to live in, or to get post at."""
    if look.has_any(_LIVING | _SITTING | _SENT | _VERBS):
        for code in islice(_DUTCH.finditer(look.text), _MOST):
            if _somebody_lives(look, code) or _is_near(look, _GETS_POST, *code.span("code")):
                yield code.span("code")
        for code in islice(_TOWN.finditer(look.text), _MOST):
            if _somebody_lives(look, code) and _is_a_town(look, code, place):
                yield code.span("code")
        for code in islice(_BARE.finditer(look.lower), _MOST):
            yield code.span("code")


def _somebody_lives(look: Look, code: re.Match[str]) -> bool:
    start, end = code.span("code")
    lives = _LIVES_OR_SITS if code["lead"] == "in" else _LIVES
    return _is_near(look, lives, start, end) and not is_counted(look, end)


def _is_a_town(look: Look, code: re.Match[str], place: Place) -> bool:
    """Tell "in 3871 Brand" and "wohnt in 8280 Kreuzlingen" from "in 3400 Mails" and "bei 1500 Bildern"."""
    town = plain(code["town"].lower())
    if code["town"].lower() in _UNIT:
        return False
    if _SURE_CODE.fullmatch(code["code"]) or _DWELLS_IN.search(look.before(code.start(), _BEFORE)):
        return True
    several = town.endswith(_MAY_BE_SEVERAL) or code["lead"] != "in"
    return not (several and is_a_word(town, place.languages))


def _is_near(look: Look, said: re.Pattern[str], start: int, end: int) -> bool:
    return bool(said.search(look.before(start, _BEFORE)) or said.search(look.after(end, _BEHIND)))
