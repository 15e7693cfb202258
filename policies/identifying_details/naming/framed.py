"""Names in a clause of their own, whose verb stands behind."""

from collections.abc import Iterator, Sequence

from policies.identifiers import UserId
from policies.identifying_details.cues.cue import Cues
from policies.identifying_details.naming.announcing import framing
from policies.identifying_details.naming.words import end_of, is_name
from policies.identifying_details.ownership.roster import Roster
from policies.identifying_details.ownership.tokens import Token
from policies.identifying_details.told import Told


def framed(tokens: Sequence[Token], cues: Cues, roster: Roster) -> Iterator[Told]:
    """Yield names that stand between a phrase and its verb: die eigentlich (…) heißt."""
    words = tuple(token.text for token in tokens)
    for verb, *rest in framing(cues):
        for at in (at for at, word in enumerate(words) if word == rest[0]):
            start = at + len(rest)
            if start >= len(tokens) or words[at:start] != tuple(rest):
                continue
            if not tokens[start].capital or not is_name(tokens[start], cues, roster, strict=False):
                continue
            last = end_of(tokens, start)
            if words[last + 1 : last + 2] == (verb,):
                yield Told(start, last, "real name", _before_clause(tokens, at, roster))


def _before_clause(tokens: Sequence[Token], at: int, roster: Roster) -> tuple[UserId, ...]:
    """Heike, die eigentlich (…) heißt: a clause about whoever is named in front of its comma."""
    if at < 2 or "," not in tokens[at - 1].gap:
        return ()
    named = roster.named(tokens, at - 2)
    return named.members if named is not None else ()
