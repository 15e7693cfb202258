"""Statements that say who a member is: you're a Pickersgill; that makes sparrow Judith Marsh."""

import re
from collections.abc import Collection, Iterator, Sequence
from collections.abc import Set as AbstractSet

from policies.identifiers import UserId
from policies.identifying_details.cues import ORDINARY, everywhere
from policies.identifying_details.cues.cue import Cues
from policies.identifying_details.full_names import MOST_NAMES
from policies.identifying_details.identities.addressed import Addressed
from policies.identifying_details.identities.again import Again
from policies.identifying_details.identities.alike import Alike
from policies.identifying_details.identities.bearers import Bearers
from policies.identifying_details.identities.carriers import Carriers
from policies.identifying_details.identities.contrasted import contrasted
from policies.identifying_details.identities.found_out import FoundOut
from policies.identifying_details.identities.given_out import GivenOut
from policies.identifying_details.identities.hailed import Hailed
from policies.identifying_details.identities.initials import initials
from policies.identifying_details.identities.meant import Meant
from policies.identifying_details.identities.people import People
from policies.identifying_details.identities.recognised import Recognised
from policies.identifying_details.identities.shapes import Shape, Shapes
from policies.identifying_details.identities.to_you import ToYou
from policies.identifying_details.ownership.roster import Roster
from policies.identifying_details.ownership.tokens import Token
from policies.identifying_details.registered.nicknames import GIVEN_NAMES
from policies.identifying_details.told import ASKED_BACK, Told

__all__ = [
    "asks_back",
    "first_names",
    "identities",
    "may_identify",
    "names_written",
    "speaks_of_somebody",
    "speaks_to_somebody",
]

_YOU = everywhere("you") | everywhere("yours")
_SOMEBODY = _YOU | everywhere("they") | everywhere("theirs")
_CUT_SHORT = "t"
_YOU_IN_FULL = _YOU - {_CUT_SHORT}
_YOU_CUT_SHORT = re.compile(r"(?<!['\w])t(?!\w)")
"""T'as and "t où" in French, but not the end of "don't"."""
_SHORT_QUESTION = 8
_GIVEN = GIVEN_NAMES - ORDINARY
_CAPITAL = "[A-ZÀ-ÖØ-Þ]"
_ARTICLE = "|".join(
    rf"(?<=(?<!\w){article} .)"
    for article in ("[Aa]", "[Aa]n", "of the", "um", "uma", "un", "una", "une", "een", "eine", "einer")
)
# Both begin with what is rare, and look back from there: that is three times as fast.
_IN_A_ROW = re.compile(
    rf"{_CAPITAL}(?<!\w.)[^\W\d_]{{1,30}}[ '-](?:[a-zí]{{1,3}}[ '-]|Ó[ ]){{0,4}}{_CAPITAL}[^\W\d_]"
)
_BEHIND_AN_ARTICLE = re.compile(rf" {_CAPITAL}(?:{_ARTICLE})(?:[^\W\d_]| [A-Z])")
_PUT_TO_YOU = re.compile(
    rf" {_CAPITAL}(?:(?<=ou the .)|(?<=du die .)|(?<=du der .)|(?<=(?:es|as) la .)|(?<=(?:es|as) el .)"
    r"|(?<=oi la .)|(?<=oi le .)|(?<=ij de .)|(?<=je de .))[^\W\d_]{3}"
)
"""Are you the Marsh from (…)."""
_ASKED_WHETHER = re.compile(
    r"\b(?:[Bb]ist|[Ww]arst|[Bb]ent?|[Ww]as|[Zz]ijt) (?:du|jij|je|gij|ge)(?: [a-z]{2,9}){1,5} "
    rf"{_CAPITAL}[^\W\d_]{{3}}"
)
"""Bist du nicht die Tochter von der (…); ben jij niet die (…)."""
_ASKING_YOU = ("st du ", "en jij ", "as jij ", "en je ", "as je ", "t ge ", "t gij ")
"""One of them stands in each of these, and in few others."""
_UNDER = re.compile(
    r" [A-ZÀ-Þ](?:(?<=(?<!\w)under .)|(?<=(?<!\w)unter .)|(?<=(?<!\w)bajo .)|(?<=(?<!\w)sous .)"
    r"|(?<=(?<!\w)sob .)|(?<=(?<!\w)onder .))[^\W\d_]{3}"
)
"""What something is booked under."""
_OF_A_FAMILY = re.compile(
    rf" {_CAPITAL}(?:(?<=a petite .)|(?<=e petit .)|(?<=a fille .)|(?<=e fils .)|(?<=a famille .))"
    r"[^\W\d_]{3}"
)
"""Whose child somebody is, as villages say it: la petite Morvan, c'est Maya."""
_TITLED = re.compile(
    r"\b(?:madame|monsieur|mevrouw|meneer|señora?|senhora?|doña|dona|mme|mrs|mr|ms)\.? [A-ZÀ-ÖØ-Þ][^\W\d_]"
)
_APART = re.compile(rf"\((?:[^\W\d_]{{1,9}},? ){{0,4}}{_CAPITAL}[^\W\d_]{{3,30}}[,)]")
"""What stands in brackets by itself: Hope (Marsh), Hope (yes yes, Marsh, …)."""
_INITIALLED = re.compile(r"[ '\"(](?:[B-HJ-Z]\.?|A\.) [A-ZÀ-ÖØ-Þ][^\W\d_]{2}")
_IN_CAPITALS = re.compile(rf"[a-z] {_CAPITAL}{{4}}")


def may_identify(folded: str) -> bool:
    """Whether two words in a row, or one behind "a" or an initial, are written as names, or in capitals."""
    ways = (
        _IN_A_ROW,
        _BEHIND_AN_ARTICLE,
        _IN_CAPITALS,
        _INITIALLED,
        _TITLED,
        _UNDER,
        _PUT_TO_YOU,
        _APART,
        _OF_A_FAMILY,
    )
    if any(way.search(folded) for way in ways):
        return True
    return any(asked in folded for asked in _ASKING_YOU) and _ASKED_WHETHER.search(folded) is not None


def names_written(folded: str, words: Sequence[str]) -> int:
    """Return how many names a text seems to hold: reading who bears each takes its time."""
    written = len(_IN_A_ROW.findall(folded)) + len(_BEHIND_AN_ARTICLE.findall(folded))
    return written + sum(word in _GIVEN for word in words)


def asks_back(folded: str, words: Collection[str]) -> bool:
    """Whether a text is a short question and little else: Judith Marsh?"""
    return len(words) <= _SHORT_QUESTION and folded.rstrip().endswith("?")


def first_names(words: AbstractSet[str]) -> AbstractSet[str]:
    """Return those of some words that are first names and nothing else."""
    return _GIVEN & words


def speaks_of_somebody(words: AbstractSet[str]) -> bool:
    """Whether any of these words is "you", "she" or the like."""
    return not _SOMEBODY.isdisjoint(words)


def speaks_to_somebody(text: str, words: AbstractSet[str]) -> bool:
    """Whether any word of a text in plain spelling is "you", "your" or the like; `words` has each once."""
    if not _YOU_IN_FULL.isdisjoint(words):
        return True
    return _CUT_SHORT in words and _YOU_CUT_SHORT.search(text) is not None


def identities(
    tokens: Sequence[Token], cues: Cues, roster: Roster, answered: UserId | None = None
) -> Iterator[Told]:
    """Yield each name that a text says is that of a member, of "you", of "her", or of who is answered."""
    shapes, people = Shapes(tokens, cues, roster), People(tokens, cues, roster)
    reading = tokens, cues, roster, people
    bearers, carriers = Bearers(*reading), Carriers(*reading, answered)
    addressed, recognised, again = Addressed(*reading), Recognised(*reading), Again(*reading, answered)
    alike, meant, given_out = Alike(*reading), Meant(*reading), GivenOut(*reading)
    hailed, to_you = Hailed(*reading, answered), ToYou(*reading, answered)
    found_out = FoundOut(*reading, answered)
    yield from initials(tokens, cues, roster, answered)
    yield from contrasted(*reading)
    names = 0
    for at, token in enumerate(tokens):
        if names >= MOST_NAMES:
            return
        if not (token.capital or token.text in GIVEN_NAMES):
            continue
        full, bare = shapes.full_name(at), shapes.bare(at)
        surname = shapes.surname(at) if bare else None  # a rare word as well
        initialled, given = shapes.initialled(at), shapes.given_name(at)
        if not (full or bare or initialled or surname or given):
            continue  # so it is with most words that open a sentence
        for shape, bearer, cue in (
            (full, bearers.of_a_full_name, "identity"),
            (full, addressed.of_a_full_name, "called so"),
            (full, carriers.of_a_full_name, "carried name"),
            (full, recognised.of_a_full_name, "recognised"),
            (full, again.of_a_full_name, "named again"),
            (full, alike.of_a_full_name, "short for it"),
            (full, meant.of_a_full_name, "meant"),
            (full, given_out.of_a_full_name, "given out"),
            (full, hailed.of_a_full_name, "hailed"),
            (full, to_you.of_a_full_name, "put to you"),
            (full, found_out.of_a_full_name, "found out"),
            (full, recognised.asked, ASKED_BACK),
            (initialled, carriers.of_an_initial, "initial"),
            (surname, bearers.of_a_surname, "surname"),
            (bare, bearers.shown_on_a_plate, "shown"),
            (bare, bearers.in_brackets, "in brackets"),
            (bare, addressed.of_a_titled_name, "called so"),
            (bare, hailed.of_a_titled_name, "hailed"),
            (bare, meant.of_a_bare_name, "meant"),
            (bare, to_you.of_a_bare_name, "put to you"),
            (bare, found_out.of_a_bare_name, "found out"),
            (given, bearers.of_a_given_name, "first name"),
        ):
            if shape is None:
                continue
            names += 1
            if (person := bearer(shape)) is not None:
                asked = cue == ASKED_BACK  # whom that is, the message alone does not tell
                members = () if asked else person.members or _named_by(tokens, shape, roster)
                yield Told(shape.first, shape.last, cue, members, person.first)


def _named_by(tokens: Sequence[Token], shape: Shape, roster: Roster) -> tuple[UserId, ...]:
    """Who goes by the first word of a full name: she was Hope Marsh back then."""
    named = roster.named(tokens, shape.first) if shape.last > shape.first else None
    return named.members if named is not None and not named.ordinary else ()
