"""`!retention` says what is kept how long, and changes it only with care."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.retention.ledger import Trouble
from bot.retention.status import Status
from commands.base import Outcome
from commands.retention import retention
from policies.retention import AgreedAge, Cause
from policies.vocabulary import (
    EventId,
    Member,
    Membership,
    Reply,
    RetentionSettings,
    RoomSettings,
    UserId,
)
from tests.commands.asking import NOW, ROOM, asked, words

DAY = timedelta(days=1)
CALM = Status(
    wanted=45 * DAY,
    agreed=AgreedAge(in_force=45 * DAY),
    backlog=0,
    more_is_likely=False,
    rate=None,
    is_running=False,
    is_paused=False,
    last_sweep_at=NOW - DAY,
    next_sweep_at=NOW + DAY,
    removed=7,
    proven_at=NOW - DAY,
    hides_history=False,
    purged_before=None,
    troubles=(),
)


class Retained:
    def __init__(self, status: Status = CALM) -> None:
        self.status = status

    async def retention_of(self, room_id: object) -> Status:
        return self.status


def said(outcome: Outcome) -> str:
    return "\n".join(words(one) for one in outcome if isinstance(one, Reply))


def kinds(outcome: Outcome) -> list[type]:
    return [type(one) for one in outcome]


def aged(**retention: Any) -> RoomSettings:
    return RoomSettings(retention=RetentionSettings(**retention))


async def test_the_age_is_shown_as_written_and_what_redaction_leaves_is_said() -> None:
    answer = said(await retention(asked("retention"), Retained()))
    assert "45d" in answer
    assert "Nothing due was left" in answer
    assert "screenshots" in answer


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"wanted": None, "agreed": AgreedAge()}, "none are removed"),
        ({"agreed": AgreedAge(90 * DAY, 45 * DAY, NOW + DAY)}, "Until then it is 90d"),
        ({"backlog": 60, "rate": 0.2}, "At 12.0 a minute"),
        ({"backlog": 10**6, "rate": 0.2}, "lift my rate limit"),
        ({"more_is_likely": True}, "there may be more"),
        ({"hides_history": True}, "hides part of the history"),
        ({"purged_before": NOW - 90 * DAY}, "homeserver's database too"),
        ({"is_paused": True}, "is paused"),
        ({"last_sweep_at": None}, "No sweep yet"),
        ({"troubles": (Trouble(room_id=ROOM, cause=Cause.POWER, since=NOW),)}, "power level is too low"),
    ],
)
async def test_whatever_stands_out_is_said(change: dict[str, Any], expected: str) -> None:
    assert expected in said(await retention(asked("retention"), Retained(replace(CALM, **change))))


async def test_what_can_be_said_is_named_with_the_prefix_that_is_in_use() -> None:
    paused = Retained(replace(CALM, is_paused=True))
    assert "`?retention resume`" in said(await retention(asked("retention", prefix="?"), paused))


async def test_where_others_take_part_it_is_said_why_nothing_is_purged() -> None:
    member = Member(UserId("@mo:elsewhere.example"), Membership.JOIN, EventId("$m"), NOW)
    room = replace(asked("retention").the_room, members={member.user_id: member})
    settings = aged(purge_history_after=30 * DAY)
    assert "could come back" in said(
        await retention(asked("retention", settings=settings, room=room), Retained())
    )
