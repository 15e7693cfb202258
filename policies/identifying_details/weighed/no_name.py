"""Words with a capital that tell no name where they stand, for sure: Dicker Knuddel! Hated mine till (…)."""

from collections.abc import Sequence

from policies.identifying_details.cues.cue import Cues, among, words
from policies.identifying_details.dictionary import is_a_word
from policies.identifying_details.identities.in_front import WRITTEN
from policies.identifying_details.identities.noun_phrases import is_like_something
from policies.identifying_details.naming.animals import is_an_animals
from policies.identifying_details.ownership.roster import Roster
from policies.identifying_details.ownership.tokens import Token
from policies.identifying_details.weighed.candidate import Candidate

_NAMES = frozenset({"full", "rare", "given"})
_DONE = "ed"
"""How verbs end that open a sentence without "I"."""
_AS = words("als wie zoals como comme like que")
_ALIKE = frozenset(("como", "comme"))
_JUST = words(
    "net zo so as aussi tan tao genau genauso just exactly igual tal mismo tout pareil exactement tal mesmo"
)
_REACHING = words("dm")
"""A chain of chemists, and how one writes to somebody."""
_LIKENED = 3


def tells_of_no_name(tokens: Sequence[Token], one: Candidate, cues: Cues, roster: Roster) -> bool:
    """Tell whether it is no name and no employer: an animal's, what somebody is likened to, a noun."""
    if one.kind == "firm" and _is_done(tokens, one, cues):
        return True
    if one.kind in {"firm", "chain"}:
        return tokens[one.first].text in _REACHING and _is_somebody(tokens, one, cues, roster)
    if one.kind not in _NAMES:
        return False
    likened = _is_likened(tokens, one.first, cues) or _does_alike(tokens, one.first, roster)
    likened = likened or _is_behind_an_adjective(tokens, one.first, cues, roster)
    return likened or is_an_animals(tokens, one.first, cues, roster)


def _is_done(tokens: Sequence[Token], firm: Candidate, cues: Cues) -> bool:
    """Hated mine, loved school: a verb without "I"; not: Wanstead school."""
    verb, small = tokens[firm.first], not tokens[firm.last].capital
    done = verb.opens and small and firm.last == firm.first + 1 and verb.text.endswith(_DONE)
    return done and cues.language == "en" and is_a_word(verb.text, ("en",))


def _is_somebody(tokens: Sequence[Token], chain: Candidate, cues: Cues, roster: Roster) -> bool:
    """Just dm niamh, dm me; not: niamh's at dm."""
    at = chain.first + 1
    if at >= len(tokens) or tokens[at].opens or tokens[at].gap != " ":
        return False
    named = roster.named(tokens, at)
    return named is not None or among(tokens[at].text, cues.me, cues.you, cues.objects, cues.theirs)


def _is_likened(tokens: Sequence[Token], first: int, cues: Cues) -> bool:
    """I wish I could sing just like (…): somebody that everybody knows."""
    if not first or tokens[first - 1].text not in _AS:
        return False
    just = next((at for at in (first - 2, first - 3) if at >= 0 and tokens[at].text in _JUST), None)
    if just is None or tokens[just].sentence != tokens[first].sentence:
        return False
    near = tokens[max(0, just - _LIKENED) : just]
    return tokens[just].opens or any(token.text in cues.i for token in near)


def _does_alike(tokens: Sequence[Token], first: int, roster: Roster) -> bool:
    """Maya danse comme (…): what a member does as somebody else does; not: Maya signe comme (…)."""
    if first < 3 or tokens[first - 1].text not in _ALIKE or tokens[first - 2].text in WRITTEN:
        return False
    named = roster.named(tokens, first - 3)
    return named is not None and named.last == first - 3 and not tokens[first].opens


def _is_behind_an_adjective(tokens: Sequence[Token], first: int, cues: Cues, roster: Roster) -> bool:
    """Dicker Knuddel! In German, what is like something is no surname."""
    behind = first > 0 and tokens[first].gap == " "
    return behind and is_like_something(tokens, first - 1, cues, roster)
