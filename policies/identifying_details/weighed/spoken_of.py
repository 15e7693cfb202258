"""The signs of who else is spoken of near a candidate: the same in every language.

| sign | what it says |
|---|---|
| `m<0 outsider`, `m<0 outsider owner`, `m<0 outsider s1` | the nearest in front: who, how, sentences away |
| `m<1 …`, `m>0 …` | the second in front; the nearest behind |
| `m< outsider owner`, `m> …` | somewhere in front, or behind |
| `m< seq you outsider`, `m all member outsider` | in a row, nearest first; all together |
| `m= outsider` | the candidate itself is read as somebody |

Of the sentences beside the candidate's counts only who is named there, or related to somebody, so that a
further sentence about oneself changes nothing; of those further away, the sentence of the nearest member.
"""

from collections.abc import Iterator, Sequence

from policies.identifying_details.ownership.mention import Mention
from policies.identifying_details.ownership.roster import Named
from policies.identifying_details.weighed.candidate import Candidate
from policies.identifying_details.weighed.row import Row

_NEAREST = 3
"""How many on either side count by their place."""
_FAR = 12
"""Words that are as far as any more."""
_NAMED = frozenset({"member", "outsider"})


def spoken_of(row: Row, one: Candidate, person: Named | None) -> Iterator[str]:
    """Yield the signs of who is spoken of round a candidate; `person` is who is named nearest, if anybody."""
    near = [mention for mention in row.mentions if _counts(row, mention, one, person)]
    yield from _on_a_side("<", row, one, [mention for mention in near if mention.last < one.first][::-1])
    yield from _on_a_side(">", row, one, [mention for mention in near if mention.first > one.last])
    for mention in near:
        if mention.first <= one.last and mention.last >= one.first:
            yield f"m= {_who(row, mention)}"
            yield f"m= {_who(row, mention)} {mention.how}"
        elif mention.how == "owner":
            yield f"m owner {_who(row, mention)}"
    yield f"m all {' '.join(sorted({_who(row, mention) for mention in near}))}"


def _counts(row: Row, mention: Mention, one: Candidate, person: Named | None) -> bool:
    here, there = row.tokens[mention.first].sentence, row.tokens[one.first].sentence
    if here == there or (person is not None and here == row.tokens[person.first].sentence):
        return True
    return abs(here - there) == 1 and _who(row, mention) in _NAMED


def _on_a_side(side: str, row: Row, one: Candidate, mentions: Sequence[Mention]) -> Iterator[str]:
    mentions = mentions[:_NEAREST]
    for at, mention in enumerate(mentions):
        who = _who(row, mention)
        apart = min(abs(row.tokens[mention.first].sentence - row.tokens[one.first].sentence), 2)
        yield f"m{side}{at} {who}"
        for more in (mention.how, f"s{apart}"):
            yield f"m{side}{at} {who} {more}"
            yield f"m{side} {who} {more}"
    if mentions:
        nearest = mentions[0]
        distance = one.first - nearest.last if side == "<" else nearest.first - one.last
        yield f"m{side}0 {_who(row, nearest)} {nearest.how} {min(distance, _FAR) // 2}"
    yield f"m{side} seq {' '.join(_who(row, mention) for mention in mentions)}"


def _who(row: Row, mention: Mention) -> str:
    own = mention.who == "member" and set(mention.members) == {row.sender}
    return "self" if own else mention.who
