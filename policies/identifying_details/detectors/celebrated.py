"""Ages that a word of celebrating tells of: 70 years young, the big five-oh, fifty candles, her fiftieth."""

import re

from policies.identifying_details.detectors.ageing import COUNTED, YEARS
from policies.identifying_details.detectors.dates import in_plain_spelling
from policies.identifying_details.words import any_of, as_typed, whole

_AGE = r"(?P<age>[2-9][- ]0|1[3-9]|[2-9]\d)"
CANDLES = as_typed("candles kerzen bougies printemps balais velas velitas primaveras kaarsjes lentes lenzen")
"""What there are as many of as years."""
_CANDLES = in_plain_spelling(whole(CANDLES))
_MERRY = rf"{_AGE}(?:th)? (?:years? young|jahre jung|jaar jong|(?:{any_of(CANDLES)})(?!\w))"
_LIT = in_plain_spelling(
    r"(?<!\w)(?:lit|light(?:s|ed|ing)?|burn(?:s|ed|t|ing)?|vigil|graves?|menorah"
    r"|(?:an)?(?:ge)?z[üu]nde[tns]?|angezündet|anzünden|brenn(?:en|t)|brannten|steckt? an"
    r"|enciend[eo]n?|encend(?:ió|í|er|ieron|imos|ido|idas)|prend(?:ió|í|er|ieron|imos)|velatorio"
    r"|allum(?:e[rsz]?|é|ée?s|ait|ons|ent)|brûl(?:e[rsz]?|é|ent|aient)"
    r"|acend(?:e[mru]?|eram|emos|i|o)|acesas?"
    r"|steekt?|stak(?:en)?|aangestoken|aansteken|ontst(?:ak|eken|oken)|brand(?:t|en|den|de)?)(?!\w)"
)
"""Candles are lit on many days, and only on one are they blown out."""
_BIG = r"(?<!\w)(?:the|his|her|your|my|their)? ?big (?P<age>18|21|[3-9][- ]?0)(?!\w)"
_NTH = r"(?:(?:\b(?:your|ur|his|her|their)|'s|(?<=\ws)) (?P<nth>[3-9]0)(?:th)?)"
_NTH_AGE = r"(?:\b(?:his|her|their|your)|'s) (?P<nth>1[3-9]|[2-9]\d)(?:st|nd|rd|th)(?: birthday| bday)?"
_NTH_ABROAD = (
    r"(?<!\w)(?:ihr|sein|dein|haar|zijn|z'n|d'r|jouw) (?P<nth>[2-9]\d)"
    r"(?:ste[rn]?|er|\.|(?= (?:ist|fallt|is|valt) ))(?: (?:geburtstag|verjaardag))?"
    r"(?: (?:ist|fallt|is|valt))?(?: (?:auf|am|op|den|de)){0,3} $"
)
"""Ihr Vierzigster ist am 3. Mai, haar 60ste op 2 december."""
_JUST_AGE = (
    r"(?<!\bit)(?<!that)(?<!this)(?<!there)(?:'s| is) (?P<age>1[89]|[2-9]\d)"
    r"[ ,]{1,2}(?:(?:on|come|this) )?(?:the )?$"
)
"""Lorene is 80 January 27th."""
_UP_TO = r"!{0,3}[^\d.!?;\n]{0,16}$"
_BEFORE = tuple(
    in_plain_spelling(pattern)
    for pattern in (
        rf"(?<![\w.]){_MERRY}{_UP_TO}",
        rf"{_BIG}{_UP_TO}",
        rf"{_NTH_AGE}(?: (?:is|was|coming|coming up|falls|lands)){{0,2}}(?: (?:on|this|next|the)){{0,2}} $",
        _NTH_ABROAD,
        _JUST_AGE,
        rf"\bhappy {_AGE}(?:st|nd|rd|th)[^\d.!?;\n]{{0,30}}$",
        rf"{_NTH},? (?:that's|thats|it's|its|das ist|c'est|dat is) (?:on )?(?:the )?$",
        rf"(?:\bturned|\bhit) {_AGE} (?:back|way back|just now|already)? ?(?:on )?(?:the )?$",
    )
)
_DAY = "that day|that very day|then|an dem tag|da|ese día|nesse dia|ce jour-là|die dag"
_BIRTHDAY = "birthday|bday|geburtstag|cumple|cumpleaños|anniversaire|aniversário|niver|verjaardag"
_LATER = (
    in_plain_spelling(
        rf"[^\d\n]{{0,60}}?\b(?:turns?|turning|hits|will be|wird|cumple|faz|wordt) {_AGE} (?:{_DAY})(?!\w)"
    ),
    in_plain_spelling(
        rf"[^\d.!?;\n]{{0,30}}?\b(?:{_BIRTHDAY})(?!\w)[^\d.!?;\n]{{0,16}}?[ ,]{{1,2}}{_AGE}"
        rf" (?:{any_of(YEARS)})(?!\w)"
    ),
)
"""June 9 is coming. Uli turns 53 that day; 9 June is her birthday, 53 years."""
_BEHIND = tuple(
    in_plain_spelling(rf"[ ,:!-][^\d.!?;\n]{{0,32}}?{pattern}")
    for pattern in (rf"(?<![\w.]){_MERRY}", rf"{_BIG}(?=[ ]*(?:[.,!?;)]|$))")
)


def celebrated(before: str, after: str) -> tuple[int, int] | None:
    """Return how far such an age stretches from its day, to the left and to the right; in plain spelling.

    Args:
        before: what stands in front of the day.
        after: what stands behind it.
    """
    if COUNTED.match(after) or _are_lit(before, after):
        return None
    for pattern in _BEFORE:
        if found := pattern.search(before):
            return len(before) - found.start(found.lastgroup or "age"), 0
    if behind := next((found for one in _BEHIND if (found := one.match(after))), None):
        return 0, behind.end()
    return (0, 0) if any(one.match(after) for one in _LATER) else None


def _are_lit(before: str, after: str) -> bool:
    """Lit 30 candles on (…); an (…) 30 Kerzen angezündet."""
    return any(_CANDLES.search(text) and _LIT.search(text) for text in (before, after))


CELEBRATING = frozenset({"big", "young", "jung", "jong"})
HINTS: re.Pattern[str] = in_plain_spelling(
    r"(?<!\w)(?:(?:his|her|their|your|haar|zijn|jouw|ihr|sein|dein) \d\d(?:ste?|nd|rd|th|er|\.)"
    r"|[3-9]0er|years? young|jahre jung|jaar jong|the big|candles|kerzen|bougies|velas)(?!\w)"
)
"""What a message that tells such an age may hold, besides words of growing older."""
