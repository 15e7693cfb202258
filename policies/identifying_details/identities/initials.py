"""What the letter in a member's name stands for: Alan B is Alan Broadbent; mia k steht für k e s s e l."""

from collections.abc import Iterator, Sequence

from policies.identifying_details.cues.cue import Cues, among, words
from policies.identifying_details.full_names import PARTICLES
from policies.identifying_details.ownership.roster import Named, Roster
from policies.identifying_details.ownership.tokens import Token
from policies.identifying_details.told import Told

_STANDING = words("stands short for steht kurz für significa para veut dire pour staat voor como")
"""Words, besides those that name, between a letter and what it stands for."""
_BETWEEN = 5
_SHORTEST = 3
_LEAST_SPACED = 4


def initials(tokens: Sequence[Token], cues: Cues, roster: Roster) -> Iterator[Told]:
    """Yield each surname that is said to be what a member's initial stands for."""
    if not roster.has_initial({token.text for token in tokens}):
        return
    for at, token in enumerate(tokens):
        led = len(token.text) > 1 or (at + 1 < len(tokens) and len(tokens[at + 1].text) == 1)
        named = roster.named(tokens, at) if led else None
        if named is not None and named.last > at and len(tokens[named.last].text) == 1:
            yield from _stood_for(tokens, named, cues, roster)


def _stood_for(tokens: Sequence[Token], named: Named, cues: Cues, roster: Roster) -> Iterator[Told]:
    letter = tokens[named.last].text
    told = False
    for at in range(named.last + 1, min(named.last + 1 + _BETWEEN, len(tokens))):
        token = tokens[at]
        if token.opens:
            return
        if told and token.text.startswith(letter) and (last := _surname_end(tokens, at, cues)) is not None:
            yield Told(at, last, "initial", named.members)
            return
        told = told or among(token.text, cues.being, cues.naming, _STANDING)
        between = among(token.text, cues.being, cues.naming, cues.of, cues.articles, _STANDING, PARTICLES)
        if not between and not roster.knows(token.text):
            return


def _surname_end(tokens: Sequence[Token], at: int, cues: Cues) -> int | None:
    """Where what is written as a surname ends, be it spaced out; None where it is a word."""
    last = at
    while last + 1 < len(tokens) and len(tokens[at].text) == len(tokens[last + 1].text) == 1:
        last += 1
    if last > at:
        return last if last - at + 1 >= _LEAST_SPACED else None
    token = tokens[at]
    named = token.capital and len(token.text) >= _SHORTEST and token.text.isalpha()
    return at if named and not among(token.text, cues.frequent, cues.nouns, cues.relations) else None
