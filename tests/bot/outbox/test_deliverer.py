"""A parcel leaves the outbox only when it was delivered, or never can be."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.failures import AccountLost, Failure, RateLimited, Refused, Undeliverable, Unreachable
from bot.outbox.carrying import Later
from bot.outbox.deliverer import STORAGE_PAUSE, Deliverer
from bot.outbox.pace import Pace
from bot.storage import database as storage
from bot.storage import forgetting, ground_rules, outbox
from bot.storage.database import SQLITE_FILE, Database
from bot.storage.outbox import Parcel
from bot.storage.unsaying import NOBODY
from policies.vocabulary import EventId, Lane, PersonForgotten, UserId
from tests.clock_by_hand import ClockByHand
from tests.commands.asking import LEO, MAYA, ROOM
from tests.empty_database import opened

Trouble = Exception


class Hands:
    """Carries parcels as a test says: fails with each trouble in turn, then succeeds."""

    def __init__(self) -> None:
        self.troubles: dict[str, list[Trouble]] = {}
        self.carried: list[str] = []
        self.bodies: dict[str, object] = {}
        self.before: dict[str, Callable[[], Awaitable[None]]] = {}
        self.tries = 0

    async def carry(self, parcel: Parcel) -> EventId | None:
        self.tries += 1
        if before := self.before.get(parcel.txn_id):
            await before()
        if waiting := self.troubles.get(parcel.txn_id):
            raise waiting.pop(0)
        self.carried.append(parcel.txn_id)
        self.bodies[parcel.txn_id] = parcel.body
        return EventId(f"$sent-{parcel.txn_id}")


class Desk:
    """A deliverer with hands of its own, over a real database, on a clock moved by hand."""

    def __init__(self, database: Database, clock: ClockByHand) -> None:
        self.database, self.clock, self.hands = database, clock, Hands()
        self.lost: list[AccountLost] = []
        self.steps: list[str] = []
        self.deliverer = Deliverer(
            database=database,
            carrier=self.hands,  # type: ignore[arg-type] # hands enough to carry
            pace=Pace(clock, jitter=lambda: 0.0),
            clock=clock,
            reached=self.steps.append,
            lost=self.lost.append,
        )

    async def put(self, *parcels: Parcel) -> None:
        async with self.database.transaction() as connection:
            for parcel in parcels:
                await outbox.put(connection, parcel)
        self.deliverer.stir()

    async def forget(self, user_id: UserId) -> None:
        async with self.database.transaction() as connection:
            await forgetting.forget(connection, PersonForgotten(user_id=user_id, at=self.clock.now()))

    async def waiting(self) -> int:
        async with self.database.reading() as connection:
            return await outbox.waiting(connection)

    async def until_postponed(self) -> None:
        """Let real input and output happen until something waits to be tried again."""
        async with asyncio.timeout(20):
            while True:
                async with self.database.reading() as connection:
                    if await outbox.next_moment(connection, Lane.ANSWER) is not None:
                        return

    async def until(self, condition: Callable[[], bool]) -> None:
        """Let real input and output happen until something is so; no time passes on the clock."""
        async with asyncio.timeout(20):
            while not condition():  # noqa: ASYNC110 (threads of the database are waited for)
                await asyncio.sleep(0)

    async def until_empty(self, step: timedelta = timedelta(seconds=1)) -> None:
        """Move the clock on until the outbox is empty."""
        async with asyncio.timeout(20):
            while await self.waiting():
                await self.clock.move(step)

    @asynccontextmanager
    async def open(self) -> AsyncIterator[None]:
        working = asyncio.ensure_future(self.deliverer.run())
        self.deliverer.begin()
        try:
            yield
        finally:
            self.deliverer.stop()
            await working


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    database = await opened(tmp_path)
    yield Desk(database, ClockByHand())
    await database.close()


def parcel(txn_id: str, clock: ClockByHand, **more: object) -> Parcel:
    facts = Parcel(
        txn_id=txn_id, lane=Lane.ANSWER, kind="post", body={"content": {}}, made_at=clock.now(), room_id=ROOM
    )
    return replace(facts, **more)


async def test_what_is_put_in_is_carried_out_in_order_and_confirmed(desk: Desk) -> None:
    async with desk.open():
        await desk.put(*(parcel(f"t{n}", desk.clock) for n in range(5)))
        await desk.until_empty()
    assert desk.hands.carried == [f"t{n}" for n in range(5)]
    assert desk.steps == ["send", "confirm"] * 5


async def test_what_waited_from_before_the_start_is_carried_out(desk: Desk) -> None:
    await desk.put(parcel("old", desk.clock))
    async with desk.open():
        await desk.until_empty()
    assert desk.hands.carried == ["old"]


async def test_a_homeserver_that_is_away_is_tried_again_and_nothing_is_lost(desk: Desk) -> None:
    desk.hands.troubles["t"] = [Unreachable("away"), Unreachable("away"), Unreachable("away")]
    async with desk.open():
        await desk.put(parcel("t", desk.clock))
        await desk.until_empty()
    assert desk.hands.carried == ["t"]
    assert desk.hands.tries == 4


async def test_what_was_postponed_waits_no_longer_when_the_clock_is_set_back(desk: Desk) -> None:
    desk.hands.troubles["t"] = [Unreachable("away"), Unreachable("away")]
    async with desk.open():
        await desk.put(parcel("t", desk.clock))
        await desk.until_postponed()
        desk.clock.set_wall(timedelta(days=-60))
        await desk.until_empty()
    assert desk.hands.carried == ["t"]
    assert desk.clock.monotonic() < 60


async def test_what_is_put_in_while_another_waits_tells_of_a_clock_set_back_too(desk: Desk) -> None:
    desk.hands.troubles["t"] = [Later(timedelta(hours=6))]
    async with desk.open():
        await desk.put(parcel("t", desk.clock))
        await desk.until_postponed()
        desk.clock.set_wall(timedelta(hours=-1))
        await desk.put(parcel("new", desk.clock))
        await desk.until(lambda: len(desk.hands.carried) == 2)


async def test_a_limit_is_waited_out_with_the_same_transaction_id(desk: Desk) -> None:
    desk.hands.troubles["t"] = [RateLimited(timedelta(seconds=7))]
    async with desk.open():
        await desk.put(parcel("t", desk.clock))
        await desk.until_empty()
    assert desk.hands.carried == ["t"]
    assert desk.clock.monotonic() >= 7


@pytest.mark.parametrize(
    "final", [Undeliverable("gone"), Refused(403, "M_FORBIDDEN"), Refused(413, "M_TOO_LARGE")]
)
async def test_what_can_never_be_delivered_is_let_go_and_counted(desk: Desk, final: Failure) -> None:
    desk.hands.troubles["t"] = [final]
    async with desk.open():
        await desk.put(parcel("t", desk.clock), parcel("next", desk.clock))
        await desk.until_empty()
    assert desk.hands.carried == ["next"]
    assert desk.deliverer.undelivered == 1


async def test_a_mistake_of_ours_stops_no_lane_and_loses_nothing(desk: Desk) -> None:
    desk.hands.troubles["t"] = [KeyError("what somebody said"), LookupError()]
    async with desk.open():
        await desk.put(parcel("t", desk.clock), parcel("next", desk.clock))
        await desk.until_empty()
    assert desk.hands.carried == ["next", "t"]
    assert desk.deliverer.undelivered == 0


async def test_one_that_waits_for_a_person_holds_up_nobody(desk: Desk) -> None:
    desk.hands.troubles["slow"] = [Later(timedelta(hours=6))]
    async with desk.open():
        await desk.put(parcel("slow", desk.clock), parcel("quick", desk.clock))
        await desk.until(lambda: "quick" in desk.hands.carried)
        assert await desk.waiting() >= 1
        await desk.clock.move(timedelta(hours=7))
        await desk.until_empty()
    assert desk.hands.carried == ["quick", "slow"]


async def test_who_asks_to_be_forgotten_while_it_waits_is_told_nothing_and_named_no_more(desk: Desk) -> None:
    to_maya = parcel("told", desk.clock, kind="tell", room_id=None, user_id=MAYA)
    about_maya = parcel("named", desk.clock, body={"content": {"body": f"{MAYA}, {LEO}"}})
    desk.hands.before["first"] = lambda: desk.forget(MAYA)
    async with desk.open():
        await desk.put(parcel("first", desk.clock), to_maya, about_maya)
        await desk.until_empty()
    assert desk.hands.carried == ["first", "named"]
    assert desk.hands.bodies["named"] == {"content": {"body": f"{NOBODY}, {LEO}"}}


@pytest.mark.parametrize(("trouble", "said"), [(None, "gone"), (Refused(403, "M_FORBIDDEN"), "stands")])
async def test_what_is_said_of_a_redaction_waits_for_what_comes_of_it(
    desk: Desk, trouble: Failure | None, said: str
) -> None:
    if trouble is not None:
        desk.hands.troubles["redacts"] = [trouble]
    async with desk.open():
        await desk.put(redaction(desk.clock), parcel("meanwhile", desk.clock))
        await desk.until_empty()
    assert [each for each in desk.hands.carried if each != "redacts"] == ["meanwhile", said]


async def test_while_a_redaction_is_tried_again_nothing_is_said_of_it(desk: Desk) -> None:
    desk.hands.troubles["redacts"] = [Unreachable("away"), RateLimited(timedelta(seconds=2))]
    async with desk.open():
        await desk.put(redaction(desk.clock))
        await desk.until_empty()
    assert desk.hands.carried == ["redacts", "gone"]
    assert desk.deliverer.undelivered == 0


async def test_who_asks_to_be_forgotten_while_something_is_redacted_is_told_nothing(desk: Desk) -> None:
    desk.hands.before["redacts"] = lambda: desk.forget(MAYA)
    async with desk.open():
        await desk.put(redaction(desk.clock))
        await desk.until_empty()
    assert desk.hands.carried == ["redacts"]


def redaction(clock: ClockByHand) -> Parcel:
    """Return a redaction of which Maya is told what came of it."""
    told = {said: parcel(said, clock, kind="tell", room_id=None, user_id=MAYA) for said in ("gone", "stands")}
    following = {"then": outbox.enclosed([told["gone"]]), "otherwise": outbox.enclosed([told["stands"]])}
    return parcel("redacts", clock, kind="redact", body={"event_id": "$said", "enclosed": following})


async def test_the_post_of_the_rules_is_remembered_with_its_confirmation(desk: Desk) -> None:
    async with desk.open():
        await desk.put(parcel("t", desk.clock, lane=Lane.GREETING, becomes="rules:3"))
        await desk.until_empty()
    async with desk.database.reading() as connection:
        posted = await ground_rules.newest_post(connection, ROOM)
    assert posted is not None
    assert (posted.event_id, posted.version) == ("$sent-t", 3)


async def test_a_lost_account_ends_the_delivering_and_keeps_the_parcel(desk: Desk) -> None:
    lost = AccountLost("revoked")
    desk.hands.troubles["t"] = [lost]
    async with desk.open():
        await desk.put(parcel("t", desk.clock))
        await desk.until(lambda: bool(desk.lost))
    assert desk.lost == [lost]
    assert await desk.waiting() == 1


async def test_stopping_sends_nothing_more(desk: Desk) -> None:
    async with desk.open():
        desk.deliverer.stop()
        await desk.put(parcel("t", desk.clock))
    assert desk.hands.carried == []
    assert await desk.waiting() == 1


async def test_nothing_is_delivered_before_the_rooms_are_known(desk: Desk) -> None:
    working = asyncio.ensure_future(desk.deliverer.run())
    await desk.put(parcel("t", desk.clock))
    await desk.clock.move(timedelta(minutes=1))
    assert desk.hands.tries == 0
    desk.deliverer.begin()
    await desk.until_empty()
    desk.deliverer.stop()
    await working
    assert desk.hands.carried == ["t"]


async def test_a_lane_rests_once_all_that_can_go_is_gone(desk: Desk) -> None:
    async with desk.open():
        await desk.put(*(parcel(f"t{n}", desk.clock) for n in range(25)))
        await desk.deliverer.rests(Lane.ANSWER, within=timedelta(minutes=1))
        assert len(desk.hands.carried) == 25
    assert desk.clock.monotonic() == 0


async def test_a_lane_that_waits_is_waited_for_no_longer_than_asked(desk: Desk) -> None:
    desk.hands.troubles["t"] = [RateLimited(timedelta(hours=1))]
    async with desk.open():
        await desk.put(parcel("t", desk.clock))
        waiting = asyncio.ensure_future(desk.deliverer.rests(Lane.ANSWER, within=timedelta(seconds=1)))
        await desk.clock.move(timedelta(seconds=1))
        await waiting
        assert not desk.hands.carried
        desk.clock.set_wall(timedelta(hours=2))
        await desk.until_empty(step=timedelta(hours=1))


async def test_only_the_lanes_in_which_something_was_put_are_looked_into(desk: Desk) -> None:
    async with desk.open():
        for lane in (Lane.ANSWER, Lane.REMINDER):
            await desk.deliverer.rests(lane, within=timedelta(minutes=1))
        async with desk.database.transaction() as connection:
            await outbox.put(connection, parcel("heard", desk.clock))
            await outbox.put(connection, parcel("later", desk.clock, lane=Lane.REMINDER))
        desk.deliverer.stir({Lane.ANSWER})
        await desk.until(lambda: "heard" in desk.hands.carried)
        assert "later" not in desk.hands.carried
        desk.deliverer.stir()
        await desk.until(lambda: "later" in desk.hands.carried)


async def test_while_the_database_cannot_be_used_it_waits_and_what_was_sent_is_sent_under_the_same_id(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(storage, "_TRIES", 1)
    await desk.put(parcel("t", desk.clock))
    with closing(sqlite3.connect(tmp_path / SQLITE_FILE, isolation_level=None)) as other:

        async def lock() -> None:
            if not other.in_transaction:
                other.execute("BEGIN IMMEDIATE")

        desk.hands.before["t"] = lock
        async with desk.open():
            while desk.hands.tries < 2:  # sent, and not to be confirmed: it is sent anew
                await desk.clock.move(STORAGE_PAUSE)
            desk.hands.before.clear()
            other.execute("ROLLBACK")
            await desk.until_empty()
    assert set(desk.hands.carried) == {"t"}
    assert desk.deliverer.undelivered == 0
    assert desk.steps.count("confirm") == 1
