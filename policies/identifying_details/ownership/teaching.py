"""Who gives lessons, and neither tells nor is asked anything: Maya gives piano lessons at (…)."""

from collections.abc import Sequence

from policies.identifying_details.cues.engagements import TAUGHT
from policies.identifying_details.ownership.tokens import Token

_NEAR = 3


def teaches(tokens: Sequence[Token], verb: int) -> bool:
    """Tell whether what is given, behind the verb, is taught."""
    near = tokens[verb + 1 : verb + 1 + _NEAR]
    return any(token.text in TAUGHT and token.sentence == tokens[verb].sentence for token in near)
