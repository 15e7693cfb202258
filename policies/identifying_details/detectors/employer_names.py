"""What the name of an employer or a school looks like: Northfield High, Hanafin's hardware, Petals & Pine.

It begins with a capital letter, or ends, with no "a" or "the" in front, in what it is: "northfield high
school". Source: section "Categories of detail".
"""

import re
from itertools import takewhile

from policies.identifying_details.cues import ORDINARY
from policies.identifying_details.cues.cue import among
from policies.identifying_details.detectors.dates import WEEKDAYS
from policies.identifying_details.detectors.employer_brands import BRANDS, CHAINS
from policies.identifying_details.detectors.employer_name_words import (
    GENERIC,
    JOINING,
    NO_START,
    PLACES_TO_BE,
    PUBS,
    SAINTS,
    SORTS,
)
from policies.identifying_details.detectors.employer_sorts import (
    Run,
    is_kind,
    is_organisation,
    plain,
    written,
)
from policies.identifying_details.detectors.employer_words import KINDS, TRADES
from policies.identifying_details.detectors.look import Look
from policies.identifying_details.detectors.universities import in_small, is_university
from policies.identifying_details.dictionary import is_a_slip, is_a_word
from policies.identifying_details.registered.nicknames import GIVEN_NAMES
from policies.identifying_details.words import as_typed, words

MOST_WORDS = 6
"""How many words a name may have."""

INSIDE = frozenset(
    {"with", "in", "im", "in der", "en", "em", "to", "à", "near", "naar", "a", "dans", "a la", "al", "op"}
    | {"vom", "von der", "von", "del", "de la", "de", "do", "da", "du", "de l'", "van de", "van het", "van"}
)
"""What a town may follow as well as an employer."""
_GERMAN_PLACES = frozenset({"am", "im", "beim", "an der", "in der", "auf der", "zum", "zur", "aufs", "ins"})
"""In front of a place of a kind, which German writes with a capital: am Bahnhof."""
_SHORTENED = "|".join(rf"(?<=\b{word})" for word in ("st", "sta", "sto", "ste", "dr", "dra", "prof", "pe"))
"""Behind these a full stop ends nothing: St. Mary's, Colégio Dr. Sena."""
_NEXT = re.compile(
    rf"(?P<gap>[ ]&[ ]|[ ]|'|-|(?:{_SHORTENED})\.[ ]|^)?(?P<word>[^\W_](?:[\w&’'.-]{{0,29}}[\w&’'-])?)",
    re.IGNORECASE,
)
_ARTICLES = frozenset({"la", "el", "los", "las", "le", "zum", "zur", "'t"})
_OPENING_A_NAME = _ARTICLES | SAINTS | (GIVEN_NAMES - ORDINARY)
"""What follows a kind where it is no town and no description: colegio san jorge, lycée marcel pagnol."""
_SCHOOLS_FIRST = as_typed("colegio instituto lycée collège école escola colégio universidad universidade")
_SURE_BRANDS = BRANDS - ORDINARY
_PRONOUNS = words("you he she we they me him her us")
_MOST_OWN = 3
_SHORTEST_RARE = 4
_ADJECTIVES = ("en", "ner")
_STUDYING = words("doing studying reading learning")
"""What goes on about whoever is at a place, and is no part of its name."""


def capitals(look: Look, start: int) -> Run:
    """Return the words from `start` on that may be one name written with capitals."""
    return _with_its_kind(look, _run(look, start, lower=False))


def in_small_letters(look: Look, start: int) -> int:
    """Return where a name in small letters that begins at `start` ends; 0 where there is none."""
    return _plain_end(_run(look, start, lower=True))


def in_rare_letters(look: Look, start: int) -> int:
    """Return where a name in small letters ends whose first word is no word: ironwood freight; else 0."""
    run = _run(look, start, lower=True)
    words = plain(run)
    if len(words) < 2 or not _is_rare(words[0]):
        return 0
    if run[1]["gap"] == " & ":
        return run[1].end()
    own = next((at for at, word in enumerate(words) if at and among(word, KINDS, TRADES)), 0)
    if not 0 < own <= _MOST_OWN or not NO_START.isdisjoint(words[:own]):
        return 0
    while own + 1 < len(words) and among(words[own + 1], KINDS, TRADES):
        own += 1
    return run[own].end()


def _is_rare(word: str) -> bool:
    bare = word.removesuffix("'s")
    known = bare in ORDINARY or bare in GIVEN_NAMES or is_a_word(bare, ()) or bare in GENERIC
    return len(bare) >= _SHORTEST_RARE and bare.isalpha() and not known and not is_a_slip(bare, ())


def kind_first(look: Look, start: int) -> int:
    """Return where a name ends that says what it is first, in small letters: panadería la espiga; else 0."""
    words = plain(run := _run(look, start, lower=True)[:3])
    if len(run) < 3 or words[0] not in KINDS or len(words[2]) <= 3:
        return 0
    opens = words[1] in _OPENING_A_NAME or (words[0] in _SCHOOLS_FIRST and words[1] in GIVEN_NAMES)
    return run[2].end() if opens and not among(words[2], ORDINARY, GENERIC, WEEKDAYS) else 0


def brand_in_small_letters(look: Look, start: int) -> int:
    """Return where a shop ends that is in every town, written small: at tesco, at leeds beckett."""
    run = _run(look, start, lower=True)[:2]
    ends = (word.end() for word in run if word["word"].lower() in _SURE_BRANDS)
    return university_in_small_letters(look, start) or next(ends, 0)


def university_in_small_letters(look: Look, start: int) -> int:
    """Return where a university ends that is written small: at leeds beckett, at ucl, at newcastle uni."""
    run = _run(look, start, lower=True)[:2]
    known = in_small(plain(run))
    if known:
        return run[known - 1].end()
    end = in_small_letters(look, start)
    return end if look.lower.endswith((" uni", " university"), start, end) else 0


def in_german_letters(look: Look, start: int) -> int:
    """Return where a name in small letters ends that a German article goes before: am goethe gymnasium."""
    words = plain(run := _run(look, start, lower=True)[:2])
    named = len(run) == 2 and words[1] in KINDS and not words[0].endswith(_ADJECTIVES)
    return _plain_end(run) if named and words[0] not in ORDINARY else 0


def _with_its_kind(look: Look, capitals: Run) -> Run:
    """The Kessler bottling plant: a name may go on in small letters up to what it is."""
    if not capitals or is_kind(capitals[-1]["word"].lower()):
        return capitals
    behind = _run(look, capitals[-1].end(), lower=True)[:2]
    behind = list(takewhile(lambda word: word["word"].lower() not in _STUDYING, behind))
    kinds = [at for at, word in enumerate(behind) if word["gap"] == " " and is_kind(word["word"].lower())]
    return [*capitals, *behind[: kinds[-1] + 1]] if kinds else capitals


def _plain_end(run: Run) -> int:
    """Return where a name in small letters ends: one to three words of its own, then what it is."""
    words = plain(run)
    own = next((at for at, word in enumerate(words) if word in KINDS), 0)
    if not 0 < own <= 3 or words[0] in GENERIC or not NO_START.isdisjoint(words[:own]):
        return 0
    if words[0] in ORDINARY and not GENERIC.isdisjoint(words[:own]):  # a good animal clinic
        return 0
    last = own
    while last + 1 < len(words) and words[last + 1] in KINDS:
        last += 1
    return run[last].end()


def _run(look: Look, start: int, *, lower: bool) -> Run:
    """Return the words from `start` on that may be one name: capitalised, or joining two that are."""
    found: Run = []
    at = start
    while len(found) < MOST_WORDS:
        word = _NEXT.match(look.text, at)
        if not word or (found and word["gap"] is None) or word["word"].lower() in _PRONOUNS:
            break
        kind = not found and word["word"].lower() in KINDS
        if not (lower or kind or _capital(word) or among(word["word"].lower(), JOINING, SORTS)):
            break
        found.append(word)
        at = word.end()
    while found and not lower and not found[-1]["word"][0].isupper():
        found.pop()
    return found


def names(look: Look, run: Run, at: str, *, article: bool) -> bool:
    """Tell a name from "works at Home", a town from a firm, and a firm from a German noun."""
    words = plain(run)
    own = [word for word in words if not (among(word, GENERIC, JOINING, SORTS) or is_kind(word))]
    if is_university(written(run)) or (not own and tuple(words[:2]) in CHAINS):  # an der TU, at Home Depot
        return not _is_shouting(look, run)
    if not own and len(run) > (1 if words[-1] in PUBS else 2) and all(_capital(word) for word in run):
        return not _is_shouting(look, run)  # the Old Mill Inn
    if (
        not own
        or not any(word["word"][0].isupper() for word in run)
        or own[0].removesuffix("'s") in NO_START
        or (len(own) == 1 and own[0] in PLACES_TO_BE and not _is_of_a_place(run))
    ):
        return False
    if at in _GERMAN_PLACES and len(words) == 1 and _is_a_german_noun(run[0]["word"]):
        return False
    town = at in INSIDE and not (article and at == "en")
    if town and not is_organisation(run):
        return False
    return not _is_shouting(look, run)


def _is_a_german_noun(word: str) -> bool:
    return not word.isupper() and word.lower() not in BRANDS and is_a_word(word.lower(), ("de",))


def _is_of_a_place(run: Run) -> bool:
    """Banco do Brasil, Universidade do Porto: with a capital, it is a name."""
    return len(run) > 2 and run[0]["word"][0].isupper() and is_kind(run[0]["word"].lower())


def _capital(word: re.Match[str]) -> bool:
    first: str = word["word"][0]
    return first.isupper() or first.isdecimal()


def _is_shouting(look: Look, run: Run) -> bool:
    """Capitals say nothing where everything is in capitals."""
    written = "".join(word["word"] for word in run)
    return written.isupper() and len(written) > 5 and look.text.isupper()
