"""Decides how far a homeserver may be made to forget a room's history altogether.

A purge takes everything before an event out of the server's database, and with a redaction also what that
redaction did: content that is still stored comes back. So it goes no further than the first event that is
not empty in the database itself.

Decides: whether an event may lie before the point of a purge, and what must be looked at in store for that.
From: the event as the homeserver shows it, and the time.
Never: an event that was not redacted, save state, which a purge keeps; anything younger than agreed.
Knows about a person: nothing.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from policies.retention.shell import REDACTION, Shell, redacted_at, redaction_target, shell
from policies.vocabulary import EventId

FILLER = "org.matrix.dummy_event"  # Synapse's own, without content, and shown to nobody


@dataclass(frozen=True, slots=True)
class OldEnough:
    """How old an event must be to be purged, and how long ago it must have been redacted."""

    sent_before: datetime
    redacted_before: datetime

    def may_be_purged(self, raw: Mapping[str, Any]) -> bool:
        """Whether an event may lie before a purge, as far as its age and kind tell."""
        found, taken_at = shell(raw, seen_at=None), redacted_at(raw)
        if found is None or not self._is_old(found, taken_at):
            return False
        if found.is_state or found.type in (REDACTION, FILLER):
            return True
        return taken_at is not None and taken_at <= self.redacted_before

    def _is_old(self, found: Shell, taken_at: datetime | None) -> bool:
        # Nothing was sent after it was redacted, whatever its sender's clock says.
        times = [time for time in (found.sent_at, taken_at) if time is not None]
        return bool(times) and min(times) <= self.sent_before


def to_look_up(raw: Mapping[str, Any]) -> frozenset[EventId] | None:
    """Name the events that must be empty in store before this one may be purged.

    They are a redacted event itself, and what a redaction redacts. None where a redaction does not tell.
    """
    found = shell(raw, seen_at=None)
    if found is None:
        return None
    itself = frozenset({found.event_id}) if found.is_redacted else frozenset[EventId]()
    if found.type != REDACTION:
        return itself
    target = redaction_target(raw)
    return None if target is None else itself | {target}
