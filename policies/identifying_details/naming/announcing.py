"""What announces a name, in every language at once: her surname is, goes by, se apellida."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from policies.identifying_details.cues import CUES, ORDINARY
from policies.identifying_details.cues.cue import Cues, Phrases, phrases, words
from policies.identifying_details.identities.shown import MARKED, NAMEPLATES
from policies.identifying_details.naming.spelled import spells
from policies.identifying_details.registered.nicknames import GIVEN_NAMES

_MOST_ANNOUNCED = 4
_VAGUE = words(
    """
    actually really known signed signs listed down registered introduced booked used goes went still short
    stands is s was were got once previously irl born says said vrai wirklich christened
    """
)
"""Words of phrases that announce a name only where one follows."""
_SURE = words(
    "appelle appelait appellait llama llamaba chama chamava heißt heisst hieß heet heette"
    " nom prenom nombre nome naam"
)
"""Words that make a name of what follows, whatever else the phrase says: s'appelle en vrai."""
PLAIN_NAME: Phrases = phrases(
    "name, name is, name s, nombre es, name ist, nom est, nom c est, nome e, naam is, naam"
)
"""What announces a name only where a first name and a surname follow: her name is Judith Marsh."""
PLAIN_GIVEN = GIVEN_NAMES - ORDINARY
"""Given names that are no words."""

_ONCE = words("geheißen geheten hieß heette")
"""Verbs that may stand far from the name: hat früher (…) geheißen."""

_Triggers = dict[str, tuple[str, ...]]


def _triggers() -> tuple[_Triggers, _Triggers]:
    """The phrases, with a space round each, by the least frequent of their words."""
    announcing = set(PLAIN_NAME) | {
        phrase
        for cues in CUES.values()
        for phrase in (*cues.surnames, *cues.real_names, *((word,) for word in cues.misnaming))
    }
    announcing |= {phrase for cues in CUES.values() for phrase in (*cues.called, *cues.taking_back)}
    vague = {phrase for phrase in announcing if phrase in PLAIN_NAME or is_vague(phrase)} | {
        phrase for cues in CUES.values() for phrase in (*cues.called, *cues.taking_back)
    }
    telling: _Triggers = {}
    maybe: _Triggers = {}
    for phrase in announcing:
        rarest = min(phrase, key=lambda word: (word in ORDINARY, -len(word)))
        some = maybe if phrase in vague else telling
        some[rarest] = (*some.get(rarest, ()), f" {' '.join(phrase)} ")
    for plate in NAMEPLATES | MARKED:
        maybe[plate] = (*maybe.get(plate, ()), f" {plate} ")
    for verb in _ONCE:
        maybe[verb] = (*maybe.get(verb, ()), f" {verb} ")
    for verb, *rest in (phrase for cues in CUES.values() for phrase in framing(cues)):
        telling[verb] = (*telling.get(verb, ()), f" {' '.join(rest)} ")
    return telling, maybe


def is_vague(phrase: tuple[str, ...]) -> bool:
    """Whether a phrase announces a name only where one follows."""
    return not _VAGUE.isdisjoint(phrase) and _SURE.isdisjoint(phrase)


def framing(cues: Cues) -> Phrases:
    """Return the phrases whose verb goes behind the name in a clause of its own: die eigentlich … heißt."""
    if cues.language not in {"de", "nl"}:
        return ()
    phrases = (*cues.real_names, *cues.surnames)
    return tuple(phrase for phrase in phrases if len(phrase) > 1 and phrase[0] in cues.naming & _SURE)


_TELLING, _MAYBE_TELLING = _triggers()
_SURE_WORDS, _MAYBE_WORDS = frozenset(_TELLING), frozenset(_MAYBE_TELLING)
ANNOUNCING_WORDS = frozenset(_TELLING.keys() | _MAYBE_TELLING.keys())
"""One of them stands in every statement that tells a name by a phrase."""


def may_tell(words: Sequence[str], distinct: AbstractSet[str], *, named: bool = False) -> bool:
    """Whether a closer look for such statements is worth its time; for most messages it is not.

    Args:
        words: the words of the message, in order.
        distinct: the same, each once.
        named: whether a member is named among them.
    """
    if named and spells(words, distinct):
        return True
    sure, maybe = _SURE_WORDS & distinct, _MAYBE_WORDS & distinct
    if maybe and not named and PLAIN_GIVEN.isdisjoint(distinct):
        maybe = frozenset()
    if not sure and not maybe:
        return False
    said = f" {' '.join(words)} "
    return _says(said, sure, _TELLING) or _says(said, maybe, _MAYBE_TELLING)


def _says(said: str, heard: AbstractSet[str], phrases: _Triggers) -> bool:
    return any(phrase in said for word in heard for phrase in phrases.get(word, ()))


def announced(text: str, distinct: AbstractSet[str]) -> list[tuple[int, int]]:
    """Return where in a plain lower-case text words first stand that surely announce a name; only a few."""
    phrases = (phrase.strip() for word in _TELLING.keys() & distinct for phrase in _TELLING[word])
    found = ((text.find(phrase), len(phrase)) for phrase in phrases)
    return sorted((start, start + length) for start, length in found if start >= 0)[:_MOST_ANNOUNCED]
