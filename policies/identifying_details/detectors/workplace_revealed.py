"""Employers at which somebody turns out to work: sat in …, and who calls my name but Maya.

Here the employer is found, and that somebody does behind it what only staff do; who that is, is read by
`Revealed` in `ownership`.
"""

import re
from collections.abc import Iterator
from itertools import islice

from policies.identifying_details.detectors.employer_names import capitals, in_small_letters, names
from policies.identifying_details.detectors.employer_sorts import Run, is_organisation
from policies.identifying_details.detectors.look import Look
from policies.identifying_details.detectors.workplace_deeds import CLOTHES, DEEDS, REVEALED, TOLD_OF, TOOLS
from policies.identifying_details.detectors.workplace_way import MOST_TRIES
from policies.identifying_details.patterns import when_used
from policies.identifying_details.registered.nicknames import GIVEN_NAMES
from policies.identifying_details.words import as_typed, whole, words

SHOWN_BEFORE, REVEALED_BEFORE = "shown-there", "revealed-before"
"""The same where it stands on what they wear, and where it follows whoever appeared."""
APPEARING = frozenset((REVEALED, TOLD_OF, SHOWN_BEFORE, REVEALED_BEFORE))

_BACK = 140
"""How many characters in front of the deed the employer is named."""
_WORN = as_typed("""
    badge nametag lanyard jacket van polo overalls tabard namensschild jacke lieferwagen insignia chaqueta
    furgoneta badge veste camionnette crachá jaqueta naambordje jas busje
""")
_SHOWING = when_used(
    rf"{whole(_WORN)} (?:says?|said|reads?|had|with|sagt|sagte|dice|decía|dit|disait|diz|dizia|zei|zegt"
    r"|steht|stand) (?=[^\W_])"
)
"""What those wear, or drive, who come to the sender: badge said Gridline Metering. took his cap off. Maya!"""
_APART = when_used(
    r"\b(?:was|is|it['’]?s|that['’]?s|but|war|ist|era|es|est|était|é|foi) (?:our |only )?[^\W\d_]{2,20}[.!?,]"
    r" (?:(?P<from>from|with|of|von|de|du|da|van) )?(?:the )?(?=[^\W_])"
)
"""What leads to an employer behind whoever appeared: it was Maya. from Brindle Recovery."""
_TURNING_UP = words("""
    usher plumber electrician postman postie courier driver locksmith paramedic nurse carer engineer guard
    bailiff clerk aa rac meter delivery gasman handyman roofer glazier midwife
""")
REVEALING = (TOOLS | CLOTHES | _WORN | _TURNING_UP).union(
    as_typed("""
    fetch fetches fetched hatch shutter panel foreman gaffer
    ruft holt bedient kassiert atiende recoge llama chercher appelle sert atende chama roept haalt riep haalde
    """)
)
"""With one of them, a message is worth looking for such deeds."""
_LEADING = when_used(
    r"\b(?:(?P<at>at|from|bei|beim|chez|bij)|in|into|to|with|im|in der|en|al|à|au|na|no|em|ao|op|naar"
    r"|zum|zur)"
    r"(?: the| la| el| de| het| a| o| der| die| dem)? (?=[^\W_])"
)
"""What leads to an employer; behind the first ones, a name of any kind is one."""
_BESIDE = when_used(r"[,.!?:] (?=[^\W_])")


def revealed(look: Look) -> Iterator[tuple[int, int, str]]:
    """Yield where each employer stands behind which its staff do something, and the rule."""
    for deed in DEEDS.told_in(look.words):
        for done in islice(deed.done.finditer(look.lower), MOST_TRIES):
            if place := _named(look, done.start()):
                yield *place, deed.cue
    if look.has_any(_WORN):
        yield from _behind(look, _SHOWING, SHOWN_BEFORE)
    if look.has_any(_TURNING_UP):
        yield from _behind(look, _APART, REVEALED_BEFORE)


def _behind(look: Look, leading: re.Pattern[str], cue: str) -> Iterator[tuple[int, int, str]]:
    """Yield each organisation that follows what leads to it."""
    for led in islice(leading.finditer(look.lower), MOST_TRIES):
        name = capitals(look, led.end())
        if name and _is_told(name, led) and names(look, name, "at", article=False):
            yield led.end(), name[-1].end(), cue


def _is_told(name: Run, led: re.Match[str]) -> bool:
    """Whether a name is an employer's: by its words, or as two of no person behind "from"."""
    joined = led.groupdict().get("from", "on a badge") and len(name) > 1
    return is_organisation(name) or bool(joined and name[0]["word"].lower() not in GIVEN_NAMES)


def _named(look: Look, done: int) -> tuple[int, int] | None:
    """Return where the nearest employer stands in front of a deed."""
    start = max(0, done - _BACK)
    for leading in reversed(list(islice(_LEADING.finditer(look.lower, start, done), MOST_TRIES))):
        name = capitals(look, leading.end())
        if name and (leading["at"] or is_organisation(name)) and names(look, name, "at", article=False):
            return leading.end(), name[-1].end()
        if end := in_small_letters(look, leading.end()):
            return leading.end(), end
    return _apart(look, start, done)


def _apart(look: Look, start: int, done: int) -> tuple[int, int] | None:
    """Return where an organisation stands between commas: my blood test, Fernhill Surgery, curtain drawn."""
    for sign in reversed(list(islice(_BESIDE.finditer(look.lower, start, done), MOST_TRIES))):
        name = capitals(look, sign.end())
        if name and is_organisation(name) and names(look, name, "at", article=False):
            return sign.end(), name[-1].end()
    return None
