"""Full names taken apart: what counts alone, what does not, and the short forms of given names."""

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
    start = _surname_start(words)
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


def _surnames(words: list[str]) -> tuple[Words, ...]:
    """Every word of the surname counts alone, particles only with the word behind them."""
    found: set[Words] = {tuple(words)} if len(words) > 1 else set()
    for at, word in enumerate(words):
        if plain(word) not in _PARTICLES:
            short_particle = at > 0 and len(words[at - 1]) == 1
            found.add((words[at - 1], word) if short_particle else (word,))
    return tuple(sorted(found))


def short_forms(name: str) -> frozenset[str]:
    """Return the names that a given name may be cut down to, or be cut from; Deb gives Deborah and Debbie."""
    near = SHORT.get(name, frozenset())
    siblings = {one for other in near for one in SHORT.get(other, ()) if one[:2] == name[:2]}
    return (near | siblings) - {name}
