"""Whether somebody is asked after work that nobody is said to do: how's the new job at (…)?"""

from collections.abc import Sequence

from policies.identifying_details.cues.cue import Cues, words
from policies.identifying_details.ownership.mention import Mention
from policies.identifying_details.ownership.tokens import Token, sentence_of

_ASKING = words("how what")
_ASKING_AT_ONCE = words("hows whats still enjoying")


def is_asked_of_you(tokens: Sequence[Token], mentions: Sequence[Mention], cues: Cues, first: int) -> bool:
    """Whether the sentence of the employer at `first` asks after it, and speaks of nobody."""
    sentence = sentence_of(tokens, first, first)
    opening = tokens[sentence.start].text
    behind = tokens[sentence.start + 1].text
    asked = opening in _ASKING_AT_ONCE or (opening in _ASKING and behind in cues.being)
    if cues.language != "en" or not asked:
        return False
    return not any(one.first in sentence and one.who not in {"public", "you"} for one in mentions)
