"""An age that somebody reaches on a day and month: "turns 40 on 3 May", "am 3. Mai wird Uli vierzig".

Never years of anything else: of being sober, married, or in the group.
"""

import re

from policies.identifying_details.detectors.dates import WEEKDAYS, in_plain_spelling
from policies.identifying_details.detectors.number_words import TENS, UNITS
from policies.identifying_details.words import any_of, as_typed, whole, words

TURNING = words("becoming becomes") | as_typed("""
    turn turns turning turned hits become
    cumple cumples cumplo cumplen cumplirá cumplirás cumplir caen caerán
    wird wirst werde wurde feiert feierst feiere feierte
    aura auras avoir fêter fêtera fête fêtes fete fetes souffle soufflera
    faz fará fazer faço completa completará completar
    wordt word viert vierde
""")
"""Verbs for reaching an age; a number behind them needs no "years"."""

HAVING = as_typed("is are was has hace hacen hará ist sind hat war a as fait avait é está is heeft")
"""Verbs that say an age only with a word for years behind it."""

YEARS = as_typed("""
    years yrs yo año años añito añitos anos jahre jahr an ans piges balais ano aninhos aninho jaar jaartjes
    lustros
""")

_SINCE = as_typed("""
    sober sobriety clean since without together married ago with
    limpio limpia limpios sobrio sobria sobriedad abstinencia sin casados casada casado juntos
    trocken nüchtern abstinent ohne verheiratet zusammen
    sobriété abstinence abstinente sans depuis mariés mariée ensemble
    limpo limpa sóbrio sóbria sobriedade abstinência sem casados casadas
    nuchter droog zonder sinds getrouwd samen geleden
""")
_UNIT = as_typed("""
    day days week weeks month months hour hours minute minutes min mile miles km kg lb lbs pound pounds page
    pages meeting meetings time times percent people mg mcg ml milligram pm euro euros grad uhr
    reais real reales
    tage tagen wochen monate
    stunden minuten mal leute personen días semanas meses horas minutos grados veces personas jours
    semaines mois heures degrés fois personnes dias semana mês graus vezes pessoas dagen weken maanden
    uur graden keer mensen
""")
COUNTED = in_plain_spelling(rf"[ -]?(?:{any_of(_UNIT)}|of (?:us|them|you))(?![^\W_])")
"""Behind a number that counts something else."""
_FIGURES = r"(?P<age>[2-9]-0|1[3-9]|[2-9]\d)(?:st|nd|rd|th|ste?|de|[èe]me|er?|º|ª|\.)?"
_FIGURE_BY_FIGURE = rf"(?:{any_of(UNITS)})[ -](?:oh?|zero|{any_of(UNITS)})(?![^\W_])"
"""Three-three, four-oh."""
_WRITTEN = (
    rf"(?:{_FIGURE_BY_FIGURE}|{any_of(TENS)})(?:(?:[ -](?:y|e|et)[ -]|[ -])(?:{any_of(UNITS)}))?"
    r"(?:ste[nr]?|te[nr]?|i[èe]mes?)?"
)
_NO_UNIT = rf"(?![^\W_]|[:,./]\d|[ ]?[%°€$]|[ -]?(?:{any_of(_UNIT)})(?![^\W_]))"
_AGE = rf"(?:{_FIGURES}|(?P<written>{_WRITTEN})){_NO_UNIT}"
_OLD = (
    rf"(?P<years>[ ]?(?:{any_of(YEARS)})(?:[ ](?:old|young|alt|oud))?(?![^\W_])"
    r"|[ ](?:birthday|bday|geburtstag|verjaardag|bougies)\b)?"
)
_OF = (
    r"(?:(?:the|big|los|las|sus|die|den|ihren?|seinen?|ses|tes|mes|os|seus|zijn|z'n|haar|d'r|her|his|their)"
    r" ){0,2}"
)
_SURE = rf"(?P<verb>{whole(TURNING)})"
_VERB = (
    rf"(?P<verb>{whole(TURNING, HAVING)}|(?:\bis|\bs|'s)(?= (?:the )?big )"
    r"|(?<!it)(?<!that)(?<!there)(?<!here)(?<!what)(?<!let)'s"
    r"|\b(?:you're|youre|ur|you are|u are|u r|du bist)|\b(?:he|she|they)(?:'s|s|'re| is| are)"
    r"|(?:(?<!\bit )(?<!that )\b(?:will|gonna|going to)|(?<!\bit)(?<!that)(?<!there)'ll)"
    r" (?:be|turn)|\bva(?:is)? (?:avoir|f[êe]ter|souffler)|\ba eu)"
)
_ON = (
    r"(?:[,!]{1,3} [^\W\d_]{3,12}(?:-[^\W\d_]{3,6})?[,!]{1,3})?"  # ninety, ninety!, come (…)
    rf"(?:[ ,]{{1,2}}(?:{any_of(WEEKDAYS)}|on|am|el|le|em|no|op|a|dia|día|this|next|last|the|come"
    r"|coming|den|de|ce|today|nächsten|letzten|heute|hoy|vandaag)){0,3}[ ,]{1,2}"
)
_BEFORE = in_plain_spelling(rf"{_VERB}[ ]{_OF}{_AGE}{_OLD}{_ON}$")
_BEHIND = tuple(
    in_plain_spelling(rf"[ ,][^\d.!?;\n]{{0,28}}?{verb}[ ](?:[^\d.!?;,\n]{{1,20}}[ ])??{_OF}{_AGE}{_OLD}")
    for verb in (_SURE, _VERB)
)
_VERB_BEFORE = in_plain_spelling(rf"{_VERB}[ ](?:[^\d.!?;\n]{{1,20}}[ ])??$")
_DAY_OF_A_MONTH = re.compile(r"\bthe (?:1[3-9]|2\d|3[01])(?:st|nd|rd|th)$")
"""Hers is 12 June, mine is the 13th."""
_LONGEST_VERB = 50
"""Characters that a verb in front of a day has, with the word that may stand between them."""
_JUST_BEHIND = in_plain_spelling(rf"[ ,]{{1,2}}(?:[^\W\d_]{{2,20}}[ ]){{0,2}}?{_OF}{_AGE}{_OLD}")
_SINCE_BEHIND = in_plain_spelling(
    rf"[ ](?:que|qu'|dat|dass|seit|desde)(?![^\W_])|[ \w]{{0,12}}?{whole(_SINCE)}"
)


def reached(before: str, after: str) -> tuple[int, int] | None:
    """Return how far an age that is reached on a day stretches from it, to the left and to the right.

    Both texts are in plain spelling.

    Somebody named between the two, or a clause, is no part of it: then the day stands alone.

    Args:
        before: what stands in front of the day.
        after: what stands behind it.
    """
    if (found := _BEFORE.search(before)) and _is_age(found, found["verb"], after):
        return len(before) - found.start("age" if found["age"] else "written"), 0
    behind = next((found for one in _BEHIND if (found := one.match(after))), None)
    if behind and _is_age(behind, behind["verb"], after[behind.end() :]):
        return 0, 0
    turns = _VERB_BEFORE.search(before, max(0, len(before) - _LONGEST_VERB))
    if turns and (found := _JUST_BEHIND.match(after)) and _is_age(found, turns["verb"], after[found.end() :]):
        return 0, found.end("age" if found["age"] else "written")
    return None


def _is_age(found: re.Match[str], verb: str, behind: str) -> bool:
    sure = verb not in HAVING or bool(found["years"])
    if verb not in TURNING and _DAY_OF_A_MONTH.search(found.group()):
        return False
    return sure and not _SINCE_BEHIND.match(behind)
