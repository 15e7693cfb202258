"""Which power levels the gate `mute` sets and gives back.

Decides: each member's entry among the power levels, and what is remembered of it. From: the power levels as
they stand, who is held back, and what was remembered before. Never: touches anybody at or above the bot, or
undoes what a person decided meanwhile. Knows about a person: the level they had.

What can go wrong: two people edit power levels at once, and the later edit overwrites the earlier with what
its client knew. So an entry that is gone is set again; an entry that is another number is a person's word.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from policies.vocabulary import LevelChange, Muted, MuteEnded, MuteLeft, Powers, RoomId, UserId

STALE = timedelta(minutes=5)
"""In which somebody's client may not know yet that a level was given back. Later it is a facilitator's word:
apps mute a member by the very number that the gate does."""

SAID = ("m.room.encrypted", "m.room.message", "m.reaction", "m.sticker")


class Remembered(Protocol):
    """What is remembered of a lowered level."""

    @property
    def user_id(self) -> UserId:
        """Whose."""

    @property
    def level_before(self) -> int | None:
        """The entry they had; None for none."""

    @property
    def level(self) -> int:
        """The entry they were given."""

    @property
    def left_alone(self) -> bool:
        """Whether a person has since decided otherwise."""

    @property
    def ended_at(self) -> datetime | None:
        """When it was given back; None while it holds."""


@dataclass(frozen=True, slots=True)
class Levels:
    """Entries to change, and what is remembered of them from now on."""

    changes: tuple[LevelChange, ...] = ()
    records: tuple[Muted | MuteLeft | MuteEnded, ...] = ()


@dataclass(frozen=True, slots=True)
class MutedRoom:
    """The room whose levels are looked at."""

    room_id: RoomId
    powers: Powers
    bot: UserId
    now: datetime

    def muted_level(self) -> int:
        """Return the highest level at which nothing can be said here."""
        powers = self.powers
        return (
            min([powers.events_default, *(powers.events[kind] for kind in SAID if kind in powers.events)]) - 1
        )

    def levels(self, held: Collection[UserId], remembered: Iterable[Remembered]) -> Levels:
        """Return what follows for who is held back, and for who no longer is."""
        known = {mute.user_id: mute for mute in remembered}
        found = [self._held(user, known.get(user)) for user in sorted(held)]
        found += [self._free(mute) for user, mute in sorted(known.items()) if user not in held]
        return _together(found)

    def _held(self, user: UserId, mute: Remembered | None) -> Levels:
        entry, powers = self.powers.users.get(user), self.powers
        if powers.level_of(user) >= powers.level_of(self.bot):
            is_known = mute is not None and not mute.left_alone and mute.ended_at is None
            return Levels(records=(MuteLeft(room_id=self.room_id, user_id=user),) if is_known else ())
        if mute is None or mute.ended_at is not None:
            back = mute is not None and self._is_stale(mute)  # it was not given back yet
            return self._mute(user, mute.level_before if back and mute is not None else entry)
        if mute.left_alone or (entry == mute.level and entry <= self.muted_level()):
            return Levels()
        if entry in {None, mute.level, mute.level_before}:
            return self._mute(user, mute.level_before if entry == mute.level else entry)
        return Levels(records=(MuteLeft(room_id=self.room_id, user_id=user),))

    def _mute(self, user: UserId, before: int | None) -> Levels:
        entry, level = self.powers.users.get(user), self.muted_level()
        if self.powers.level_of(user) <= level and entry == before:
            return Levels()  # they cannot speak as it is
        row = Muted(room_id=self.room_id, user_id=user, level_before=before, level=level, muted_at=self.now)
        return Levels((LevelChange(user, level, entry),), (row,))

    def _free(self, mute: Remembered) -> Levels:
        back = LevelChange(mute.user_id, mute.level_before, mute.level)
        if mute.ended_at is not None:  # somebody's stale edit may have brought the lowered level back
            return Levels((back,)) if self._is_stale(mute) else Levels()
        row = MuteEnded(room_id=self.room_id, user_id=mute.user_id, ended_at=self.now)
        return Levels(() if mute.left_alone else (back,), (row,))

    def _is_stale(self, mute: Remembered) -> bool:
        """Whether a level that was given back is the lowered one, and nobody can have meant that yet."""
        if mute.ended_at is None or self.now - mute.ended_at >= STALE:
            return False
        return self.powers.users.get(mute.user_id) == mute.level


def _together(found: Iterable[Levels]) -> Levels:
    changes: list[LevelChange] = []
    records: list[Muted | MuteLeft | MuteEnded] = []
    for levels in found:
        changes += levels.changes
        records += levels.records
    return Levels(tuple(changes), tuple(records))


def after(powers: Mapping[UserId, int], changes: Iterable[LevelChange]) -> dict[UserId, int]:
    """Return entries with changes made, each only where it still is what it is changed from."""
    users = dict(powers)
    for change in changes:
        if users.get(change.user_id) != change.instead_of:
            continue
        if change.level is None:
            users.pop(change.user_id, None)
        else:
            users[change.user_id] = change.level
    return users
