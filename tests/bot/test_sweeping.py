"""Sweeps begin when they are due or asked for, and end with the room."""

import asyncio
import logging
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.config.model import Encryption
from bot.failures import AccountLost, Failure, Refused, Unreachable
from bot.outbox.pace import Pace
from bot.retention.ledger import Why, Work
from bot.retention.sweeper import SweepReport
from bot.schedule.schedule import Job
from bot.storage.retention import RetentionLedger
from bot.sweeping import Sweeping
from policies.retention import AgreedAge
from policies.vocabulary import (
    BotJoined,
    BotLeft,
    Redacted,
    RoomId,
    RoomMessage,
    RoomReleased,
    SettingChanged,
    SweepAsked,
)
from tests.bot.conftest import Opening
from tests.bot.retention.model import Model
from tests.house import ASHA, BOT, ROOM, House

OTHER = RoomId("!other:example.org")


@pytest.fixture
async def house(open_house: Opening) -> House:
    return await open_house()


async def test_a_sweep_ends_with_the_room_and_leaves_nothing_behind_that_it_wrote(house: House) -> None:
    model: Any = Model(house.clock.now)
    schedule: Any = house.schedule
    sweeping = Sweeping(
        dispatcher=house.dispatcher,
        homeserver=model,
        schedule=schedule,
        pace=Pace(house.clock),
        clock=house.clock,
    )
    ledger, begun = RetentionLedger(house.database), asyncio.Event()
    ended: list[RoomId] = []

    async def sweep(room_id: RoomId) -> SweepReport:
        try:
            begun.set()
            await asyncio.Event().wait()
        finally:
            ended.append(room_id)
            position = await ledger.position(room_id)
            await ledger.save(replace(position, agreed=AgreedAge(in_force=timedelta(days=30))))
        return SweepReport()

    sweeping.sweeper.sweep = sweep  # type: ignore[method-assign]
    for room_id in (ROOM, OTHER):
        begun.clear()
        sweeping._begin(room_id)
        await begun.wait()
    await sweeping.heard(BotLeft(room_id=ROOM))
    assert ended == [ROOM]
    assert (await ledger.position(ROOM)).agreed.in_force is None
    await sweeping.stop()
    assert ended == [ROOM, OTHER]


# -- planning and asking --------------------------------------------------------------------------------


class Planned:
    """Remembers what was planned and dropped."""

    def __init__(self) -> None:
        self.jobs: dict[str, tuple[timedelta, Job]] = {}
        self.at_once: set[str] = set()

    def every(self, name: str, interval: timedelta, job: Job, *, at_once: bool = False) -> None:
        self.jobs[name] = (interval, job)
        self.at_once |= {name} if at_once else set()

    def drop(self, name: str) -> None:
        self.jobs.pop(name, None)


class Swept:
    """A house with two protected rooms, and sweeps that a test lets begin and end; `ran` is which did."""

    def __init__(self, house: House) -> None:
        model: Any = Model(house.clock.now)
        schedule: Any = Planned()
        self.house, self.schedule = house, schedule
        self.sweeping = Sweeping(
            dispatcher=house.dispatcher,
            homeserver=model,
            schedule=schedule,
            pace=Pace(house.clock),
            clock=house.clock,
        )
        self.ran: list[RoomId] = []
        self.ends: Failure | SweepReport = SweepReport()
        self.sweeping.sweeper.sweep = self._sweep  # type: ignore[method-assign]

    async def _sweep(self, room_id: RoomId) -> SweepReport:
        self.ran.append(room_id)
        if isinstance(self.ends, Failure):
            raise self.ends
        return self.ends

    async def run(self, name: str) -> None:
        await self.schedule.jobs[name][1]()


@pytest.fixture
async def swept(house: House) -> AsyncIterator[Swept]:
    for room_id in (ROOM, OTHER):
        await house.room(room_id=room_id)
    swept = Swept(house)
    yield swept
    await swept.sweeping.stop()


async def test_every_protected_room_is_planned_at_its_own_interval_beginning_now(swept: Swept) -> None:
    change = SettingChanged(
        room_id=OTHER, key="retention.sweep_every", value="1h", by=ASHA, at=swept.house.clock.now()
    )
    await swept.house.write(change)
    await swept.sweeping.plan()
    assert {name: interval for name, (interval, _) in swept.schedule.jobs.items()} == {
        f"sweep:{ROOM}": timedelta(minutes=5),
        f"sweep:{OTHER}": timedelta(hours=1),
    }
    assert swept.schedule.at_once == set(swept.schedule.jobs)


async def test_what_the_configuration_says_beside_policy_is_asked_each_time(swept: Swept) -> None:
    around, tools = swept.house.dispatcher.around, swept.sweeping.sweeper._tools
    assert (tools.prefix(), tools.forgets_keys()) == ("!", True)
    read_anew = {"command_prefix": "?", "encryption": Encryption(forget_keys=False)}
    around.config = around.config.model_copy(update=read_anew)
    assert (tools.prefix(), tools.forgets_keys()) == ("?", False)


async def test_a_redaction_gives_its_reason_in_the_language_of_its_room(swept: Swept) -> None:
    change = SettingChanged(room_id=OTHER, key="language", value="de", by=ASHA, at=swept.house.clock.now())
    await swept.house.write(change)
    reasons = [swept.sweeping._reason_of(room_id, why) for room_id in (ROOM, OTHER) for why in Why]
    assert reasons == [
        "Its author took it back.",
        "Messages are kept here for a limited time.",
        "Wer das schrieb, hat es zurückgenommen.",
        "Nachrichten werden hier nur für begrenzte Zeit aufbewahrt.",
    ]


async def upgraded(swept: Swept, *, says_so: bool = True, max_age: str = "7d") -> RoomId:
    """Let a new room with settings of its own take the place of one, as both say or one does."""
    rooms = swept.house.rooms
    new = await swept.house.room(room_id=RoomId("!new:example.org"), predecessor=ROOM)
    rooms[ROOM] = replace(rooms[ROOM], replacement=new if says_so else None)
    for key, value in (("max_age", max_age), ("sweep_every", "1h")):
        change = SettingChanged(
            room_id=new, key=f"retention.{key}", value=value, by=ASHA, at=swept.house.clock.now()
        )
        await swept.house.write(change)
    return new


@pytest.mark.parametrize(("says_so", "age"), [(True, timedelta(days=7)), (False, timedelta(days=30))])
async def test_in_a_room_that_was_upgraded_holds_what_holds_in_the_new_one(
    swept: Swept, *, says_so: bool, age: timedelta
) -> None:
    new = await upgraded(swept, says_so=says_so)
    await swept.sweeping.heard(BotJoined(room_id=new))
    assert set(swept.schedule.jobs) == {f"sweep:{room_id}" for room_id in (ROOM, OTHER, new)}
    assert (await swept.sweeping.sweeper.status(ROOM)).wanted == age
    assert (swept.schedule.jobs[f"sweep:{ROOM}"][0] == timedelta(hours=1)) is says_so


async def test_what_the_file_says_of_the_old_room_goes_before_what_holds_in_the_new_one(swept: Swept) -> None:
    swept.house.config.rooms[ROOM] = {"retention": {"max_age": None}}
    await upgraded(swept)
    await swept.sweeping.plan()
    assert (await swept.sweeping.sweeper.status(ROOM)).wanted is None
    assert swept.schedule.jobs[f"sweep:{ROOM}"][0] == timedelta(hours=1)


async def test_an_old_room_that_is_no_longer_looked_after_is_swept_as_the_new_one_says(swept: Swept) -> None:
    new = await upgraded(swept)
    await swept.house.write(RoomReleased(room_id=ROOM))
    await swept.sweeping.plan()
    assert set(swept.schedule.jobs) == {f"sweep:{room_id}" for room_id in (ROOM, OTHER, new)}


async def test_once_the_bot_is_out_of_the_new_room_the_old_one_has_its_own_settings_again(
    swept: Swept,
) -> None:
    new = await upgraded(swept)
    await swept.sweeping.plan()
    del swept.house.rooms[new]
    await swept.house.write(RoomReleased(room_id=new))
    await swept.sweeping.heard(BotLeft(room_id=new))
    assert (await swept.sweeping.sweeper.status(ROOM)).wanted == timedelta(days=30)
    assert swept.schedule.jobs[f"sweep:{ROOM}"][0] == timedelta(minutes=5)


async def test_another_interval_holds_at_once_and_only_where_it_was_changed(swept: Swept) -> None:
    await swept.sweeping.plan()
    swept.house.dispatcher.keep = swept.sweeping.keep
    planned = swept.schedule.jobs[f"sweep:{OTHER}"]
    for key, value in (("sweep_every", "1h"), ("max_age", "9d")):
        swept.schedule.at_once.clear()
        now = swept.house.clock.now()
        await swept.house.write(
            SettingChanged(room_id=ROOM, key=f"retention.{key}", value=value, by=ASHA, at=now)
        )
        assert swept.schedule.jobs[f"sweep:{ROOM}"][0] == timedelta(hours=1)
        assert (f"sweep:{ROOM}" in swept.schedule.at_once) is (key == "sweep_every")
    assert swept.schedule.jobs[f"sweep:{OTHER}"] is planned


async def test_planning_again_plans_each_room_once(swept: Swept) -> None:
    for _ in range(3):
        await swept.sweeping.plan()
    assert len(swept.schedule.jobs) == 2


async def test_a_planned_sweep_is_of_its_own_room_and_is_waited_for(swept: Swept) -> None:
    await swept.sweeping.plan()
    await swept.run(f"sweep:{OTHER}")
    assert swept.ran == [OTHER]


async def test_a_room_that_comes_to_be_protected_is_planned_at_once(swept: Swept) -> None:
    new = await swept.house.room(room_id=RoomId("!new:example.org"))
    await swept.sweeping.heard(BotJoined(room_id=new))
    assert f"sweep:{new}" in swept.schedule.jobs


async def test_a_room_that_is_left_is_planned_no_more(swept: Swept) -> None:
    await swept.sweeping.plan()
    await swept.sweeping.heard(BotLeft(room_id=ROOM))
    assert set(swept.schedule.jobs) == {f"sweep:{OTHER}"}


async def test_a_sweep_that_somebody_asks_for_begins_with_the_next_message(swept: Swept) -> None:
    await swept.house.write(SweepAsked(room_id=OTHER))
    await swept.sweeping.heard(said(swept))
    await swept.sweeping._beside.settled()
    assert swept.ran == [OTHER]


async def test_where_nobody_asks_a_message_begins_nothing(swept: Swept) -> None:
    await swept.sweeping.heard(said(swept))
    assert swept.ran == []


def said(swept: Swept) -> RoomMessage:
    return RoomMessage(text="hello", **swept.house._event(ASHA, ROOM))


@pytest.mark.parametrize(
    "ends",
    [Unreachable("no answer"), Refused(403, "M_FORBIDDEN"), AccountLost("revoked"), SweepReport(sent=3)],
)
async def test_however_a_sweep_ends_the_next_one_may_begin(
    swept: Swept, ends: Failure | SweepReport, caplog: pytest.LogCaptureFixture
) -> None:
    swept.ends = ends
    await swept.sweeping.plan()
    with caplog.at_level(logging.INFO, "bot.sweeping"):
        for _ in range(2):
            await swept.run(f"sweep:{ROOM}")
    assert swept.ran == [ROOM, ROOM]
    lines = [record.levelname for record in caplog.records]
    expected = {"SweepReport": ["INFO"] * 2, "AccountLost": []}
    assert lines == expected.get(type(ends).__name__, ["WARNING"] * 2)


async def test_once_stopped_no_planned_sweep_begins(swept: Swept) -> None:
    await swept.sweeping.plan()
    await swept.sweeping.stop()
    await swept.run(f"sweep:{ROOM}")
    assert swept.ran == []


async def test_a_message_of_anybodys_but_the_bots_own_gives_the_pace_a_reason_to_hurry(swept: Swept) -> None:
    heard: list[bool] = []
    swept.sweeping.pace.heard = lambda: heard.append(True)  # type: ignore[method-assign]
    own = RoomMessage(text="hello", **swept.house._event(BOT, ROOM))
    await swept.sweeping.heard(own)
    assert heard == []
    await swept.sweeping.heard(said(swept))
    assert heard == [True]


async def test_of_a_room_it_is_not_in_nobody_is_a_facilitator(swept: Swept) -> None:
    assert ASHA in swept.sweeping._facilitators_of(ROOM)
    assert swept.sweeping._facilitators_of(RoomId("!elsewhere")) == ()


async def test_nobody_waits_while_a_redaction_of_anothers_is_looked_at(swept: Swept) -> None:
    """The homeserver shows the event never; the bot hears the next fact, and ends when it is told to."""
    asked, ledger = asyncio.Event(), RetentionLedger(swept.house.database)

    async def event(*_: object) -> None:
        asked.set()
        await asyncio.Event().wait()

    swept.sweeping.homeserver.event = event  # type: ignore[method-assign,assignment]
    target = swept.house.new_id()
    await ledger.add(work=[Work(room_id=ROOM, event_id=target, effective_at=swept.house.clock.now())])
    async with asyncio.timeout(5):
        await swept.sweeping.heard(Redacted(target=target, **swept.house._event(ASHA, ROOM)))
        await asked.wait()
        await swept.sweeping.heard(said(swept))
        await swept.sweeping.stop()
    assert await ledger.backlog(ROOM) == 1
