"""Surnames that a marriage or its end gave: she changed back to Okonkwo after the divorce."""

from collections.abc import Iterator, Sequence

from policies.identifying_details.cues import ORDINARY
from policies.identifying_details.cues.cue import Cues
from policies.identifying_details.full_names import PARTICLES
from policies.identifying_details.naming.words import end_of, is_name, phrases_in, spoken_of
from policies.identifying_details.ownership.roster import Roster
from policies.identifying_details.ownership.tokens import Token
from policies.identifying_details.told import Told

_NEAR = 14
_SHORTEST = 3


def taken_back(tokens: Sequence[Token], cues: Cues, roster: Roster) -> Iterator[Told]:
    """Yield each name that somebody went back to, where a marriage is spoken of; not: back to Zoloft."""
    texts = tuple(token.text for token in tokens)
    for at, phrase in phrases_in(texts, cues.taking_back):
        start = at + len(phrase)
        while start < len(tokens) and texts[start] in cues.articles | PARTICLES:
            start += 1
        if start >= len(tokens) or tokens[start].opens or not tokens[start].capital:
            continue
        near = texts[max(0, at - _NEAR) : start + _NEAR]
        rare = len(texts[start]) >= _SHORTEST and texts[start] not in ORDINARY
        if rare and is_name(tokens[start], cues, roster, strict=False) and not cues.marrying.isdisjoint(near):
            yield Told(start, end_of(tokens, start), "taken back", spoken_of(tokens, at, cues, roster))
