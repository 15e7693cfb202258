"""Words that may be a name, and phrases that announce one."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import compress, count

from policies.identifying_details.cues import ORDINARY
from policies.identifying_details.cues.cue import Cues, Phrases, among, by_opening
from policies.identifying_details.ownership.roster import Roster
from policies.identifying_details.ownership.tokens import Token
from policies.identifying_details.registered.nicknames import GIVEN_NAMES

_LONGEST = 4
_by_opening = lru_cache(32)(by_opening)


def is_name(token: Token, cues: Cues, roster: Roster, *, strict: bool) -> bool:
    """Whether a word may be a name not shown here; `strict` takes given names and longer ones only."""
    word = token.text
    if (
        len(word) < 2
        or not word.isalpha()
        or roster.shows(word)
        or among(word, cues.nouns, cues.naming, cues.being)
    ):
        return False
    if strict:
        given = word in GIVEN_NAMES or (token.capital and roster.lengthens(word) and word not in cues.peoples)
        return given and (token.capital or word not in ORDINARY)
    if word in ORDINARY or roster.knows(word):
        return token.capital and cues.language != "de" and word not in cues.frequent
    return token.capital or not among(word, cues.relations, cues.titles, cues.owning, cues.contacting)


def end_of(tokens: Sequence[Token], at: int) -> int:
    """Return the last word of a name that begins there."""
    last = at
    while last + 1 < len(tokens) and last - at < _LONGEST:
        token = tokens[last + 1]
        if not token.capital or token.gap not in {" ", "-", "'"} or token.opens:
            break
        last += 1
    return last


def phrases_in(words: tuple[str, ...], announced: Phrases) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Yield where one of the phrases stands, and which."""
    openings = _by_opening(announced)
    for at in compress(count(), map(openings.__contains__, words)):
        for phrase in openings[words[at]]:
            if words[at : at + len(phrase)] == phrase:
                yield at, phrase
                break
