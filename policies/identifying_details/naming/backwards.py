"""Full names with the surname in front, as lists have them: « Okonkwo Maya » sur la liste."""

from collections.abc import Iterator, Sequence

from policies.identifying_details.cues import ORDINARY
from policies.identifying_details.cues.cue import Cues, among
from policies.identifying_details.dictionary import is_a_word
from policies.identifying_details.identities.again import SEEN, SEEN_ENDS
from policies.identifying_details.naming.words import is_name
from policies.identifying_details.ownership.roster import Named, Roster
from policies.identifying_details.ownership.tokens import Token
from policies.identifying_details.registered.nicknames import GIVEN_NAMES
from policies.identifying_details.told import Told

_NEAR = 24
_SHORTEST = 4
_QUOTES = frozenset("\"'«“‘„(")


def backwards(tokens: Sequence[Token], cues: Cues, roster: Roster) -> Iterator[Told]:
    """Yield each name that a list has of a member who is spoken of besides, or to."""
    for at in range(1, len(tokens)):
        token, surname = tokens[at], tokens[at - 1]
        quoted = surname.gap.strip()[:1] in _QUOTES
        joined = (
            (token.gap == " " or (quoted and token.gap == ", "))
            and token.capital
            and surname.capital
            and not token.opens
        )
        if not joined or surname.text in ORDINARY or surname.text in GIVEN_NAMES:
            continue
        named = roster.named(tokens, at)
        rare = len(surname.text) >= _SHORTEST and is_name(surname, cues, roster, strict=False)
        if named is None or named.ordinary or named.genitive or not rare:
            continue
        sure = quoted or not is_a_word(surname.text, (cues.language,))
        if sure and _is_listed(tokens, at, named, cues, roster):
            yield Told(at - 1, named.last, "backwards", named.members)


def _is_listed(tokens: Sequence[Token], at: int, named: Named, cues: Cues, roster: Roster) -> bool:
    """Whether a list is spoken of, and the same member, or "you"."""
    near = range(max(0, at - _NEAR), min(at + _NEAR, len(tokens)))
    here = [one for one in near if one not in {at - 1, at} and tokens[one].sentence == tokens[at].sentence]
    listed = any(tokens[one].text in SEEN or tokens[one].text.endswith(SEEN_ENDS) for one in here)
    again = any(roster.named_again(tokens, one, named) for one in here)
    to_you = any(among(tokens[one].text, cues.you, cues.yours) for one in here)
    return listed and (again or to_you)
