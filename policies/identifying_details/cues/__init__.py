"""What tells whose a detail is, as data: one module a language, read by every rule.

To add a language, see docs/developers.md.
"""

from collections.abc import Iterable, Mapping
from functools import lru_cache

from policies.identifying_details.cues.cue import Cues, Words
from policies.identifying_details.cues.de import DE
from policies.identifying_details.cues.en import EN
from policies.identifying_details.cues.es import ES
from policies.identifying_details.cues.fr import FR
from policies.identifying_details.cues.hi import HI
from policies.identifying_details.cues.homonyms import HOMONYMS
from policies.identifying_details.cues.nl import NL
from policies.identifying_details.cues.pt import PT
from policies.identifying_details.cues.slips_en import SLIPS

CUES: Mapping[str, Cues] = {cues.language: cues for cues in (EN, ES, DE, FR, PT, NL, HI)}


def everywhere(kind: str) -> Words:
    """Return the words of one kind, an attribute of `Cues`, in all languages together."""
    return frozenset[str]().union(*(getattr(cues, kind) for cues in CUES.values()))


ORDINARY: Words = frozenset().union(*(cues.ordinary | cues.frequent for cues in CUES.values()))
"""Everyday words of all languages: one of them is a name only where it is used as one."""

RELATIONS: Words = frozenset().union(*(cues.relations | cues.titles for cues in CUES.values()))
"""People who are not in the room, in all languages."""

SPELLED_RIGHT: Words = ORDINARY.union(SLIPS, *HOMONYMS.values())
"""Words that are never taken for a mistyped name."""


@lru_cache(256)
def everyday(*languages: str) -> Words:
    """Return what is no name when written small, in some languages and in English, spoken everywhere."""
    here = [one for one in ("en", *languages) if one in CUES]
    return frozenset[str]().union(*(HOMONYMS[one] | CUES[one].ordinary | CUES[one].frequent for one in here))


_HOME = 0.5
"""What speaking the room's language weighs, in frequent words; it decides where nothing else does."""


_ONE_WORD = 0.4
"""What one word of a language weighs that the room does not speak: Big Al is no Spanish."""


_FREQUENT: Words = everywhere("frequent")


def spoken(words: Iterable[str], languages: tuple[str, ...]) -> Cues:
    """Return the cues of the language that a text is most likely in; the room's first one, if in doubt."""
    heard = _FREQUENT.intersection(words)  # the few words that tell
    home = {language.partition("-")[0].lower() for language in languages}
    first = CUES.get(languages[0] if languages else "en", EN)
    best, most = first, 0.0
    for cues in CUES.values():
        common = len(heard & cues.frequent)
        weight = common * (1.5 if cues.language in home else 1.0 if common > 1 else _ONE_WORD)
        weight += _HOME * (cues is first)
        if weight > most:
            best, most = cues, weight
    return best
