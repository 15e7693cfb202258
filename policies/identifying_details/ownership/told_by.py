"""Whether an everyday word is a name by what stands round it: what hope said, thinking of hope tonight."""

from collections.abc import Sequence

from policies.identifying_details.cues.cue import words
from policies.identifying_details.ownership.tokens import Token

_WHAT = words("what as like how since wie was lo que como wat zoals comme")
_SAID = words("""
    said says wrote posted shared asked mentioned
    sagte schrieb erzählte dijo escribió contó disse escreveu contou zei schreef vertelde
    disait écrivait racontait
""")
"""No thing ever does that, and no article stands in front: what the hope said."""
_THOUGHTS = frozenset((("thinking", "of"), ("thinking", "about"), ("worried", "about"), ("love", "to")))
_THESE_HOURS = words("tonight today tomorrow this lots right")


def is_told_by(before: Token | None, token: Token, behind: Token | None) -> bool:
    """Tell whether somebody called by that word is who said it.

    Args:
        before: the word in front, in the same sentence.
        token: the word.
        behind: the word behind it, in the same sentence.
    """
    if before is None or behind is None or token.gap != " " or behind.gap != " ":
        return False
    return before.text in _WHAT and behind.text in _SAID


def is_thought_of(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether somebody is who is thought of: thinking of hope tonight; worried about grace."""
    row = tuple(token.text for token in tokens[max(0, at - 2) : at])
    behind = tokens[at + 1 : at + 2]
    ends = not behind or behind[0].opens or behind[0].text in _THESE_HOURS
    return row in _THOUGHTS and ends
