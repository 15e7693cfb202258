"""Names around a phrase that announces them: surnames, real names, plain names of members."""

from collections.abc import Iterator, Sequence

from policies.identifying_details.cues.cue import Cues, Phrases, among
from policies.identifying_details.full_names import owns
from policies.identifying_details.naming.advice import is_advice
from policies.identifying_details.naming.announcing import PLAIN_NAME, is_vague
from policies.identifying_details.naming.apposed import apposed
from policies.identifying_details.naming.behind import behind
from policies.identifying_details.naming.in_front import in_front
from policies.identifying_details.naming.words import phrases_in
from policies.identifying_details.ownership.roster import Roster
from policies.identifying_details.ownership.tokens import Token
from policies.identifying_details.told import Told


def around(
    tokens: Sequence[Token], cues: Cues, announced: Phrases, rule: str, roster: Roster
) -> Iterator[Told]:
    """Yield the names that stand behind phrases, or else in front; `rule` is what they are told as."""
    words = tuple(token.text for token in tokens)
    for at, phrase in phrases_in(words, announced):
        strict = rule != "surname" and is_vague(phrase)
        name = behind(tokens, at + len(phrase), cues, roster, strict=strict)
        if _is_hers(tokens, at, phrase, cues) and (outright := in_front(tokens, at, cues, roster)):
            yield Told(*outright, rule)
            continue
        if phrase in PLAIN_NAME and (len(phrase) == 1 or name is None or name[0] == name[1]):
            name = behind(tokens, at + len(phrase), cues, roster, strict=True)
            if not _is_a_members(tokens, at, cues, roster) and not _is_asked_of_you(tokens, at, cues):
                continue
        advice = name is None and is_advice(tokens, at, at + len(phrase), cues)
        if name is None and not (strict or advice):
            name = in_front(tokens, at, cues, roster)
        person = None
        if name is None and not strict:
            name = apposed(tokens, at + len(phrase), cues, roster)
            later = name is not None and tokens[name[0]].sentence > tokens[at].sentence
            if later and advice:
                continue  # don't use your real name. Please
            person = at - 1 if later and at and tokens[at - 1].text in cues.yours else None
        if name is not None:
            yield Told(*name, rule, (), person)


def _is_hers(tokens: Sequence[Token], at: int, phrase: tuple[str, ...], cues: Cues) -> bool:
    """Okonkwo was your name: a name of which it is said outright."""
    whose = tokens[at - 1].text if at > 1 else ""
    return (
        phrase in PLAIN_NAME and among(whose, cues.yours, cues.theirs) and tokens[at - 2].text in cues.being
    )


def _is_asked_of_you(tokens: Sequence[Token], at: int, cues: Cues) -> bool:
    """Is your name Judith Marsh? Ton nom c'est (…) ?"""
    row = tokens[max(0, at - 2) : at]
    yours = bool(row) and row[-1].text in cues.yours
    if len(row) > 1 and row[0].opens and row[0].text in cues.being:
        return yours
    return yours and row[-1].opens and any("?" in token.gap for token in tokens[at:])


def _is_a_members(tokens: Sequence[Token], at: int, cues: Cues, roster: Roster) -> bool:
    """Sparrow's name is (…): of somebody who is called otherwise here, a first name is enough."""
    for first in range(max(0, at - 3), at):
        named = roster.named(tokens, first)
        if named is not None:
            if named.genitive:
                return named.last == at - 1
            owning = owns(tokens, named.last) or tokens[at - 1].text in cues.possessing
            return owning and named.last == at - 2
    return False
