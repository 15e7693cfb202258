"""Names behind a verb of naming: Uli heißt (…), your mum calls you (…)."""

from collections.abc import Iterator, Sequence

from policies.identifying_details.cues.cue import Cues
from policies.identifying_details.naming.words import end_of, is_name, phrases_in
from policies.identifying_details.ownership.roster import Named, Roster
from policies.identifying_details.ownership.small_words import ADVERBS
from policies.identifying_details.ownership.tokens import Token
from policies.identifying_details.told import Told

_LONGEST = 4
"""Words of a display name."""
_LIKE = frozenset({"wie", "como", "comme", "als", "like"})


def called(tokens: Sequence[Token], cues: Cues, roster: Roster) -> Iterator[Told]:
    """Yield what somebody here is called: Uli heißt Kratochwil; not: la perra de Nico se llama Luna."""
    words = tuple(token.text for token in tokens)
    for at, phrase in phrases_in(words, cues.called):
        behind = at + len(phrase)
        verb = at - _is_taken_up(tokens, at, cues)
        bearer = _ending_at(tokens, verb - 1, roster)
        you = _you(words, at, behind, cues)
        if (bearer is None and you is None) or _is_anothers(words, verb, cues):
            continue
        behind += you == behind
        start = next((one for one in range(behind, len(tokens)) if words[one] not in ADVERBS), None)
        if start is None or tokens[start].opens or not tokens[start].capital:
            continue
        if not _LIKE.isdisjoint(words[behind:start]):  # heißt du wie Judith Marsh?
            continue
        if is_name(tokens[start], cues, roster, strict=False):
            members, person = (bearer.members, None) if bearer else ((), you)
            yield Told(start, end_of(tokens, start), "called", members, person)


def _ending_at(tokens: Sequence[Token], last: int, roster: Roster) -> Named | None:
    """Who is named by the words that end there."""
    near = (roster.named(tokens, at) for at in range(max(0, last - _LONGEST), last + 1))
    return next((named for named in near if named is not None and named.last == last), None)


def _is_taken_up(tokens: Sequence[Token], at: int, cues: Cues) -> bool:
    """Maya elle s'appelle (…): as French takes a subject up again; not: Leo, elle s'appelle (…)."""
    return at > 1 and cues.language == "fr" and tokens[at - 1].text in cues.they and tokens[at - 1].gap == " "


def _you(words: Sequence[str], at: int, behind: int, cues: Cues) -> int | None:
    """Where "you" stands whose name it is: du heißt (…), heißt du (…)?, te llamas (…)."""
    if at and words[at - 1] in cues.you:
        return at - 1
    if behind < len(words) and words[behind] in cues.you:
        return behind
    return next((one for one in range(at, behind) if words[one] in cues.yours), None)


def _is_anothers(words: Sequence[str], at: int, cues: Cues) -> bool:
    """La perra de Nico se llama Luna."""
    return at > 1 and (words[at - 2] in cues.of or cues.is_relation(words[at - 2]))
