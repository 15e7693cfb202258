"""Employers that a sentence names for another reason than that somebody works there, for sure."""

from collections.abc import Sequence

from policies.identifying_details.cues.cue import Cues
from policies.identifying_details.cues.engagements import AT_WORK, DOING, WORKMATES
from policies.identifying_details.cues.no_work import (
    DRESSED,
    EFFORTS,
    ENTERING,
    GOODS,
    INSURED,
    LEADING,
    MEETING,
    THINGS,
    VISITING,
    WORKING,
)
from policies.identifying_details.detectors.workplace_bosses import BOSSES
from policies.identifying_details.detectors.workplace_idle import is_about_a_feeling, is_another_verb
from policies.identifying_details.full_names import owns
from policies.identifying_details.ownership.roster import Named
from policies.identifying_details.ownership.tokens import Token
from policies.identifying_details.registered.plain import plain
from policies.identifying_details.weighed.candidate import Candidate

_REACH = 7
_NEAR = 3
_OWNED = 2
"""Words behind somebody's name that a relation of theirs may take: Maya's little brother."""
_FAR = 20
"""Words on either side that tell whether somebody is only met there."""
_EMPLOYERS = frozenset({"firm", "chain"})
_PLACES = _EMPLOYERS | {"rare"}
_AT_WORK_TOO = WORKMATES.union(map(plain, BOSSES))
_WORKING = AT_WORK | DOING | DRESSED | _AT_WORK_TOO


def tells_of_no_work(tokens: Sequence[Token], one: Candidate) -> bool:
    """Tell whether somebody got into it, fears it, is insured there, or has a thing of that name."""
    if one.kind in _PLACES and _is_only_met_there(tokens, one):
        return True
    if one.kind not in _EMPLOYERS:
        return False
    near = tokens[max(0, one.first - _REACH) : one.first]
    before = [token.text for token in near if token.sentence == tokens[one.first].sentence]
    if is_about_a_feeling(before) or not INSURED.isdisjoint(before):
        return True
    if not (GOODS | ENTERING).isdisjoint(before[-_NEAR:]) or not VISITING.isdisjoint(before[-1:]):
        return True
    behind = tokens[one.last + 1 : one.last + 2]
    if behind and behind[0].gap == " " and behind[0].text in THINGS:
        return True
    return _works_otherwise([*before, *(token.text for token in behind)])


def is_a_relatives(tokens: Sequence[Token], cues: Cues, person: Named, one: Candidate) -> bool:
    """Tell whether somebody's relation is told of in front of an employer: Maya's nephew starts at (…).

    Args:
        tokens: the words of the message.
        cues: those of its language.
        person: whose relation it may be.
        one: the employer.
    """
    if one.kind not in _EMPLOYERS or tokens[person.last].sentence != tokens[one.first].sentence:
        return False
    apart = owns(tokens, person.last)
    if not (apart or person.genitive) or person.last + 1 + apart >= one.first:
        return False
    behind = [token.text for token in tokens[person.last + 1 + apart : one.first]][:_OWNED]
    return any(_is_family(word, cues) for word in behind)


def _is_family(word: str, cues: Cues) -> bool:
    """Maya's brother; not: Maya's boss, who tells where she works."""
    return cues.is_relation(word) and word not in _AT_WORK_TOO


def _is_only_met_there(tokens: Sequence[Token], one: Candidate) -> bool:
    """Bumped into Maya at (…), both of us with nappies; not: saw her at the till of (…)."""
    here = tokens[one.first].sentence
    near = tokens[max(0, one.first - _FAR) : one.last + _FAR]
    said = {token.text for token in near if token.sentence == here}
    led = one.first > 0 and tokens[one.first - 1].text in LEADING
    return led and not MEETING.isdisjoint(said) and _WORKING.isdisjoint(said)


def _works_otherwise(row: Sequence[str]) -> bool:
    """Maya's plan worked, (…) gave in; worked out at (…)."""
    if not EFFORTS.isdisjoint(row):
        return not WORKING.isdisjoint(row)
    return any(is_another_verb(word, row[at + 1 :]) for at, word in enumerate(row))
