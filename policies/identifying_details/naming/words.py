"""Words that may be a name, and phrases that announce one."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import compress, count

from policies.identifiers import UserId
from policies.identifying_details.cues import ORDINARY
from policies.identifying_details.cues.cue import Cues, Phrases, among, by_opening, words
from policies.identifying_details.ownership.roster import Named, Roster
from policies.identifying_details.ownership.small_words import ADVERBS, NOT
from policies.identifying_details.ownership.tokens import Token
from policies.identifying_details.registered.nicknames import GIVEN_NAMES

_LONGEST = 4
_BACK = 20
_IS_SO = words("only just a an")
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


def spoken_of(tokens: Sequence[Token], before: int, cues: Cues, roster: Roster) -> tuple[UserId, ...]:
    """Return the one member named in front of a word, in its sentence; nobody where a relation is."""
    here = tokens[before].sentence
    row = [at for at in range(max(0, before - _BACK), before) if tokens[at].sentence == here]
    if any(cues.is_relation(tokens[at].text) or tokens[at].text in cues.my for at in row):
        return ()
    if any(tokens[at].text in cues.i and tokens[at + 1].text in cues.being for at in row):
        return ()
    known = {named.members for at in row if (named := _is_called(tokens, at, roster)) is not None}
    return known.pop() if len(known) == 1 else ()


def _is_called(tokens: Sequence[Token], at: int, roster: Roster) -> Named | None:
    """Who is named there, and not only as whose something is."""
    named = roster.named(tokens, at)
    if named is None or named.genitive or (named.ordinary and not tokens[at].capital):
        return None
    behind = tokens[named.last + 1 : named.last + 3]
    owning = bool(behind) and behind[0].text == "s" and behind[0].gap == "'"
    is_so = len(behind) > 1 and among(behind[1].text, ADVERBS, NOT, _IS_SO)  # moth's only here
    return None if owning and not is_so else named
