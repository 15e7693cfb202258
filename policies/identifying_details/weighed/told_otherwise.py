"""Employers that a sentence names for another reason than that somebody works there, for sure."""

from collections.abc import Sequence

from policies.identifying_details.cues.no_work import (
    EFFORTS,
    ENTERING,
    GOODS,
    INSURED,
    THINGS,
    WORKING,
)
from policies.identifying_details.detectors.workplace_idle import is_about_a_feeling, is_another_verb
from policies.identifying_details.ownership.tokens import Token
from policies.identifying_details.weighed.candidate import Candidate

_REACH = 7
_NEAR = 3
_EMPLOYERS = frozenset({"firm", "chain"})


def tells_of_no_work(tokens: Sequence[Token], one: Candidate) -> bool:
    """Tell whether somebody got into it, fears it, is insured there, or has a thing of that name."""
    if one.kind not in _EMPLOYERS:
        return False
    near = tokens[max(0, one.first - _REACH) : one.first]
    before = [token.text for token in near if token.sentence == tokens[one.first].sentence]
    if is_about_a_feeling(before) or not INSURED.isdisjoint(before):
        return True
    if not (GOODS | ENTERING).isdisjoint(before[-_NEAR:]):
        return True
    behind = tokens[one.last + 1 : one.last + 2]
    if behind and behind[0].gap == " " and behind[0].text in THINGS:
        return True
    return _works_otherwise([*before, *(token.text for token in behind)])


def _works_otherwise(row: Sequence[str]) -> bool:
    """Maya's plan worked, (…) gave in; worked out at (…)."""
    if not EFFORTS.isdisjoint(row):
        return not WORKING.isdisjoint(row)
    return any(is_another_verb(word, row[at + 1 :]) for at, word in enumerate(row))
