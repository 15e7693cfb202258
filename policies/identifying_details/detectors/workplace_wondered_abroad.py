"""Asking after somebody's work in other languages, and how long it has been: wann fängst du bei … an?"""

from policies.identifying_details.detectors.employer_brands import SUPPLIERS
from policies.identifying_details.detectors.employer_sorts import (
    Run,
    is_firm,
    is_organisation,
    is_taken_on_at,
    plain,
)
from policies.identifying_details.detectors.workplace_leading import is_employers, leading
from policies.identifying_details.words import words


def _gives_work(run: Run) -> bool:
    """Whether a contract there is one of work: not with whoever sells telephones to all."""
    return is_organisation(run) and SUPPLIERS.isdisjoint(plain(run))


def _has_staff_for_years(run: Run) -> bool:
    """Tell "20 Jahre bei Aldi" from "20 Jahre bei der Barmer"."""
    return is_taken_on_at(run) and _CARING.isdisjoint(plain(run))


def _is_joined(run: Run) -> bool:
    """Tell "ist schon ewig bei Lidl" from "ist schon ewig bei der Sparkasse", which has her money."""
    return _has_staff_for_years(run) and _BANKING.isdisjoint(plain(run))


def _is_only_worked_at(run: Run) -> bool:
    """Tell "ist schon lange bei Bosch" from "ist schon lange bei Aldi", who may be shopping."""
    return is_firm(run) and SUPPLIERS.isdisjoint(plain(run)) and _is_joined(run)


def _is_a_firm_that_gives_work(run: Run) -> bool:
    """The same of any firm, known or not."""
    return is_employers(run) and SUPPLIERS.isdisjoint(plain(run))


ASKED_THERE = "asked-there"
"""It is asked of whoever is spoken to, often without "you"."""

_START = (
    r"\b(?:(?:wann )?(?:fängst|startest|beginnst) du|wanneer (?:begin|start) je"
    r"|(?:cuándo|cuando) (?:empiezas|comienzas|empezás)|(?:tu )?commences(?: (?:quand|lundi|bientôt))?"
    r"|quando (?:(?:é que )?(?:tu )?começas|(?:é que )?você começa))"
)
_DO = (
    r"\b(?:was machst du|wat doe je|qué (?:haces|hacés)|tu fais quoi|qu['’]est-ce que tu fais"
    r"|o que (?:é que )?(?:tu )?fazes|o que você faz)(?: (?:eigentlich|genau|denn|so|precies|eigenlijk)){0,2}"
)
_HOW_LONG = (
    r"\b(?:wie lang(?:e)? (?:bist|warst|arbeitest) du|hoe lang(?: \w{2,6})? (?:je|jij|u|ge|gij)"
    r"|cuánto(?: tiempo)? llevas"
    r"|cuánto hace que estás|ça fait (?:longtemps|combien de temps) que (?:t['’]es|tu es)|depuis quand tu es"
    r"|há quanto tempo (?:estás|trabalhas|você está))"
    r"(?: (?:schon|jetzt|jetz|eigentlich|denn|al|nu|nou|eigenlijk|toch|ya|já)){0,3}"
)
_SO_MANY = r"(?:(?:al|ya|já|bien|fast|über|casi|quase|bijna|presque|plus de|más de|mais de) )?\w{1,9}"
_FOR_YEARS = (
    r"\b(?:war(?:st)?(?: \w{2,12})? (?!vor)\w{2,9} (?:jahre|monate)"
    rf"|(?:lleva|llevas|estuvo|estuviste|hizo|hiciste|cumplió|cumple|jubila|jubiló),? (?:con )?{_SO_MANY}"
    r" (?:años|meses)"
    rf"|(?:fait|y a) {_SO_MANY} (?:ans|années|mois) (?:que |qu['’])(?!je )[\w'’-]{{2,20}} (?:est|es)"
    rf"|(?:a|as) (?:passé|fait|bossé|tenu) {_SO_MANY} (?:ans|années|mois)"
    rf"|(?:esteve|estiveste|ficou|ficaste|passou|passaste|fez|fizeste|está há|estás há) {_SO_MANY}"
    r" (?:anos|meses)"
    rf"|(?:zit|zat|was|werkte|heeft|bleef)(?: (?:nu|nog|er))? {_SO_MANY} (?:jaar|jaren|maanden))"
)
_IS_NOW = (
    r"\b(?:(?:zit|zat|ben|bent|is) (?:(?:je|jij|nu|nou|ook|toch|er) ){0,2}al"
    r"|(?:ist|bist|sitzt) (?:(?:ja|auch|doch|jetzt|nun|du) ){0,2}(?:schon|bereits))"
)
_FOR_LONG = rf"{_IS_NOW} (?:heel |zo |so |sehr )?lange?"
_FOR_EVER = (
    rf"(?:{_IS_NOW} (?:jaren|eeuwen|ewig)"
    r"|\b(?:ist|bist|sitzt|zit|bent) (?:(?:ja|auch|doch|nicht|du|je|jij) ){0,3}"
    r"(?:schon |bereits |al )?(?:seit|sinds) (?:\w{2,12} )?(?:jahren|jahrzehnten|ewigkeiten|jaren))"
)
_CARING = words("""
    caritas diakonie awo drk asb malteser johanniter lebenshilfe charité vivantes asklepios imss issste helios
    dak aok tk barmer kkh cordaan buurtzorg olvg akh johannitern maltesern sesc sesi senac senai
""")
"""Brands that care for people as long as their staff stays, insure them, or teach them."""

_BANKING = words("sparkasse volksbank postbank commerzbank raiffeisenbank rabobank kbc belfius bank")
"""Where people are for years with their money."""

_GOT = (
    r"\b(?:(?:hat|hast)(?: (?:jetzt|endlich|nun|du))? (?:die|den|einen?|'?nen?) (?:neue[nr]? )?"
    r"(?:stelle|job|zusage|arbeitsvertrag)"
    r"|(?:heeft|hebt|heb je)(?: (?:nu|eindelijk))? (?:een|n|de) (?:vast contract|(?:vaste )?baan)"
    r"|(?:tiene|tienes) (?:un )?contrato|(?:a|as) (?:eu|décroché|obtenu) (?:le|un|son|ton) "
    r"(?:poste|job|cdi|cdd|taf)"
    r"|(?:a|as) (?:enfin |déjà |bien )?signé(?= (?:chez|avec))"
    r"|(?:tem|tens) (?:um )?contrato|pelo (?:teu |seu )?(?:trabalho|emprego))"
)
_TRAINS = r"\b(?:de prácticas|a estagiar|estagia(?:s|ndo)?|ontslagen)"
_SHIFT_OF = r"\b(?:el turno|o turno|la guardia) d[ea] \w{2,12}"

WONDERED_ABROAD = (
    leading(
        ASKED_THERE,
        words("fängst startest beginnst wanneer empiezas comienzas empezás commences começas começa"),
        _START,
    ),
    leading(
        ASKED_THERE,
        words("machst doe haces hacés fais fazes faz"),
        _DO,
        holds=is_firm,
    ),
    leading(
        ASKED_THERE,
        words("lang lange cuánto longtemps combien quand quanto"),
        _HOW_LONG,
        holds=is_firm,
    ),
    leading(
        "years-there",
        words("jahre monate años meses ans années mois anos jaar jaren maanden"),
        _FOR_YEARS,
        holds=_has_staff_for_years,
        firm=_has_staff_for_years,
    ),
    leading("years-there", words("lang lange"), _FOR_LONG, holds=_is_only_worked_at, firm=_is_only_worked_at),
    leading(
        "years-there",
        words("jaren eeuwen ewig jahren jahrzehnten ewigkeiten"),
        _FOR_EVER,
        holds=_is_joined,
        firm=_is_joined,
    ),
    leading(
        "got-a-post",
        words("""
            hat hast heeft hebt tiene tienes eu décroché obtenu signé tem tens pelo
        """),
        _GOT,
        holds=_gives_work,
        firm=_is_a_firm_that_gives_work,
    ),
    leading("trains-there", words("prácticas estagiar estagia estagias estagiando ontslagen"), _TRAINS),
    leading("shift-of", words("turno guardia"), _SHIFT_OF),
)
"""They are followed by the name of a firm, or of a place of a known kind."""
