"""Whether a yes or a no whose key came late was overtaken by what its author has said since.

Decides: whether it is left out of the record, whose last row is what holds.
From: when it was said, and the rows of its author in that room.
Knows about a person: what they said about the rules, and when.
"""

from collections.abc import Iterable
from datetime import datetime

from policies.vocabulary import AgreementAct, RoomEvent

_SAID = frozenset({"command", "reaction"})  # what lapses by itself nobody said


def is_overtaken(said: RoomEvent, acts: Iterable[AgreementAct]) -> bool:
    """Whether somebody has said something newer; what could be read when it came is newer than all before.

    So a homeserver whose clock was set back takes nobody's word away.
    """
    if said.unread_for is None:
        return False
    return any(act.method in _SAID and _said_at(act) > said.sent_at for act in acts)


def _said_at(act: AgreementAct) -> datetime:
    """Return when something was said: no later than it was written down, whatever its server's clock says."""
    return min(act.sent_at, act.recorded_at)
