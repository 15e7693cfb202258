"""Names of employers and schools in a message that speaks of work, not that somebody works there.

It is for what no way of saying covers: whose the name is must follow from the whole sentence, see
`ownership.engaged`.
"""

import re
from collections.abc import Iterator
from itertools import dropwhile, islice

from policies.identifying_details.cues.engagements import (
    AT_WORK,
    DOING,
    EMPLOYING,
    HANDLED,
    LISTING,
)
from policies.identifying_details.detail import Detail, Place
from policies.identifying_details.detectors.employer_brands import BRANDS
from policies.identifying_details.detectors.employer_names import capitals, names
from policies.identifying_details.detectors.employer_sorts import Run, is_staffed, is_surely_one
from policies.identifying_details.detectors.employer_words import COMMON_KINDS, KINDS, TRADES
from policies.identifying_details.detectors.employer_words import STAFFED as STAFFED_KINDS
from policies.identifying_details.detectors.look import Detector, Look
from policies.identifying_details.detectors.workplace import WORKPLACE
from policies.identifying_details.detectors.workplace_role import is_a_role
from policies.identifying_details.registered.nicknames import GIVEN_NAMES
from policies.identifying_details.words import as_typed, words

MOST_TRIES = 60
BESIDE_WORK = "beside-work"
"""The rule for a name that says itself that it is an employer's."""
PLACE_OF_WORK = "place-of-work"
"""The rule for any other name that stands where one's would: cleans at the Railway Arms."""
STAFFED = "staffed"
"""The rule for a name of where hardly anybody is but the staff and who learns: Kessler Plastics."""
LOOSE = frozenset({BESIDE_WORK, PLACE_OF_WORK, STAFFED})
"""All of them: they tell of no way in which somebody works there."""
_TOLD_ABROAD = as_typed("""
    atendió cobró cubre sustituye echaron despidieron despedido compañeros compañeras enfermera enfermero
    profe maestra maestro cajera cajero conserje camarera camarero recepcionista jubila prejubila cotiza
    cotizando demitiram despediram patrão patroa colegas atendeu substitui cobre aposenta enfermeira
    enfermeiro merendeira porteiro professora escala serviço plantão carteira registro vertritt kollegen
    kollegin arbeitskleidung verkäuferin verkäufer kassiererin kellnerin schicht dienst bedient vervangt
    invalt collega collega's collegas dienst loonlijst geschorst rooster remplace contremaître vendeuse
    vendeur caissière serveuse licencié virée rentrée servie guichet poste
    syndicat cse vakbond ondernemingsraad sindicato comité enseigner unterrichten lecionar rendu devolveu
    devolvió copas bediening mesas
    gekündigt kündigt kündigte aufgehört hingeschmissen geschmissen schmeißt schmiss entlassen hört
    dejó deja dejado perdió renunció dimitió fue marchó quitté quitter démissionné démissionne perdu
    gestopt stopt vertrokken ontslag opgezegd weg saiu demissão demitiu perdeu largou deixou
""")
"""Words of the ways in which other languages tell it, see `ownership.work_ways`."""
_NOUNS = words("""
    dienst schicht kollege kollegen kollegin kolleginnen kasse abteilung chef chefs chefin arbeitskleidung
    uniform verkäuferin verkäufer kassiererin rente
""")
"""German nouns in front of "bei" that are no part of a name."""
_CUES = WORKPLACE.cues | STAFFED_KINDS | DOING | EMPLOYING | AT_WORK | HANDLED | LISTING | _TOLD_ABROAD
_CAPITAL = re.compile(r"[A-ZÀ-Þ](?<![^\W_].)(?<!['’&-].)(?!(?<=I)\b)")
_TELLING = re.compile(_CAPITAL.pattern + r"(?:(?<=[^\W_] .)|(?<=[,;:(] .)|(?=[\w'’]{0,25} (?:&|[A-ZÀ-Þ])))")
"""A capital that not only opens a sentence: inside it, or with another behind it."""
_EVERYDAY = COMMON_KINDS | TRADES
_TWO_WORDS = re.compile(r"[A-ZÀ-Þ][\w'’-]+ (?:& )?[A-ZÀ-Þ](?!(?<=I)\b)")
"""What an everyday word for an employer must stand in to be looked at without a word of work."""
_POSSESSIVE = ("'s", "’s")
_PLACED = re.compile(r"\b(?:at|of|for)(?: the)? $")
_APPOSED = re.compile(r"([^\W\d_]+), $")
_KIND = re.compile(r"([^\W\d_]{3,}) $")
_WRITTEN_TO = re.compile(r" (?:me|us|her|him|them|you|u|ya|if|when|one|any)(?!\w)")
_BEFORE = 25


def may_open_with_a_name(text: str) -> bool:
    """Tell whether a capital not only opens a sentence."""
    return _TELLING.search(text) is not None


def worth(look: Look, _: Place) -> bool:
    """Tell whether there is a word of work or for an employer, and a capital that a name begins with."""
    told = look.has_any(_CUES) or (look.has_any(_EVERYDAY) and _TWO_WORDS.search(look.text) is not None)
    return told and _capital(look).search(look.text) is not None


def find(look: Look, _: Place) -> Iterator[Detail]:
    """Yield each name that may be an employer's."""
    end = 0
    for capital in islice(_capital(look).finditer(look.text), MOST_TRIES):
        start = capital.start() - _kind_in_front(look, capital.start())
        run = _alone(capitals(look, start)) if start >= end else []
        if not run:
            continue
        if own := _behind_a_person(run):
            start, run = own, _alone(capitals(look, own))
        before = look.before(start, _BEFORE)
        placed = _PLACED.search(before) is not None or (_is_a(before) and not _is_a_person(run))
        end = run[-1].end()
        if not names(look, run, "at", article=False) or _is_writing(look, run):
            continue
        if is_surely_one(run) and (len(run) > 1 or not run[0]["word"].endswith(_POSSESSIVE)):
            yield _name(look, start, end, STAFFED if is_staffed(run) else BESIDE_WORK)
        elif placed:
            yield _name(look, start, end, PLACE_OF_WORK)


def _capital(look: Look) -> re.Pattern[str]:
    """What a name begins with: any capital where there is a shop of every town, else one that tells."""
    return _CAPITAL if look.has_any(BRANDS) else _TELLING


def _name(look: Look, start: int, end: int, cue: str) -> Detail:
    return Detail("workplace", start, end, " ".join(look.lower[start:end].split()), cue=cue)


def _kind_in_front(look: Look, start: int) -> int:
    """How long the word is that says in small letters what the place is: librairie Morel, bar La Parra."""
    before = _KIND.search(look.before(start, _BEFORE))
    return len(before.group()) if before and before[1] in KINDS else 0


def _alone(run: Run) -> Run:
    """A shop that is in every town, without whoever is named behind it: in Superdrug, Leo."""
    return run[:1] if run and run[0]["word"].lower() in BRANDS else run


def _behind_a_person(run: Run) -> int:
    """Where an employer's name begins behind somebody's: echaron a Maya de Carrefour; 0 where none does."""
    if len(run) < 3 or not run[1]["word"].islower():
        return 0
    if run[0]["word"].lower() not in GIVEN_NAMES and run[0]["word"].lower() not in _NOUNS:
        return 0
    rest = list(dropwhile(lambda word: word["word"].islower(), run[1:]))
    return rest[0].start("word") if rest and is_surely_one(rest) else 0


def _is_writing(look: Look, run: Run) -> bool:
    """Just dm her: how one writes to somebody, and no chemist's."""
    return run[0]["word"].lower() == "dm" and _WRITTEN_TO.match(look.lower, run[0].end()) is not None


def _is_a(before: str) -> bool:
    """A bouncer, Club Mirador: behind what somebody is, as if "at" were said."""
    apposed = _APPOSED.search(before)
    return apposed is not None and is_a_role([apposed[1]])


def _is_a_person(run: Run) -> bool:
    """His old boss, Jenny Marsh: a first name with a surname."""
    return len(run) == 2 and run[0]["word"].lower() in GIVEN_NAMES


BESIDE = Detector("workplace beside work", worth, find, _CUES)
