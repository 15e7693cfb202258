"""Names behind a verb of naming: Uli heißt (…), your mum calls you (…)."""

from collections.abc import Iterator, Sequence

from policies.identifying_details.cues.cue import Cues
from policies.identifying_details.naming.words import end_of, is_name, phrases_in
from policies.identifying_details.ownership.roster import Roster
from policies.identifying_details.ownership.small_words import ADVERBS
from policies.identifying_details.ownership.tokens import Token
from policies.identifying_details.told import Told


def called(tokens: Sequence[Token], cues: Cues, roster: Roster) -> Iterator[Told]:
    """Yield what somebody here is called: Uli heißt Kratochwil; not: la perra de Nico se llama Luna."""
    words = tuple(token.text for token in tokens)
    for at, phrase in phrases_in(words, cues.called):
        bearer = roster.named(tokens, at - 1) if at else None
        you = (at > 0 and words[at - 1] in cues.you) or any(word in cues.yours for word in phrase)
        if (bearer is None and not you) or (
            at > 1 and (words[at - 2] in cues.of or cues.is_relation(words[at - 2]))
        ):
            continue
        start = next((one for one in range(at + len(phrase), len(tokens)) if words[one] not in ADVERBS), None)
        if start is None or tokens[start].opens or not tokens[start].capital:
            continue
        if is_name(tokens[start], cues, roster, strict=False):
            members, person = (bearer.members, None) if bearer else ((), at - 1)
            yield Told(start, end_of(tokens, start), "called", members, person)
