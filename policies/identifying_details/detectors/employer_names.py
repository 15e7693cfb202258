"""What the name of an employer or a school looks like: Northfield High, Hanafin's hardware, Petals & Pine.

It begins with a capital letter, or ends, with no "a" or "the" in front, in what it is: "northfield high
school". Source: section "Categories of detail".
"""

import re
from itertools import takewhile

from policies.identifying_details.cues import ORDINARY
from policies.identifying_details.cues.cue import among
from policies.identifying_details.detectors.business_words import ENDS
from policies.identifying_details.detectors.dates import WEEKDAYS
from policies.identifying_details.detectors.employer_brands import BRANDS, EVERYDAY_BRANDS, FIRMS, SUPPLIERS
from policies.identifying_details.detectors.employer_name_words import (
    GENERIC,
    JOINING,
    NO_START,
    PLACES_TO_BE,
    PUBS,
    SAINTS,
)
from policies.identifying_details.detectors.employer_words import COMPOUNDS, KINDS, STAFFED, TRADES, VISITED
from policies.identifying_details.detectors.look import Look
from policies.identifying_details.detectors.school_words import LEARNING, SCHOOL_ENDS, SCHOOLS
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
_NEXT = re.compile(r"(?P<gap>[ ]&[ ]|[ ]|'|-|^)?(?P<word>[^\W_][\w&’'.-]{0,30})", re.IGNORECASE)
_ARTICLES = frozenset({"la", "el", "los", "las", "le", "zum", "zur", "'t"})
_OPENING_A_NAME = _ARTICLES | SAINTS | (GIVEN_NAMES - ORDINARY)
"""What follows a kind where it is no town and no description: colegio san jorge, lycée marcel pagnol."""
_SCHOOLS_FIRST = as_typed("colegio instituto lycée collège école escola colégio universidad universidade")
_SURE_BRANDS = BRANDS - ORDINARY
_STAYED_AT = words("library museum theatre theater prison council station")
_PRONOUNS = words("you he she we they me him her us")
_MOST_OWN = 3
_SHORTEST_RARE = 4
_ADJECTIVES = ("en", "ner")
_STUDYING = words("doing studying reading learning")
"""What goes on about whoever is at a place, and is no part of its name."""
_LONG = 6
_FIRM_COMPOUNDS = (
    "fensterbau",
    "maschinenbau",
    "bedrijf",
    "betriebe",
    "techniek",
    "werke",
    "verlag",
    "kanzlei",
)
_FIRM_ENDS = ("tech", "soft", "chem", "tronics", "pharma")
_STARTS = words("""
    royal club casa maison groupe grupo gruppe super hyper elektro bäcker metzger maler tandarts polizei
    zahnarzt dachdecker optik friseur salon cabinet groep team bar
""")
"""What only the first of several capitals says: Royal Gwent, Elektro Krämer, Super U."""
_GENITIVE = ("'s", "’s")
_SHOP_ENDS = ("ería", "eria", "erie", "eries", "erij", "erei", "aria", "ária")
"""What shops end in: refaccionaria, tôleries, fietsenmakerij."""
_SHORTEST_SHOP = 8
Run = list[re.Match[str]]
"""The words of a name."""


def capitals(look: Look, start: int) -> Run:
    """Return the words from `start` on that may be one name written with capitals."""
    return _with_its_kind(look, _run(look, start, lower=False))


def in_small_letters(look: Look, start: int) -> int:
    """Return where a name in small letters that begins at `start` ends; 0 where there is none."""
    return _plain_end(_run(look, start, lower=True))


def is_organisation(run: Run) -> bool:
    """Tell whether a name says that it is one of a firm, a shop, a school: no town and no feast does."""
    return is_surely_one(run) or _ends_like_one(run) or is_of_a_saint(run)


def _ends_like_one(run: Run) -> bool:
    """The Gilded Heron, Mabel's Waffle Barn; not: the Heron."""
    words = _plain(run)
    return (
        words[0] in EVERYDAY_BRANDS
        or (len(words) > 1 and words[0] in _STARTS)
        or (len(words) > 1 and words[-1] in ENDS)
        or (len(words) > 2 and words[0].endswith(_GENITIVE))
    )


def is_of_a_saint(run: Run) -> bool:
    """Tell St Aidan's from St Ives: of towns, hardly any but St John's has the genitive."""
    words = _plain(run)
    genitive = words[-1].endswith(_GENITIVE) and words[-1] != "john's"
    return len(words) > 1 and words[0] in SAINTS and genitive


def is_surely_one(run: Run) -> bool:
    """Tell whether a name says so by what it is: a bakery, a bank, a shop of every town."""
    words = _plain(run)
    return (
        any(
            _tells_a_kind(word) or word in BRANDS or word in FIRMS or word.endswith(COMPOUNDS)
            for word in words
        )
        or any(word["gap"] == " & " for word in run)
        or (words[-1].endswith(_GENITIVE) and words[0] not in SAINTS)
        or (len(words) > 1 and words[-1] == "state")
    )


def is_no_word(run: Run) -> bool:
    """Tell "fährt für Klimroos" from "fährt für Oma" and "fährt für Weihnachten"."""
    return len(run) > 1 or (bool(run) and not is_a_word(_plain(run)[0], ("de", "nl", "en")))


def is_firm(run: Run) -> bool:
    """Tell whether a name is one of where people work or learn, and hardly ever of where others go."""
    words = _plain(run)
    known = any(word in FIRMS for word in words) or any(word["gap"] == " & " for word in run)
    visited = not VISITED.isdisjoint(words) or words[-1] in ENDS
    return not visited and (
        known
        or words[-1].endswith(_FIRM_COMPOUNDS)
        or (len(run) > 1 and (_tells_a_kind(words[-1]) or words[0] in KINDS or _is_made_as_a_kind(words[0])))
    )


def is_taken_on_at(run: Run) -> bool:
    """Tell whether a name is one that people join to work there: a firm, or a shop of every town."""
    words = _plain(run)
    return is_firm(run) or (not BRANDS.isdisjoint(words) and SUPPLIERS.isdisjoint(words))


def is_no_supplier(run: Run) -> bool:
    """Tell whether a firm is none that many are customers of: with Kessler Plastics, with Barclays."""
    return is_firm(run) and SUPPLIERS.isdisjoint(_plain(run))


def is_where_people_stay(run: Run) -> bool:
    """Tell whether a name is a firm's, or that of a place of which "still at" is said of its staff alone."""
    return is_firm(run) or (is_organisation(run) and not _STAYED_AT.isdisjoint(_plain(run)))


def is_staffed(run: Run) -> bool:
    """Tell whether a name is one of where hardly anybody is but those who work or learn there."""
    words = _plain(run)
    kind = words[-1] if _is_kind(words[-1]) else words[0]
    return len(run) > 1 and (kind in STAFFED or words[-1] == "state")


def is_school(run: Run) -> bool:
    """Tell whether a name is that of a school."""
    return len(run) > 1 and _plain(run)[-1] in SCHOOLS


def is_for_learning(run: Run) -> bool:
    """Tell whether a name says that people learn there, in any language and order of words."""
    words = _plain(run)
    return any(word in SCHOOLS or word in LEARNING or word.endswith(SCHOOL_ENDS) for word in words)


def in_rare_letters(look: Look, start: int) -> int:
    """Return where a name in small letters ends whose first word is no word: ironwood freight; else 0."""
    run = _run(look, start, lower=True)
    words = _plain(run)
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
    words = _plain(run := _run(look, start, lower=True)[:3])
    if len(run) < 3 or words[0] not in KINDS or len(words[2]) <= 3:
        return 0
    opens = words[1] in _OPENING_A_NAME or (words[0] in _SCHOOLS_FIRST and words[1] in GIVEN_NAMES)
    return run[2].end() if opens and not among(words[2], ORDINARY, GENERIC, WEEKDAYS) else 0


def brand_in_small_letters(look: Look, start: int) -> int:
    """Return where a shop ends that is in every town, written small: at tesco, bij albert heijn."""
    run = _run(look, start, lower=True)[:2]
    return next((word.end() for word in run if word["word"].lower() in _SURE_BRANDS), 0)


def in_german_letters(look: Look, start: int) -> int:
    """Return where a name in small letters ends that a German article goes before: am goethe gymnasium."""
    words = _plain(run := _run(look, start, lower=True)[:2])
    named = len(run) == 2 and words[1] in KINDS and not words[0].endswith(_ADJECTIVES)
    return _plain_end(run) if named and words[0] not in ORDINARY else 0


def _plain(run: Run) -> list[str]:
    return [word["word"].lower().strip(".'’") for word in run]


def _with_its_kind(look: Look, capitals: Run) -> Run:
    """The Kessler bottling plant: a name may go on in small letters up to what it is."""
    if not capitals or _is_kind(capitals[-1]["word"].lower()):
        return capitals
    behind = _run(look, capitals[-1].end(), lower=True)[:2]
    behind = list(takewhile(lambda word: word["word"].lower() not in _STUDYING, behind))
    kinds = [at for at, word in enumerate(behind) if word["gap"] == " " and _is_kind(word["word"].lower())]
    return [*capitals, *behind[: kinds[-1] + 1]] if kinds else capitals


def _plain_end(run: Run) -> int:
    """Return where a name in small letters ends: one to three words of its own, then what it is."""
    words = _plain(run)
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
        if not (lower or kind or _capital(word) or word["word"].lower() in JOINING):
            break
        found.append(word)
        at = word.end()
        if word["word"].endswith("."):
            break
    while found and not lower and not found[-1]["word"][0].isupper():
        found.pop()
    return found


def names(look: Look, run: Run, at: str, *, article: bool) -> bool:
    """Tell a name from "works at Home", a town from a firm, and a firm from a German noun."""
    words = _plain(run)
    own = [word for word in words if not (word in GENERIC or word in JOINING or _is_kind(word))]
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
    return len(run) > 2 and run[0]["word"][0].isupper() and _is_kind(run[0]["word"].lower())


def _is_kind(word: str) -> bool:
    return (
        among(word, KINDS, TRADES)
        or word.removesuffix("s") in KINDS
        or (len(word) > _LONG and word.endswith(_FIRM_ENDS))
    )


def _tells_a_kind(word: str) -> bool:
    """Whether a word is what an employer is, or made as such words are: refaccionaria."""
    return _is_kind(word) or _is_made_as_a_kind(word)


def _is_made_as_a_kind(word: str) -> bool:
    return len(word) >= _SHORTEST_SHOP and word.endswith(_SHOP_ENDS) and word not in GIVEN_NAMES


def _capital(word: re.Match[str]) -> bool:
    first: str = word["word"][0]
    return first.isupper() or first.isdecimal()


def _is_shouting(look: Look, run: Run) -> bool:
    """Capitals say nothing where everything is in capitals."""
    written = "".join(word["word"] for word in run)
    return written.isupper() and len(written) > 5 and look.text.isupper()
