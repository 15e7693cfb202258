"""Ways of saying where somebody begins, goes on or is the one of, in other languages than English."""

import re

from policies.identifying_details.detectors.employer_sorts import is_firm, is_firm_alone, is_taken_on_at
from policies.identifying_details.detectors.workplace_way import Way
from policies.identifying_details.words import as_typed, words

_BEGINNING = as_typed("""
    empezó empezo empezaste entró entro entraste comenzó comenzo commencé débuté embauché embauchée engagé
    engagée contratada contratado contratadas contratados aangenomen eingestellt começou comecou começaste
    entrou entraste entrei begonnen angefangen
""")


ENGAGED = (
    Way(
        "goes-on-at",
        words("sigue sigues seguís continua continuas"),
        re.compile(r"\b(?:sigues?|seguís|continuas?) (?:en(?: la| el)?|na|no|em) (?=[^\W_])"),
        is_taken_on_at,
    ),
    Way(
        "begins-at",
        _BEGINNING,
        re.compile(
            r"\b(?:(?:empez|comenz|entr)(?:ó|o|aste|é)(?: a (?:trabajar|currar))?(?: en| en el| en la)"
            r"|(?:commenc[ée]|d[ée]but[ée]|embauch[ée]e?|engag[ée]e?)(?: chez| au| à la| par)"
            r"|(?:começ|entr)(?:ou|aste|ei)(?: a trabalhar)?(?: na| no| em)"
            r"|contratad[ao]s?(?: en| en el| en la| por| na| no| pela| pelo)"
            r"|(?:begonnen|aangenomen) bij(?: de| het)?|(?:eingestellt|angefangen) (?:bei|beim)(?: der)?)"
            r" (?=[^\W_])"
        ),
        is_taken_on_at,
    ),
    Way(
        "is-with-abroad",
        words("ist bist sind bin is zit est chez bei beim bij"),
        re.compile(
            r"\b(?:(?:ist|bist|sind) (?:doch |jetzt |noch |ja |nun ){0,2}(?:bei|beim)"
            r"|(?:is|zit|zat) (?:toch |nu |nog ){0,2}bij(?: de| het)?"
            r"|(?:est|es) (?:maintenant |toujours )?chez) (?=[^\W_])"
        ),
        is_firm_alone,
    ),
    Way(
        "one-of-there",
        words("la el die der celle celui a o de"),
        re.compile(
            r"(?:^|[ ,])(?:la|el|die|der|celle|celui|a|o|de)"
            r"(?: (?:chica|chico|señora|tía|tío|moça|moço|menina|rapaz|dame|gars|mec|frau|mädel|typ|meisje"
            r"|vrouw|jongen))?"
            r" (?:de la|del|vom|von der|von|de|du|da|do|van de|van) (?=[^\W_])"
        ),
        is_firm,
    ),
)
"""Looked for as the English ways are."""
