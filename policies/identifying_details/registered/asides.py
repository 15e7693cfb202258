"""What people say between the parts of a number: 505, then 555, and the last four are 0148."""

import re
from collections.abc import Set as AbstractSet
from itertools import islice

from policies.identifying_details.cues.cue import words
from policies.identifying_details.detectors.number_words import NUMBER_WORDS
from policies.identifying_details.figures import InFigures, replaced

_TELLING = words("""
    last final finally lastly followed ending ends comes letzten letzte hinten schluss gefolgt ende endet
    kommt derniers derniere dernieres fini finit finissant termine terminant suivi vient
    ultimos ultimas termina terminado terminando acaba acabado acabando seguido seguida viene vem final
    laatste eindigt eindigend gevolgd komt
    then dann luego puis depois dan
""")
"""One of them stands in every such aside."""
_FEW = (
    "(?:[2-5]|two|three|four|five|zwei|drei|vier|funf|fuenf|deux|trois|quatre|cinq|dos|tres|cuatro|cinco"
    "|dois|duas|quatro|twee|drie|vijf)"
)
_LAST = "(?:last|final|letzten|letzte|derniers|dernieres|ultimos|ultimas|laatste)"
_FIGURES = (
    "(?:digits?|numbers?|figures?|ziffern|zahlen|chiffres|numeros|digitos|cifras|algarismos|cijfers|nummers)"
)
_ARTICLE = "(?:the|her|his|their|your|die|les|los|las|os|as|de)"
_ARE = "(?:are|is|being|sind|lauten|waren|sont|c['’]est|son|sao|zijn)"
_JOINED = "(?:and|und|et|y|e|en|then|dann|puis|luego|depois|dan)"
_ASIDE = re.compile(
    rf"(?<![^\W_])(?:{_JOINED} ){{0,2}}(?:"
    rf"{_ARTICLE} (?:{_LAST} {_FEW}|{_FEW} {_LAST}|{_LAST})(?: {_FIGURES})?(?: {_ARE})?"
    r"|followed by|gefolgt von|suivi de|seguid[oa] (?:de|por|del)|gevolgd door"
    r"|(?:it |that |the rest )?(?:ends|ending) (?:in|with)|finally|lastly"
    r"|(?:am|zum) (?:ende|schluss)|hinten(?: dran)?|endet (?:auf|mit)|kommt(?: noch)?"
    r"|(?:ca |il )?(?:se )?(?:fini[t]?|finissant|termine|terminant) par|vient"
    r"|(?:se )?(?:termina|terminado|terminando|acaba|acabado|acabando) (?:en|em|com|con)"
    r"|(?:al|no) final|viene|vem(?: o)?|eindigt op|eindigend op|(?:then )?comes(?: the)?|komt(?: er)?"
    rf"|{_JOINED} (?:then|dann|puis|luego|depois|dan)"
    r"):?(?![^\W_])"
)
_NEXT = re.compile(r"[\s,:.…-]{1,4}([^\W_]+)")
_MOST = 20
"""Asides of one text that are left out: a number has few parts."""


def without_asides(text: str, distinct: AbstractSet[str]) -> InFigures:
    """Return a text with "then" for every aside in front of a number, and the way back to what was said.

    Args:
        text: the text in plain spelling.
        distinct: its words, each once.
    """
    if _TELLING.isdisjoint(distinct):
        return replaced(text, ())
    found = (aside.span() for aside in _ASIDE.finditer(text) if _is_before_a_number(text, aside.end()))
    return replaced(text, [(start, end, "then") for start, end in islice(found, _MOST)])


def _is_before_a_number(text: str, end: int) -> bool:
    word = _NEXT.match(text, end)
    return word is not None and (word[1].isdecimal() or word[1] in NUMBER_WORDS)
