"""Full names taken apart: what counts alone, what does not, and the short forms of given names."""

import re

from policies.identifying_details.cues.cue import words
from policies.identifying_details.registered.nicknames import GIVEN_NAMES, SHORT
from policies.identifying_details.registered.plain import plain, words_in

SHORTEST_MISTYPED = 4
"""Letters a surname must have before a mistyped one is looked for: short ones are too much alike."""

_PARTICLES = words(
    "van von der den de del della di da do dos das du la le los las el al bin ibn ben ter ten te af zu "
    "st mac mc o d y e"
)
_TITLES = words("mr mrs ms miss mx dr prof sir herr frau senor senora monsieur madame dhr mevr")

_JOINING = words("y e i")
"""What stands between two surnames, and belongs to neither."""
_HYPHENED = re.compile(r"[^\W_]+(?:-[^\W_]+)+$")

Words = tuple[str, ...]


def parts(lower: str) -> tuple[Words, tuple[Words, ...], Words]:
    """Take a registered name apart, in lower case with its accents.

    Returns:
        The given names (none for a single word), the surnames that count alone, each as its words, and
        the whole name without title. "Okonkwo, Maya" is read as "Maya Okonkwo".
    """
    words = [word for word in _words(lower) if plain(word) not in _TITLES]
    if len(words) < 2:
        return (), (), tuple(words)
    start = min(_surname_start(words), _hyphened_start(lower, len(words)))
    return tuple(words[:start]), _surnames(words[start:]), tuple(words)


def _words(lower: str) -> list[str]:
    last, comma, first = lower.partition(",")
    return words_in(f"{first} {last}" if comma else lower)


def _surname_start(words: list[str]) -> int:
    """Where the surname begins: behind the first name, and behind middle names that are given names."""
    start = 1
    while (
        start < len(words) - 1
        and (plain(words[start]) in GIVEN_NAMES or len(words[start]) == 1)
        and (words[start] not in _PARTICLES)
    ):
        start += 1
    return start


def _hyphened_start(lower: str, words: int) -> int:
    """Where the surname begins at the latest: Marguerite Thibault-Reyes, though Thibault is a given name."""
    last = _HYPHENED.search(lower.partition(",")[0].strip())
    if last is None:
        return words
    return max(1, words - len(words_in(last.group())))


def _surnames(words: list[str]) -> tuple[Words, ...]:
    """Every word of the surname counts alone; its particles only with it: Torre, and de la Torre."""
    found: set[Words] = {tuple(words)} if len(words) > 1 else set()
    for at, word in enumerate(words):
        if plain(word) in _PARTICLES:
            continue
        particles = _particles(words[:at])
        if not (particles and len(particles[-1]) == 1):
            found.add((word,))
        if particles:
            found.add((*particles, word))
    return tuple(sorted(found))


def _particles(before: list[str]) -> Words:
    """Those at the end of what stands in front of a word: de la."""
    start = len(before)
    while start and plain(before[start - 1]) in _PARTICLES - _JOINING:
        start -= 1
    return tuple(before[start:])


def short_forms(name: str) -> frozenset[str]:
    """Return the names that a given name may be cut down to, or be cut from; Deb gives Deborah and Debbie."""
    near = SHORT.get(name, frozenset())
    siblings = {one for other in near for one in SHORT.get(other, ()) if one[:2] == name[:2]}
    return (near | siblings) - {name}
