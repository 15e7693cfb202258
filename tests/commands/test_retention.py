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
    Powers,
    Reply,
    RetentionSettings,
    RoomSettings,
    UserId,
)
from tests.commands.asking import BOT, NOW, ROOM, asked, words
from tests.commands.spoken import LANGUAGES, spoken

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


def elsewhere(*servers: str) -> Any:
    members = {
        UserId(f"@mo:{server}"): Member(UserId(f"@mo:{server}"), Membership.JOIN, EventId("$m"), NOW)
        for server in servers
    }
    return replace(asked("retention").the_room, members=members)


@pytest.mark.parametrize(
    ("servers", "line"),
    [
        ((), None),
        (("example.org",), None),
        (("elsewhere.example",), "1 other homeserver has"),
        (("example.org", "a.example", "b.example"), "2 other homeservers have"),
    ],
)
async def test_it_is_said_how_many_other_homeservers_have_copies(
    servers: tuple[str, ...], line: str | None
) -> None:
    answer = spoken(await retention(asked("retention", room=elsewhere(*servers)), Retained()), "en")
    assert (line or "") in answer
    assert ("other homeserver has" in answer or "other homeservers have" in answer) is (line is not None)
    assert "could come back" not in answer, "nothing is purged here anyway"


@pytest.mark.parametrize(
    ("change", "powers", "is_said"),
    [
        ({}, Powers(), True),
        ({}, Powers(users={BOT: 50}), False),
        ({"wanted": None, "agreed": AgreedAge()}, Powers(), False),
        ({"troubles": (Trouble(room_id=ROOM, cause=Cause.POWER, since=NOW),)}, Powers(), False),
    ],
    ids=["powerless", "in power", "nothing to remove", "said already"],
)
async def test_where_the_bot_may_not_redact_that_is_said_once(
    change: dict[str, Any], powers: Powers, *, is_said: bool
) -> None:
    here = replace(asked("retention").the_room, powers=powers)
    answer = said(await retention(asked("retention", room=here), Retained(replace(CALM, **change))))
    assert ("I may not redact messages here" in answer) is is_said


async def test_while_a_shorter_age_is_announced_both_ages_and_the_day_are_said() -> None:
    status = replace(CALM, wanted=7 * DAY, agreed=AgreedAge(45 * DAY, 7 * DAY, NOW + DAY))
    answer = spoken(await retention(asked("retention"), Retained(status)), "en")
    assert "older than 7d are removed here" in answer
    assert "That begins on 2 November 2026" in answer
    assert "Until then it is 45d" in answer


async def test_a_first_age_has_none_before_it() -> None:
    status = replace(CALM, agreed=AgreedAge(None, 45 * DAY, NOW + DAY))
    answer = said(await retention(asked("retention"), Retained(status)))
    assert "That begins on" in answer
    assert "Until then" not in answer


@pytest.mark.parametrize(("backlog", "is_said"), [(0, True), (1, False)])
async def test_that_nothing_due_was_left_is_said_only_while_nothing_is_due(
    backlog: int, *, is_said: bool
) -> None:
    answer = said(await retention(asked("retention"), Retained(replace(CALM, backlog=backlog))))
    assert ("Nothing due was left" in answer) is is_said
    assert f"Waiting to be removed: {backlog}. Removed so far: 7." in answer


async def test_what_redaction_leaves_is_said_every_time() -> None:
    for change in ({}, {"wanted": None, "agreed": AgreedAge()}, {"is_paused": True}):
        answer = said(await retention(asked("retention"), Retained(replace(CALM, **change))))
        for part in ("keeps it for seven", "Attached files stay", "bridges and screenshots"):
            assert part in answer


@pytest.mark.parametrize("cause", Cause)
@pytest.mark.parametrize("language", LANGUAGES)
async def test_whatever_is_in_the_way_is_said_in_each_language(cause: Cause, language: str) -> None:
    status = replace(
        CALM,
        backlog=10**6,
        rate=0.2,
        more_is_likely=True,
        hides_history=True,
        purged_before=NOW - 90 * DAY,
        troubles=(Trouble(room_id=ROOM, cause=cause, since=NOW),),
    )
    answer = spoken(await retention(asked("retention"), Retained(status)), language)
    assert "45d" in answer
    assert language == "en" or "homeserver hides" not in answer


async def test_what_cannot_be_said_behind_it_is_told_from_what_can_and_not_repeated() -> None:
    outcome = await retention(asked("retention", "Okonkwo"), Retained())
    assert kinds(outcome) == [Reply]
    assert "`!policy reset retention.max_age`" in said(outcome)
    assert "`resume`" in said(outcome)
    assert "Okonkwo" not in said(outcome)
    assert len({spoken(outcome, language) for language in LANGUAGES}) == len(LANGUAGES)
