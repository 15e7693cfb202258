"""One message that two policies want redacted is redacted once, and what both say of it is said.

Decides: which redactions are one. From: the events they redact. Never: looks at what was said.
"""

from collections.abc import Iterable
from dataclasses import replace

from policies.vocabulary import Delivery, EventId, Record, Redact, Reply

Following = Delivery | Record | Reply


def redacted_once(following: Iterable[Following]) -> list[Following]:
    """Return the same, with the redactions of one event joined to the first, whose reason stands."""
    kept: list[Following] = []
    place: dict[EventId, int] = {}
    for each in following:
        if not isinstance(each, Redact):
            kept.append(each)
        elif each.event_id in place:
            kept[place[each.event_id]] = _joined(kept[place[each.event_id]], each)
        else:
            place[each.event_id] = len(kept)
            kept.append(each)
    return kept


def _joined(first: Following, second: Redact) -> Redact:
    assert isinstance(first, Redact)  # noqa: S101 (only redactions have a place)
    return replace(first, then=first.then + second.then, otherwise=first.otherwise + second.otherwise)
