"""Finds what is due, and leaves behind only how far it has looked.

What can go wrong: an event is passed over and never seen again. The principle against it: the cursor moves
past a page only when every event of it is gone, exempt for ever, in the work list, or spared by name; and
from time to time the whole history is read again from its first event.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from bot.failures import Refused
from bot.homeserver import Json
from bot.retention.belonging import Belonging
from bot.retention.history import FIRST_PAGE, PAGE, History, Stretch
from bot.retention.ledger import Position, Spared, Work, work_of
from policies.retention import Due, Kept, Shell, Standing, Time, children_of, due_of, shell, standing
from policies.vocabulary import EventId, RetentionSettings, RoomId

AT_ONCE = 1000  # due events found before they are worked off: what the work list may grow by


@dataclass(frozen=True, slots=True)
class Rule:
    """What decides in one room, in one moment. `settings.max_age` is the age in force."""

    room_id: RoomId
    settings: RetentionSettings
    time: Time
    kept: Kept
    seen: Mapping[EventId, datetime | None] = field(default_factory=dict)  # the spared, by name
    pending: frozenset[EventId] = frozenset()  # the work list
    files: frozenset[EventId] = frozenset()  # messages with files that are not known to be gone

    def shell(self, raw: Json) -> Shell | None:
        """Read an event's shell, with the time we saw it where that is known to matter."""
        found = shell(raw, seen_at=None)
        return (
            replace(found, seen_at=self.seen[found.event_id])
            if found and found.event_id in self.seen
            else found
        )

    def standing(self, shell: Shell) -> Standing:
        """Decide how an event stands."""
        return standing(shell, self.settings, time=self.time, kept=self.kept)

    def is_kept_as_part(self, shell: Shell) -> bool:
        """Whether an event stays only for the sake of what it says that it is part of."""
        alone = self.standing(replace(shell, relation=None))
        return self.standing(shell) is Standing.KEPT and alone is Standing.DUE

    def is_expired(self, shell: Shell) -> bool:
        """Whether an event is past its time, redacted already or not, so that its parts must go as well."""
        if self.kept.keeps(shell, self.settings) or shell.is_state:
            return False
        return self.standing(replace(shell, is_redacted=False)) is Standing.DUE


@dataclass(slots=True)
class Found:
    """What a stretch of history led to. `has_more`: there is more to find once this is worked off.

    `without_files` are messages with files that somebody redacted while nobody listened. `live_sessions`
    names the decryption keys of what stays, where everything that may stay was read.
    """

    position: Position
    work: list[Work] = field(default_factory=list)
    spared: list[Spared] = field(default_factory=list)
    has_more: bool = False
    without_files: Sequence[EventId] = ()
    live_sessions: frozenset[str] | None = None


async def find(history: History, position: Position, rule: Rule) -> Found:
    """Read on from the cursor until enough is found, or until what follows is young.

    Raises:
        Failure: the history could not be read; nothing is lost, the cursor has not moved.
    """
    search = _Search(position, rule)
    try:
        async for stretch in history.forward(
            position.cursor, first=PAGE if position.thorough else FIRST_PAGE
        ):
            search.take(stretch)
            if search.is_enough():
                break
    except Refused as refusal:
        if refusal.status != 400 or position.cursor is None:
            raise
        # The token is of no use any more: begin again at the oldest event.
        return Found(begin_again(position, rule.time.now), has_more=True)
    await _keep_true_parts_only(history, search)
    await _add_parts(history, search)
    return search.found()


def begin_again(position: Position, now: datetime) -> Position:
    """Return the position of a room whose whole history is to be read anew."""
    return replace(position, cursor=None, thorough=True, thorough_since=now)


class _Search:
    """One search in progress: what was read, what was found, and how far the cursor may go."""

    def __init__(self, position: Position, rule: Rule) -> None:
        self.position, self.rule = position, rule
        self.due: dict[EventId, Due] = {}
        self.spared: list[Spared] = []
        self.parts: list[Shell] = []  # kept for the sake of what they stay with
        self.sessions: set[str] = set()
        self.without_files: list[EventId] = []
        self.cursor = self.reached = position.cursor
        self.has_young, self.is_quiet, self.is_at_end, self.saw_empty = False, False, False, False

    def take(self, stretch: Stretch) -> None:
        """Decide about a page."""
        half = len(stretch.events) // 2
        has_young = self._decide(stretch.events[:half])
        due_before = len(self.due)
        has_young |= self._decide(stretch.events[half:])
        self.has_young |= has_young
        self.saw_empty |= not stretch.events and stretch.end is not None
        self.is_at_end, self.reached = stretch.end is None, stretch.end or stretch.start
        if not self.has_young and stretch.end is not None:
            self.cursor = stretch.end
        self.is_quiet = has_young and len(self.due) == due_before

    def add(self, parts: Sequence[Due]) -> None:
        """Add what goes with something, but for what waits in the work list: a search would never end."""
        for one in parts:
            if one.event_id not in self.rule.pending:
                self.due.setdefault(one.event_id, one)

    def keep_no_longer(self, part: Shell) -> None:
        """Let something go like any message: it is no part of what it names."""
        self.spared = [one for one in self.spared if one.event_id != part.event_id]
        self.due[part.event_id] = due_of(replace(part, relation=None))

    def is_enough(self) -> bool:
        """Whether to stop reading here."""
        if len(self.due) >= AT_ONCE:
            return True
        return self.is_quiet and not self.position.thorough

    def found(self) -> Found:
        """Sum up. Where the newest event was reached and nothing is left to do, the room is proven clean."""
        position, has_more = replace(self.position, cursor=self.cursor), len(self.due) >= AT_ONCE
        position = replace(position, hides_history=position.hides_history or self.saw_empty)
        if self.is_at_end and position.thorough and not has_more:
            position = replace(position, thorough=False)
        work = [work_of(self.rule.room_id, one) for one in self.due.values()]
        sessions = frozenset(self.sessions) if self.is_at_end else None
        return Found(position, work, self.spared, has_more, self.without_files, sessions)

    def _decide(self, events: Sequence[Json]) -> bool:
        """Decide about events; returns whether one of them is to be looked at again later."""
        shells = [found for raw in events if (found := self.rule.shell(raw))]
        self.without_files += [s.event_id for s in shells if s.is_redacted and s.event_id in self.rule.files]
        # Every one is decided about, so none of this may stop at the first.
        young = [self._is_young(shell) for shell in shells if shell.event_id not in self.rule.pending]
        return any(young)

    def _is_young(self, shell: Shell) -> bool:
        stands = self.rule.standing(shell)
        if shell.session_id is not None and stands is not Standing.EXEMPT:
            self.sessions.add(shell.session_id)
        if stands is Standing.DUE:
            self.due[shell.event_id] = due_of(shell)
        elif stands in (Standing.KEPT, Standing.UNDATED) and shell.event_id not in self.rule.seen:
            self.spared.append(spare(self.rule, shell))
            if self.rule.is_kept_as_part(shell):
                self.parts.append(shell)
        return stands is Standing.YOUNG and shell.event_id not in self.rule.seen


def spare(rule: Rule, shell: Shell) -> Spared:
    """Remember an event by name. One with an impossible time counts from now, when it was first seen."""
    impossible = shell.seen_at is None and rule.standing(shell) is Standing.UNDATED
    seen_at = rule.time.there if impossible else shell.seen_at
    effective_at = replace(shell, seen_at=seen_at).effective_at or rule.time.there
    return Spared(
        room_id=rule.room_id,
        event_id=shell.event_id,
        effective_at=effective_at,
        seen_at=seen_at,
        stays_with=shell.stays_with,
        session_id=shell.session_id,
        message_index=shell.message_index,
    )


async def _keep_true_parts_only(history: History, search: _Search) -> None:
    """Let nobody keep a message for ever by calling it a part of what the room keeps."""
    belonging = Belonging(history)
    for part in search.parts:
        if not await belonging.is_part(part):
            search.keep_no_longer(part)


async def _add_parts(history: History, search: _Search) -> None:
    """Add what is part of what was found, however young, and parts whose whole was redacted by somebody."""
    if not search.due and not search.position.thorough:
        return
    hidden: dict[EventId, datetime] = {}
    async for raw in history.wholes(search.position.cursor, search.reached):
        whole = search.rule.shell(raw)
        if whole is None or not (whole.event_id in search.due or search.rule.is_expired(whole)):
            continue
        since = whole.effective_at or search.rule.time.now
        if whole.is_redacted:
            hidden[whole.event_id] = since
        search.add(await parts_of(history, whole.event_id, since, search.rule))
    if hidden:
        await _add_hidden_parts(history, search, hidden)


async def parts_of(history: History, event_id: EventId, since: datetime, rule: Rule) -> Sequence[Due]:
    """Return what goes along with an event, whose age counts from `since`."""
    shells = [found async for raw in history.parts(event_id) if (found := rule.shell(raw))]
    return children_of(shells, {event_id: since}.get, rule.settings, kept=rule.kept)


async def _add_hidden_parts(history: History, search: _Search, hidden: Mapping[EventId, datetime]) -> None:
    """Look for edits of redacted events: Synapse does not list them under the event any more."""
    async for stretch in history.forward(search.position.cursor):
        shells = [found for raw in stretch.events if (found := search.rule.shell(raw))]
        search.add(children_of(shells, hidden.get, search.rule.settings, kept=search.rule.kept))
