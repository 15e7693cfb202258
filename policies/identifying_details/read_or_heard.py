"""Full names that are read or heard somewhere, of somebody who is spoken of besides: cards to Hope Marsh."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise

from policies.identifying_details.cues.cue import Cues, words
from policies.identifying_details.ownership.roster import Named, Roster
from policies.identifying_details.ownership.tokens import Token

_FAR = 60
_TOLD = words("""
    byline whiteboard gazette paper page label list envelope plaque certificate badge wristband bracelet
    spelled spelt spelling writing asking asked rang hollering calling printed register counted booked
    warden reception beschriften beschriftet adressieren adressiert addressed rotular dirigidas adresser
    adressez libeller adresseren geadresseerd destinatario blijkt bleek herausgestellt periodico lista
    etiqueta placa preguntaban preguntando jornal perguntando journal liste etiquette demandait zeitung
    umschlag klingel gefragt krant lijst envelop vroeg
""")
"""Where a full name is read or heard."""
_ANOTHER = words("""
    another different namesake unrelated too also well same other otra otro tambien misma mismo outra
    outro tambem autre aussi meme andere anderer anderen auch ook zelfde
""")
"""What tells that two people share a name."""


def is_named_besides(tokens: Sequence[Token], named: Named, last: int, cues: Cues, roster: Roster) -> bool:
    """Whether the text speaks of, or to, the same member by the name they show: it was our Hope."""
    near = range(max(0, named.first - _FAR), min(last + _FAR, len(tokens)))
    others = (roster.named_again(tokens, at, named) for at in near if not named.first <= at <= last)
    return any(other is not None and _is_sure(tokens, other, cues) for other in others)


def _is_sure(tokens: Sequence[Token], other: Named, cues: Cues) -> bool:
    """Whether a name is one: unser Ernst is, for all that "ernst" is a word."""
    if not other.ordinary:
        return True
    ours = other.first > 0 and tokens[other.first - 1].text in cues.my
    return ours and tokens[other.first].capital


def is_read_or_heard(
    tokens: Sequence[Token], around: Sequence[int], said: AbstractSet[str], cues: Cues
) -> bool:
    """Whether a name stands somewhere or is called; not: my social worker is a Hope as well, Hope Marsh."""
    row = [tokens[at].text for at in around]
    kin = any(cues.is_relation(word) and before in cues.my for before, word in pairwise(row))
    return not _TOLD.isdisjoint(said) and not kin and _ANOTHER.isdisjoint(row)
