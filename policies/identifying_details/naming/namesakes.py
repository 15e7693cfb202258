"""Full names of others who are called like somebody here: (…) on the radio, not our Hope."""

from collections.abc import Sequence

from policies.identifying_details.identities.behind import OURS
from policies.identifying_details.ownership.small_words import NOT
from policies.identifying_details.ownership.tokens import Token
from policies.identifying_details.public.famous import is_famous

_UNLIKE = 3
"""How many words in front of "our Hope" may deny it."""


def is_a_namesakes(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether a full name is told apart from somebody here of the same first name.

    So it is where somebody famous bears it and "our" one is named besides, where that one is not meant, and
    where another famous name begins alike.
    """
    given = tokens[first].text
    others = [
        at
        for at, token in enumerate(tokens)
        if token.text == given and not first <= at <= last and token.capital
    ]
    if not others:
        return False
    famous = is_famous([token.text for token in tokens[first : last + 1]])
    ours = [at for at in others if at and tokens[at - 1].text in OURS]
    if any(famous or _is_denied(tokens, at) for at in ours):
        return True
    return any(_is_another(tokens, at, tokens[last].text, famous=famous) for at in others)


def _is_denied(tokens: Sequence[Token], at: int) -> bool:
    """Not our Hope, nicht unser Hannes."""
    near = tokens[max(0, at - _UNLIKE) : at]
    return any(token.text in NOT and token.sentence == tokens[at].sentence for token in near)


def _is_another(tokens: Sequence[Token], at: int, surname: str, *, famous: bool) -> bool:
    """Hank Aaron beside Hank Williams: one of them is famous; not: Sahil Merchant or Sahil Mehrotra."""
    behind = tokens[at + 1 : at + 2]
    if not behind or behind[0].opens or behind[0].gap != " " or not behind[0].capital:
        return False
    alike = behind[0].text == surname
    return not alike and (famous or is_famous([tokens[at].text, behind[0].text]))
