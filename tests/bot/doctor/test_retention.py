"""The doctor says of retention what an operator can do something about."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.doctor.check import State
from bot.doctor.retention import A_DAY, Swept, can_be_met, check_swept, what_is_kept
from bot.retention.ledger import Position, Trouble
from policies.retention import Cause
from policies.vocabulary import (
    EventId,
    Member,
    Membership,
    Powers,
    RetentionSettings,
    Room,
    RoomId,
    UserId,
)

NOW = datetime(2026, 11, 1, 12, tzinfo=UTC)
BOT, ROOM = UserId("@underrose:example.org"), RoomId("!room:example.org")


def member(user_id: str) -> tuple[UserId, Member]:
    who = UserId(user_id)
    return who, Member(who, Membership.JOIN, EventId("$m"), NOW)


CALM = Swept(
    Room(ROOM, encrypted=True, members=dict([member(BOT)]), powers=Powers(users={BOT: 50})),
    RetentionSettings(max_age=timedelta(days=30)),
    Position(room_id=ROOM),
    0,
    (),
)


def said(one: Swept) -> list[tuple[State, str]]:
    return [(check.state, check.found) for check in check_swept(one, BOT)]


def test_a_calm_room_is_one_good_line() -> None:
    ((state, found),) = said(CALM)
    assert state is State.GOOD
    assert "may redact, and removes what is older than 30d" in found


def test_what_is_proven_is_dated() -> None:
    proven = replace(CALM, position=Position(room_id=ROOM, proven_at=NOW))
    assert "nothing due was left on 2026-11-01 12:00 UTC" in said(proven)[0][1]


def test_what_is_in_the_way_is_bad_and_nothing_is_called_good_beside_it() -> None:
    stuck = replace(CALM, troubles=(Trouble(room_id=ROOM, cause=Cause.UNPROVEN, since=NOW),))
    ((state, found),) = said(stuck)
    assert state is State.BAD
    assert "does not" in found


def test_without_the_power_nothing_is_called_good() -> None:
    assert said(replace(CALM, room=replace(CALM.room, powers=Powers()))) == []


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"position": Position(room_id=ROOM, paused=True)}, "paused"),
        ({"position": Position(room_id=ROOM, hides_history=True)}, "does not see"),
        ({"room": replace(CALM.room, history_visibility="joined")}, "does not see"),
        (
            {"room": replace(CALM.room, members=dict([member(BOT), member("@mo:elsewhere.example")]))},
            "reads back",
        ),
    ],
)
def test_what_an_operator_should_know_is_advice(change: dict[str, Any], expected: str) -> None:
    advised = [found for state, found in said(replace(CALM, **change)) if state is State.ADVICE]
    assert len(advised) == 1
    assert expected in advised[0]


@pytest.mark.parametrize(
    ("written", "waiting", "is_lifted", "state"),
    [
        (100, 0, False, State.GOOD),
        (A_DAY + 1, 0, False, State.BAD),
        (A_DAY + 1, 10**6, True, State.GOOD),
        (100, 40 * A_DAY, False, State.ADVICE),
        (A_DAY, 31, False, State.ADVICE),
    ],
)
def test_whether_the_age_can_be_met_follows_from_what_is_written_and_what_waits(
    written: int, waiting: int, is_lifted: bool, state: State
) -> None:
    check = can_be_met([replace(CALM, backlog=waiting)], written, is_lifted=is_lifted)
    assert check.state is state
    assert bool(check.mend) is (state is not State.GOOD)


def test_files_that_stay_are_advice() -> None:
    deleting = replace(CALM, settings=RetentionSettings(media="delete"))
    assert what_is_kept([deleting]).state is State.GOOD
    assert what_is_kept([deleting, CALM]).state is State.ADVICE
