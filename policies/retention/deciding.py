"""Decides what is due.

Decides: whether an event is older than its room keeps events, and may go.
From: its shell, the room's settings, the time, and what the room keeps (pins, holds, rules posts).
Never: a state event, a redaction, what is redacted already, what somebody keeps, or a part of that.
Knows about a person: who sent an event, for `keep_facilitator_notices`; remembers nothing.
"""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from policies.retention.clocks import Time
from policies.retention.shell import REDACTION, Shell
from policies.vocabulary import EventId, RetentionSettings, UserId


class Standing(StrEnum):
    """How an event stands with the room's retention."""

    EXEMPT = "exempt"  # never due: state, a redaction, or redacted already
    YOUNG = "young"  # not yet
    KEPT = "kept"  # old enough, and kept by somebody
    UNDATED = "undated"  # no time to be believed: its age counts from when we saw it
    DUE = "due"


@dataclass(frozen=True, slots=True)
class Kept:
    """What a room keeps whatever its age."""

    pinned: Collection[EventId] = frozenset()
    held: Collection[EventId] = frozenset()
    rules_posts: Collection[EventId] = frozenset()
    notices: Collection[EventId] = frozenset()
    notices_of: Collection[UserId] = frozenset()

    def covers(self, event_id: EventId, settings: RetentionSettings) -> bool:
        """Whether somebody keeps this event."""
        return (
            event_id in self.held
            or event_id in self.rules_posts
            or (settings.keep_pinned and event_id in self.pinned)
            or (settings.keep_facilitator_notices and event_id in self.notices)
        )

    def keeps(self, shell: Shell, settings: RetentionSettings) -> bool:
        """Whether an event is kept: itself, with what it stays with, or as a facilitator's notice.

        Whether it belongs to that, its shell does not tell for certain.
        """
        return (
            self.covers(shell.event_id, settings)
            or (shell.stays_with is not None and self.covers(shell.stays_with, settings))
            or (settings.keep_facilitator_notices and shell.is_notice and shell.sender in self.notices_of)
        )


@dataclass(frozen=True, slots=True)
class Due:
    """An event that is to be redacted, since `effective_at` and the room's age.

    `inherited`: it is younger itself, and goes with its parent, whose time this is.
    """

    event_id: EventId
    effective_at: datetime
    parent: EventId | None = None
    stays_with: EventId | None = None
    inherited: bool = False
    session_id: str | None = field(default=None, repr=False)
    message_index: int | None = None


def standing(shell: Shell, settings: RetentionSettings, *, time: Time, kept: Kept) -> Standing:
    """Decide how one event stands, by its own age alone."""
    if shell.is_state or shell.is_redacted or shell.type == REDACTION:
        return Standing.EXEMPT
    since = shell.effective_at
    if since is None or time.is_ahead(since):
        return Standing.UNDATED
    if settings.max_age is None or since > time.now - settings.max_age:
        return Standing.YOUNG
    return Standing.KEPT if kept.keeps(shell, settings) else Standing.DUE


def due(
    shells: Iterable[Shell],
    settings: RetentionSettings,
    *,
    time: Time,
    pinned: Collection[EventId] = frozenset(),
    held: Collection[EventId] = frozenset(),
    rules_posts: Collection[EventId] = frozenset(),
) -> tuple[Due, ...]:
    """Return what of these events is due, in the order to redact: oldest first, children before parents."""
    kept = Kept(pinned, held, rules_posts)
    shells = tuple(shells)
    found = {
        shell.event_id: _due(shell)
        for shell in shells
        if standing(shell, settings, time=time, kept=kept) is Standing.DUE
    }
    times = {one.event_id: one.effective_at for one in found.values()}
    for child in children_of(shells, times.get, settings, kept=kept):
        found.setdefault(child.event_id, child)
    return in_order(found)


def due_of(shell: Shell) -> Due:
    """Name a shell that is due by its own age. Its effective time must be known."""
    return _due(shell)


def children_of(
    shells: Iterable[Shell],
    since: Callable[[EventId], datetime | None],
    settings: RetentionSettings,
    *,
    kept: Kept,
) -> tuple[Due, ...]:
    """Return what goes along because it is part of something that goes, and of parts of that.

    `since` tells from when on the age of something that goes counts; None for what stays.
    """
    parts = [s for s in shells if s.relation and s.relation.goes_with_parent and _may_go(s, settings, kept)]
    going: dict[EventId, Due] = {}
    grown = True
    while grown:
        grown = False
        for part in parts:
            if part.parent is None or part.event_id in going:
                continue
            parent = going.get(part.parent)
            moment = parent.effective_at if parent else since(part.parent)
            if moment is not None:
                going[part.event_id], grown = _part(part, moment), True
    return tuple(going.values())


def in_order(found: Mapping[EventId, Due]) -> tuple[Due, ...]:
    """Sort: a family is as old as its oldest, families oldest first, and in each children before parents."""
    roots = {one.event_id: _root(one, found) for one in found.values()}
    oldest: dict[EventId, datetime] = {}
    for one in found.values():
        root = roots[one.event_id][0]
        oldest[root] = min(oldest.get(root, one.effective_at), one.effective_at)

    def key(one: Due) -> tuple[datetime, EventId, int, datetime, EventId]:
        root, depth = roots[one.event_id]
        return oldest[root], root, -depth, one.effective_at, one.event_id

    return tuple(sorted(found.values(), key=key))


def _root(one: Due, found: Mapping[EventId, Due]) -> tuple[EventId, int]:
    """Return the topmost ancestor that also goes, and the steps to it; a circle ends where it began."""
    seen = [one.event_id]
    parent = one.parent
    while parent is not None and parent in found and parent not in seen:
        seen.append(parent)
        parent = found[parent].parent
    return seen[-1], len(seen) - 1


def _may_go(shell: Shell, settings: RetentionSettings, kept: Kept) -> bool:
    is_event = not (shell.is_state or shell.is_redacted or shell.type == REDACTION)
    return is_event and not kept.keeps(shell, settings)


def _due(shell: Shell) -> Due:
    since = shell.effective_at
    if since is None:
        raise ValueError("an event without a time is never due")
    return Due(
        shell.event_id, since, shell.parent, shell.stays_with, False, shell.session_id, shell.message_index
    )


def _part(shell: Shell, since: datetime) -> Due:
    # Its key is not noted: messages before it, of the same session, may be younger than their time.
    return Due(shell.event_id, since, shell.parent, shell.stays_with, inherited=True)
