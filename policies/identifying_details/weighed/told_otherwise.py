"""Employers that a sentence names for another reason than that somebody works there, for sure."""

from collections.abc import Sequence

from policies.identifying_details.cues.no_work import (
    EFFORTS,
    ENTERING,
    FEELINGS,
    INSURED,
    PARTICLES,
    THINGS,
    WORKING,
)
from policies.identifying_details.ownership.tokens import Token
from policies.identifying_details.weighed.candidate import Candidate

_REACH = 7
_EMPLOYERS = frozenset({"firm", "chain"})


def tells_of_no_work(tokens: Sequence[Token], one: Candidate) -> bool:
    """Tell whether somebody got into it, fears it, is insured there, or has a thing of that name."""
    if one.kind not in _EMPLOYERS:
        return False
    before = [
        token for token in tokens[max(0, one.first - _REACH) : one.first] if _is_beside(token, tokens, one)
    ]
    said = {token.text for token in before}
    if not (FEELINGS.isdisjoint(said) and ENTERING.isdisjoint(said) and INSURED.isdisjoint(said)):
        return True
    behind = tokens[one.last + 1 : one.last + 2]
    if behind and behind[0].gap == " " and behind[0].text in THINGS:
        return True
    return _works_otherwise([token.text for token in [*before, *behind]])


def _is_beside(token: Token, tokens: Sequence[Token], one: Candidate) -> bool:
    return token.sentence == tokens[one.first].sentence


def _works_otherwise(row: Sequence[str]) -> bool:
    """Maya's plan worked, (…) gave in; worked out at (…)."""
    works = [at for at, word in enumerate(row) if word in WORKING]
    tried = not EFFORTS.isdisjoint(row)
    return any(tried or (row[at + 1 : at + 2] and row[at + 1] in PARTICLES) for at in works)
