"""What the letter in a member's name stands for: Alan B is Alan Broadbent; mia k steht für k e s s e l."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice

from policies.identifiers import UserId
from policies.identifying_details.cues.cue import Cues, among, words
from policies.identifying_details.dictionary import is_a_word
from policies.identifying_details.full_names import PARTICLES
from policies.identifying_details.ownership.roster import Named, Roster
from policies.identifying_details.ownership.small_words import ADVERBS, AT
from policies.identifying_details.ownership.tokens import Token
from policies.identifying_details.told import Told

_STANDING = words("stands short for fur steht kurz für significa para veut dire pour staat voor como")
"""Words, besides those that name, between a letter and what it stands for."""
_BETWEEN = 6
_SHORTEST = 3
_LEAST_SPACED = 4
_BY_THE_WAY = words("c btw ubrigens trouwens apparently obviously nur einfach just bei")
_NEAR = 20
_MOST = 8
"""Of how many such names of one text it is asked."""


def initials(
    tokens: Sequence[Token], cues: Cues, roster: Roster, answered: UserId | None = None
) -> Iterator[Told]:
    """Yield each surname that is said to be what a member's initial stands for."""
    if not roster.has_initial({token.text for token in tokens}):
        return
    known = [named for at in range(len(tokens)) if (named := _initialled(tokens, at, roster)) is not None]
    for named in known[:_MOST]:
        yield from _stood_for(tokens, named, cues, roster)
        yield from _gone_on(tokens, named, cues, roster)
        yield from _in_full(tokens, named, cues)
        for at in _apart(tokens, named, cues):
            yield from _stood_for(tokens, replace(named, first=at, last=at), cues, roster)
    for letter in islice(_letters(tokens, cues, roster, answered), _MOST):
        yield from _stood_for(tokens, letter, cues, roster)


def _letters(tokens: Sequence[Token], cues: Cues, roster: Roster, answered: UserId | None) -> Iterator[Named]:
    """The letters that are spoken of by themselves: Alan's B is (…); Alan, I see the B is for (…)."""
    for at in range(1, len(tokens)):
        letter = tokens[at].text
        if len(letter) > 1 or not roster.has_initial({letter}) or not _is_led(tokens, at, cues, roster):
            continue
        people = {*_named_near(tokens, at, roster), *((answered,) if answered else ())}
        bearers = [one for one in people if roster.bears_initial(one, letter)]
        if len(bearers) == 1:
            yield Named(at, at, tuple(bearers), genitive=False, ordinary=False)


def _named_near(tokens: Sequence[Token], at: int, roster: Roster) -> Iterator[UserId]:
    """Who is named in this sentence, or in one next to it."""
    for one in range(max(0, at - _NEAR), min(at + _NEAR, len(tokens))):
        named = roster.named(tokens, one) if abs(tokens[one].sentence - tokens[at].sentence) <= 1 else None
        yield from named.members if named is not None else ()


def _is_led(tokens: Sequence[Token], at: int, cues: Cues, roster: Roster) -> bool:
    """The B, your B, Alan's B, Alans B."""
    if tokens[at].gap != " ":
        return False
    before = roster.named(tokens, at - 1)
    own = tokens[at - 1].text == "s" and tokens[at - 1].gap == "'"
    return (
        own
        or among(tokens[at - 1].text, cues.articles, cues.yours, cues.theirs)
        or (before is not None and before.genitive)
    )


def _initialled(tokens: Sequence[Token], at: int, roster: Roster) -> Named | None:
    """Who is named there by a name that ends with a letter."""
    led = len(tokens[at].text) > 1 or (at + 1 < len(tokens) and len(tokens[at + 1].text) == 1)
    named = roster.named(tokens, at) if led else None
    return named if named is not None and named.last > at and len(tokens[named.last].text) == 1 else None


def _apart(tokens: Sequence[Token], named: Named, cues: Cues) -> Iterator[int]:
    """Where the letter stands alone: the B is for Broadbent. Alan B was our (…)."""
    for at in range(1, len(tokens)):
        alone = tokens[at].text == tokens[named.last].text and tokens[at].gap in {" ", ", "}
        led = tokens[at - 1].text in cues.articles or (at == named.last + 1 and tokens[at].gap == ", ")
        if alone and at != named.last and led:
            yield at


def _in_full(tokens: Sequence[Token], named: Named, cues: Cues) -> Iterator[Told]:
    """The list has an Alan Broadbent, and Alan B, that has to be you."""
    first, letter = tokens[named.first].text, tokens[named.last].text
    for at in range(len(tokens) - 1):
        behind = tokens[at + 1]
        alike = tokens[at].text == first and behind.gap == " " and behind.text.startswith(letter)
        if alike and len(behind.text) > 1 and (last := _surname_end(tokens, at + 1, cues)) is not None:
            yield Told(at, last, "initial", named.members)


def _gone_on(tokens: Sequence[Token], named: Named, cues: Cues, roster: Roster) -> Iterator[Told]:
    """Our Alan B? Broadbent. Taught my nephew: a surname and nothing else stands behind the letter."""
    at = named.last + 1
    if at >= len(tokens) or tokens[at].gap == " " or not tokens[at].text.startswith(tokens[named.last].text):
        return
    last = at
    while last + 1 < len(tokens) and tokens[last + 1].gap in {"-", "'"}:
        last += 1
    closes = last + 1 == len(tokens) or tokens[last + 1].opens or tokens[last + 1].gap.strip() != ""
    rare = len(tokens[at].text) >= _LEAST_SPACED and not roster.knows(tokens[at].text)
    if closes and rare and not is_a_word(tokens[at].text, (cues.language,)):
        yield Told(at, last, "initial", named.members)


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
        between = between or among(token.text, ADVERBS, AT, cues.accompanying, cues.pointing, _BY_THE_WAY)
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
