"""Employers and schools by name, where the text says that somebody works, teaches or learns there.

Never an unnamed one: "works at a hospital" tells nothing. A name begins with a capital letter, or ends,
with no "a" or "the" in front, in what it is: "northfield high school". Source: section "Categories of
detail".
"""

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from policies.identifying_details.detail import Detail, Place
from policies.identifying_details.detectors.employer_brands import BRANDS, FIRMS, MAKERS
from policies.identifying_details.detectors.employer_names import (
    INSIDE,
    brand_in_small_letters,
    capitals,
    in_german_letters,
    in_rare_letters,
    in_small_letters,
    kind_first,
    names,
)
from policies.identifying_details.detectors.employer_sorts import (
    Run,
    is_for_learning,
    is_no_word,
    is_organisation,
)
from policies.identifying_details.detectors.employer_words import COMMON_KINDS, KINDS, TRADES
from policies.identifying_details.detectors.look import Detector, Look
from policies.identifying_details.detectors.role_words import ROLES
from policies.identifying_details.detectors.universities import UNIVERSITY_WORDS
from policies.identifying_details.detectors.workplace_further import ARTICLE, AT, further
from policies.identifying_details.detectors.workplace_idle import (
    IS_IN_FRENCH,
    is_there_otherwise,
    takes_lessons,
)
from policies.identifying_details.detectors.workplace_school import tells_a_year
from policies.identifying_details.detectors.workplace_ways import WAY_WORDS, said_otherwise
from policies.identifying_details.detectors.workplace_words import EMPLOYED, GOING, WORKING
from policies.identifying_details.words import words

MOST_TRIES = 200
"""How many words for working or learning of one message are followed up."""

_SAYING = WORKING | EMPLOYED
_SUBJECT = r"(?:[ ](?:de |d'|of |für |em |in )?(?!(?:do|da|del|du|de|a|en|at|am)[ ])[^\W_]{3,20}(?=[ ]))?"
"""What somebody teaches or looks after: profesora de mates del …, prof de maths du …."""
_ALREADY = r"al[ ](?:bij|voor|op|in|aan|sinds|zo|lang|heel|jaren|ruim|bijna|meer|een|\d)"
"""In Dutch it is no place: werk jij al bij (…)."""
_SAID = re.compile(
    rf"(?P<verb>[^\W_]{{1,30}})(?:-(?:me|te|nos))?(?:[ ]für[ ][^\W_]{{2,20}})?"
    rf"(?:[ ,]{{1,2}}(?!(?!{_ALREADY}\b)(?:{AT})[ ])[\w'&/-]{{1,20}}){{0,6}}?[ ,]{{1,2}}"
    rf"(?P<at>(?!{_ALREADY}\b)(?:{AT})(?:(?<=')|[ ]))(?P<article>{ARTICLE})(?=[^\W_])"
)
_CAPITAL = re.compile(r"[^\W_a-z](?<=[\w@&][ '’].)(?!(?<=I)\b)")
"""Where a name may begin behind another word: a capital or a figure, but not "I"."""
_OF = re.compile(
    rf"(?!da[ ][^\W_]{{1,20}}[ ]d[oa][ ])(?P<verb>[^\W_]{{1,30}}){_SUBJECT}"
    r"[ ](?P<at>vom|von der|von|del|de la|de|"
    r"do|da|du|de l'|van de|van het|van)"
    rf"(?:(?<=')|[ ])(?P<article>{ARTICLE})(?=[^\W_])"
)
"""The professor of (…); in Portuguese "da UTI do" is no verb."""
_GERMAN = frozenset({"vom", "von der", "in der", "im"})
_FOR = frozenset({"for", "für", "para", "pour", "voor"})
_STEERING = words("drives driving drive drove driver")
_TAKEN_ON = frozenset({"employed", "hired"})
_DETERMINED = words("the a your his her their our that der die das an de la le el")
_UNTIL = "till"

_WORTH = _SAYING | WAY_WORDS
_CUES = (
    _WORTH
    | FIRMS
    | MAKERS
    | UNIVERSITY_WORDS
    | (ROLES - words("head lead partner host chief"))
    | ((KINDS | TRADES) - COMMON_KINDS)
    | BRANDS
)

_EVERYDAY = COMMON_KINDS | TRADES
SURE_EMPLOYERS = KINDS | BRANDS | UNIVERSITY_WORDS
"""What an employer is, or is called: heard in small letters too."""
_TOLD = _CUES | TRADES


def may_hold_a_name(text: str) -> bool:
    """Tell whether a capital, or a figure, stands behind another word."""
    return _CAPITAL.search(text) is not None


def may_name_an_employer(text: str, words: AbstractSet[str]) -> bool:
    """Tell whether an everyday word for an employer stands in a message, and a capital that may name it."""
    return not _EVERYDAY.isdisjoint(words) and _CAPITAL.search(text) is not None


def worth(look: Look, _: Place) -> bool:
    """Tell whether it can be said who works or learns where, and what a name begins or ends with."""
    if look.has_any(SURE_EMPLOYERS):
        return True
    told = look.has_any(_TOLD) or "&" in look.text or tells_a_year(look)
    return told and _CAPITAL.search(look.text) is not None


def find(look: Look, _: Place) -> Iterator[Detail]:
    """Yield every named employer and school."""
    for tries, said in enumerate(_said(look)):
        if tries >= MOST_TRIES:
            return
        start, end = _named(look, said["verb"], said)
        on = further(look, said.end()) if not end else None
        if on and _is_organisation(look, on.end()):
            start, end = _named(look, said["verb"], on)
        if not end or is_there_otherwise(look.lower, said.span("verb"), (start, end)):
            continue
        if _holds(said, capitals(look, start)) and _is_said_to_work(look, said, start):
            yield _employer(look, start, end, "works-at")
    for start, end, cue in said_otherwise(look):
        yield _employer(look, start, end, cue)


def _is_said_to_work(look: Look, said: re.Match[str], start: int) -> bool:
    """Tell "est au lycée Lambert" and "est caissière chez Lambert" from "est à l'hôpital Lambert"."""
    merely = said["verb"] in IS_IN_FRENCH and not look.lower[said.end("verb") : said.start("at")].strip()
    learning = merely or takes_lessons(look.lower, said.span("verb"))
    return not learning or is_for_learning(capitals(look, start))


def _named(look: Look, verb: str, said: re.Match[str]) -> tuple[int, int]:
    """Return where the name behind "at" begins and ends; twice 0 where it is none."""
    at, start = said["at"].strip(), said.end()
    if not _goes_with(verb, at):
        return 0, 0
    end = _name_end(look, start, at, article=bool(said["article"].strip()))
    return (start, end) if end else (0, 0)


def _is_organisation(look: Look, start: int) -> bool:
    name = capitals(look, start)
    return bool(name) and is_organisation(name)


def _holds(said: re.Match[str], run: Run) -> bool:
    """Tell "works at Kessler" from "went to Tesco": where somebody only goes must be for learning."""
    verb = said["verb"]
    if verb in GOING:
        return not run or is_for_learning(run)
    if verb in EMPLOYED and said["at"].strip() in _FOR and is_no_word(run):
        return True
    return verb in WORKING or (bool(run) and is_organisation(run))


def _goes_with(verb: str, at: str) -> bool:
    """Tell "employed by" from "seen by", and "fährt für Kunz" from "fährt bei Kunz vorbei"."""
    if at == "to" and verb in _STEERING:
        return False  # drives the car to (…)
    if at in (*_FOR, "with"):
        return verb in EMPLOYED
    return verb in _TAKEN_ON if at == "by" else verb in WORKING


def _employer(look: Look, start: int, end: int, cue: str) -> Detail:
    return Detail("workplace", start, end, " ".join(look.lower[start:end].split()), cue=cue)


def _said(look: Look) -> Iterator[re.Match[str]]:
    """Yield what `_SAID` finds, looked for only where such a word begins: that is faster."""
    end = 0
    for start, word in look.places(_SAYING):
        if word == _UNTIL and _is_until(look.lower, start):
            continue
        if of := _OF.match(look.lower, start):
            yield of
        if start >= end and (said := _SAID.match(look.lower, start)):
            yield said
            end = end if word in GOING else said.end()


def _is_until(lower: str, start: int) -> bool:
    """Tell "waited till noon at" from "on the till at"."""
    before = lower[:start].split()[-1:]
    return bool(before) and before[0] not in _DETERMINED


def _name_end(look: Look, start: int, at: str, *, article: bool) -> int:
    """Return where the name that begins at `start` ends; 0 where it is no name."""
    run = capitals(look, start)
    if run and names(look, run, at, article=article):
        return run[-1].end()
    if brand := brand_in_small_letters(look, start):
        return brand
    if rare := in_rare_letters(look, start):
        return rare
    if article or at in INSIDE or at in _FOR:
        german = in_german_letters(look, start) if at in _GERMAN else 0
        return german or kind_first(look, start)
    return in_small_letters(look, start)


WORKPLACE = Detector("workplace", worth, find, _CUES)
