"""Surnames that a marriage or its end gave: she changed back to Okonkwo after the divorce."""

from collections.abc import Iterator, Sequence

from policies.identifying_details.cues import ORDINARY
from policies.identifying_details.cues.cue import Cues
from policies.identifying_details.naming.words import end_of, is_name, phrases_in
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
        start += texts[start : start + 1] != () and texts[start] in cues.articles
        if start >= len(tokens) or not tokens[start].capital or texts[start] in ORDINARY:
            continue
        near = texts[max(0, at - _NEAR) : start + _NEAR]
        rare = len(texts[start]) >= _SHORTEST and is_name(tokens[start], cues, roster, strict=False)
        if rare and not cues.marrying.isdisjoint(near):
            yield Told(start, end_of(tokens, start), "taken back")
