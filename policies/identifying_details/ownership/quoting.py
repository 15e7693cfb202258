"""Words of somebody else inside a message: Bev told me "ring me on (…)" gives Bev's number."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice, pairwise

from policies.identifying_details.cues.cue import Cues, among, words
from policies.identifying_details.ownership.mention import Mention
from policies.identifying_details.ownership.tokens import Token

_MOST = 10
"""How many quotations of one text are read; nobody quotes more at once."""
_SIGNS = ('"', "'")
_BACK = 7
"""How many words in front of a quotation may say whose it is."""

_HEARD = words("""
    read heard saw seen hear lu entendu vu leído oído visto gelesen gehört gesehen li ouvi vi gelezen gehoord
""")
_THAT = words("that que qu dass dat")


def heard_from(tokens: Sequence[Token], mentions: list[Mention], cues: Cues) -> list[Mention]:
    """Return the mentions, with "I", "me" and "my" of a quotation taken for whoever is quoted."""
    for first, last in islice(_quotations(tokens), _MOST):
        speaker = _speaker(tokens, mentions, cues, first)
        if speaker is not None and speaker.who in {"member", "outsider", "third", "you"}:
            mentions = [
                replace(one, who=speaker.who, members=speaker.members)
                if one.who == "self" and first <= one.first <= last
                else one
                for one in mentions
            ]
    return mentions


def is_hearsay(tokens: Sequence[Token], at: int) -> bool:
    """Whether what stands there was only heard of: I read that (…) closes in June."""
    before = [token for token in tokens[:at] if token.sentence == tokens[at].sentence]
    return any(verb.text in _HEARD and token.text in _THAT for verb, token in pairwise(before))


def _quotations(tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Yield the first and last words between two quotation marks; the second may be missing."""
    opened, sign = None, ""
    for at, token in enumerate(tokens):
        if opened is not None and token.gap.lstrip(".,!?…").startswith(sign) and len(token.gap) > 1:
            yield opened, at - 1
            opened = None
        if opened is None and token.gap.endswith(_SIGNS) and token.gap[-2:-1] in {" ", ":", "(", "\n"}:
            opened, sign = at, token.gap[-1]
    if opened is not None:
        yield opened, len(tokens) - 1


def _speaker(tokens: Sequence[Token], mentions: Sequence[Mention], cues: Cues, first: int) -> Mention | None:
    """Whose words begin with the word `first`: Bev said "(…), Bev: "(…), from Bev, fwd: "(…)."""
    near = [one for one in mentions if max(0, first - _BACK) <= one.first and one.last < first]
    for one in reversed(near):
        behind = [token.text for token in tokens[one.last + 1 : first][:2]]
        if any(among(word, cues.telling, cues.contacting, cues.quoting, cues.being) for word in behind):
            return one
    if not near:
        return None
    row = {token.text for token in tokens[max(0, near[-1].first - 3) : first]}
    named = near[-1].last == first - 1 and tokens[first].gap.strip().startswith((":", ","))
    return near[-1] if named or not row.isdisjoint(cues.quoting) else None
