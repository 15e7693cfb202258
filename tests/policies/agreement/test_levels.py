"""Muting: exactly restored, whatever people do to the power levels meanwhile."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.agreement.levels import STALE, MutedRoom, after
from policies.vocabulary import LevelChange, Muted, MuteEnded, MuteLeft, Powers, RoomId, UserId

NOW = datetime(2026, 11, 1, tzinfo=UTC)
ROOM, BOT = RoomId("!room"), UserId("@bot:e.org")
MAYA = UserId("@maya:e.org")


@dataclass(frozen=True)
class Mute:
    user_id: UserId
    level_before: int | None
    level: int
    left_alone: bool = False
    ended_at: datetime | None = None


def room(maya: int | None = None, **more: object) -> MutedRoom:
    users = {BOT: 100} | ({MAYA: maya} if maya is not None else {})
    return MutedRoom(ROOM, Powers(users=users, **more), BOT, NOW)  # type: ignore[arg-type]


def test_somebody_without_an_entry_gets_one_below_what_speaking_takes() -> None:
    found = room().levels([MAYA], [])
    assert found.changes == (LevelChange(MAYA, -1, None),)
    assert [(row.level_before, row.level) for row in found.records if isinstance(row, Muted)] == [(None, -1)]


def test_kinds_of_messages_with_a_level_of_their_own_are_muted_too() -> None:
    assert room(events={"m.room.encrypted": -5}).levels([MAYA], []).changes[0].level == -6


def test_agreeing_gives_back_what_was_there_exactly() -> None:
    for before in (None, 0, 7, -3):
        found = room(-1).levels([], [Mute(MAYA, before, -1)])
        assert found.changes == (LevelChange(MAYA, before, -1),)
        assert [type(row) for row in found.records] == [MuteEnded]


def test_nobody_at_or_above_the_bot_is_touched() -> None:
    for level in (100, 150):
        assert room(level).levels([MAYA], []).changes == ()
    assert room(users_default=100).levels([MAYA], []).changes == ()


def test_a_creator_of_a_version_12_room_is_not_touched() -> None:
    assert room(creators=frozenset({MAYA})).levels([MAYA], []).changes == ()


def test_an_entry_that_a_stale_edit_took_away_is_set_again() -> None:
    found = room(None).levels([MAYA], [Mute(MAYA, None, -1)])
    assert found.changes == (LevelChange(MAYA, -1, None),)


def test_another_level_that_a_person_gave_is_left_to_them() -> None:
    found = room(10).levels([MAYA], [Mute(MAYA, None, -1)])
    assert found.changes == ()
    assert [type(row) for row in found.records] == [MuteLeft]
    assert room(10).levels([MAYA], [Mute(MAYA, None, -1, left_alone=True)]).changes == ()
    assert room(10).levels([], [Mute(MAYA, None, -1, left_alone=True)]).changes == ()


def test_a_lowered_level_that_a_stale_edit_brought_back_is_given_back_again() -> None:
    found = room(-1).levels([], [Mute(MAYA, 5, -1, ended_at=NOW)])
    assert found.changes == (LevelChange(MAYA, 5, -1),)
    assert room(5).levels([], [Mute(MAYA, 5, -1, ended_at=NOW)]).changes == ()


@pytest.mark.parametrize(("ago", "stands"), [(STALE - timedelta(seconds=1), False), (STALE, True)])
def test_who_is_muted_by_a_person_after_that_stays_so(ago: timedelta, stands: bool) -> None:
    found = room(-1).levels([], [Mute(MAYA, None, -1, ended_at=NOW - ago)])
    assert (found.changes == ()) is stands


def test_muting_again_before_it_was_given_back_remembers_the_first_level() -> None:
    found = room(-1).levels([MAYA], [Mute(MAYA, 5, -1, ended_at=NOW)])
    assert [row.level_before for row in found.records if isinstance(row, Muted)] == [5]


def test_somebody_who_cannot_speak_as_it_is_is_left_as_they_are() -> None:
    assert room(-20).levels([MAYA], []).changes == ()


LEVELS = st.one_of(st.none(), st.integers(-10, 99))


@given(LEVELS, st.integers(-5, 40), st.integers(-5, 40))
def test_muting_and_agreeing_leave_the_levels_as_they_were(
    entry: int | None, events_default: int, users_default: int
) -> None:
    before = room(entry, events_default=events_default, users_default=users_default)
    muting = before.levels([MAYA], [])
    muted = after(before.powers.users, muting.changes)
    rows = [Mute(r.user_id, r.level_before, r.level) for r in muting.records if isinstance(r, Muted)]
    if rows:
        assert muted[MAYA] < events_default
    there = Powers(users=muted, events_default=events_default, users_default=users_default)
    freeing = MutedRoom(ROOM, there, BOT, NOW).levels([], rows)
    assert after(muted, freeing.changes) == before.powers.users


@given(LEVELS)
def test_doing_it_twice_is_doing_it_once(entry: int | None) -> None:
    first = room(entry).levels([MAYA], [])
    users = after(room(entry).powers.users, first.changes)
    rows = [Mute(r.user_id, r.level_before, r.level) for r in first.records if isinstance(r, Muted)]
    again = MutedRoom(ROOM, Powers(users=users), BOT, NOW).levels([MAYA], rows)
    assert after(users, again.changes) == users
    assert again.records == ()
