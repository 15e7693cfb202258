"""Days that somebody counts where an age could stand: 60 on Halloween, sober life; 90 at Christmas. Days!

Thirty, sixty and ninety are days beside a word of being sober: groups hand out chips for just these.
"""

import re

from policies.identifying_details.detectors.ageing import COUNTED
from policies.identifying_details.detectors.dates import in_plain_spelling
from policies.identifying_details.words import as_typed, whole

REACH = 200
"""How many characters in front of a day and behind it may say what is counted."""
_SOBER = as_typed("""
    sober sobriety soberversary clean dry abstinent abstinence recovery relapse streak chip chips
    trocken trockene nüchtern nüchterne abstinenz abstinente suchtfrei rückfall rückfallfrei
    sobrio sobria sobriedad limpio limpia abstinencia recaída
    sobre sobriété abstinente rechute
    sóbrio sóbria sobriedade limpo limpa abstinência recaída
    nuchter nuchtere droog abstinentie terugval
""")
_DRINK = as_typed("""
    drink drinks drinking booze alcohol alk drugs using smoking smoke weed pills gambling
    alkohol trinken saufen schluck glas rauchen drogen stoff
    beber alcohol tomar consumir copa copas fumar jugar drogas
    verre alcool boire fumer goutte consommer drogue
    álcool copo fumar jogar
    drank drinken drankje glas roken gokken
""")
_WITHOUT = as_typed("without no not off ohne kein keinen keine sin ni sans sem nem zonder geen")
_DAYS = as_typed(
    "days weeks months tage wochen monate días semanas meses jours semaines mois dias dagen weken maanden"
)
_NOT_COUNTED = as_typed("""
    few couple those these some all most other good bad two three four five six seven ten in of
    paar zwei drei vier fünf sechs sieben zehn alle in dos tres cuatro cinco unos los estos pocos
    deux trois quatre cinq quelques ces les dans dois três quatro uns os poucos twee drie vier vijf zes
    zeven tien alle
""")
"""In front of days that are no count of anybody's: in a few days, all these months."""
_LATER = as_typed("""
    after before until till ago left later away off from to danach davor später nach vor bis después antes
    après avant depois later na voor
""")
_COUNTS = (
    in_plain_spelling(whole(_SOBER)),
    in_plain_spelling(
        rf"{whole(_WITHOUT)} "
        rf"(?:(?:a|an|the|one|any|single|te|um|uma|un|une|una|het|den|dem) ){{0,2}}{whole(_DRINK)}"
    ),
    in_plain_spelling(
        rf"(?<!\d )(?:(?<!\w)(?!{whole(_NOT_COUNTED)})\w{{1,20}}[ ,.!?;:]{{1,3}}|^|[.!?,] )"
        rf"{whole(_DAYS)}(?! {whole(_LATER)})"
    ),
)
_MILESTONE = in_plain_spelling(
    r"(?<![\w.,/:-])(?<!big )(?:30|60|90|(?:thir|six|nine)ty|dreißig|sechzig|neunzig|treinta|sesenta|noventa"
    r"|trente|soixante|nonante|trinta|sessenta|dertig|zestig|negentig)(?![.,:/-]?\d)"
)
_IS_OLD = in_plain_spelling(
    r"(?:th|ste[rnms]?|e|er|eme|\.|º)? ?(?:birthday|bday|geburtstag|verjaardag|cumpleaños|aniversário"
    r"|(?:years|yrs|jahre|jaar|ans|años|anos) (?:old|young|alt|jung|oud|jong|d'âge|de edad|de idade)"
    r"|primaveras)(?!\w)"
)
_BORN = in_plain_spelling(
    r"(?:born|geb|geboren|naci[^\W\d_]{0,4}|née?|nasc[^\W\d_]{1,4}|ja(?:hr|ar)gang|dob)[ ,.:']{1,3}$"
)
_SENTENCE_END = re.compile(r"(?:(?<!\d)[.!?]|\n)+(?=\s|$)")


def counts_days(before: str, after: str) -> bool:
    """Tell whether a number beside a day is of days, or of being sober, in its sentence or the one beside.

    Args:
        before: what stands in front of the day, in plain spelling.
        after: what stands behind it.
    """
    near = f"{_last_sentences(before[-REACH:])} | {_first_sentences(after[:REACH])}"
    if not any(count.search(near) for count in _COUNTS):
        return False
    return any(_is_bare(found, near) for found in _MILESTONE.finditer(near))


def _is_bare(found: re.Match[str], text: str) -> bool:
    """Whether nothing says what a number counts: neither years of age nor, beside an age, days."""
    if _IS_OLD.match(text, found.end()) or COUNTED.match(text, found.end()):
        return False
    return not _BORN.search(text[max(0, found.start() - 16) : found.start()])


def _first_sentences(text: str) -> str:
    """The rest of the sentence, and the next one."""
    ends = [end.start() for end in _SENTENCE_END.finditer(text)]
    return text[: ends[1]] if len(ends) > 1 else text


def _last_sentences(text: str) -> str:
    """The sentence so far, and the one in front of it."""
    ends = [end.end() for end in _SENTENCE_END.finditer(text)]
    return text[ends[-2] :] if len(ends) > 1 else text
