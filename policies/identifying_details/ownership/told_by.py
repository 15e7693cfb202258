"""Whether an everyday word is a name by what stands round it: what hope said, wie hope schrieb."""

from policies.identifying_details.cues.cue import words
from policies.identifying_details.ownership.tokens import Token

_WHAT = words("what as like how since wie was lo que como wat zoals comme")
_SAID = words("""
    said says wrote posted shared asked mentioned
    sagte schrieb erzählte dijo escribió contó disse escreveu contou zei schreef vertelde
    disait écrivait racontait
""")
"""No thing ever does that, and no article stands in front: what the hope said."""


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
