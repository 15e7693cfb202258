"""The bot's life: it waits for its homeserver, goes on where it stopped, and ends in order when told to."""

import asyncio
import logging
import shutil
import socket
import sqlite3
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot import app as module
from bot.app import PATIENCE, App
from bot.config import load
from bot.failures import AccountLost, Failure, RateLimited, Refused, StartProblem, StorageFailed, Unreachable
from bot.homeserver import Batch
from bot.lock import DataDirLock
from bot.pulse import ASKING
from bot.storage import database as storage
from bot.storage import rooms
from bot.storage.database import SQLITE_FILE, Database, url_of
from policies import vocabulary as v
from policies.vocabulary import EventId, Member, Membership, Powers, Room, RoomId, UserId
from tests.bot.config.files import config_file
from tests.clock_by_hand import ClockByHand
from tests.commands.asking import NOW
from tests.house import RoomsByHand

BOT, ASHA = UserId("@underrose:example.org"), UserId("@asha:example.org")
ROOM, OFFICE = RoomId("!room:example.org"), RoomId("!office:example.org")
ALIAS = "#office:example.org"


class Starts:
    """Whether this is an older copy, and the first start of all."""

    is_older, is_first = False, True

    def told(self) -> None:
        self.is_older = False


class Homeserver:
    """One account on a homeserver that tells what a test has it tell."""

    user_id, device_id = BOT, "DEVICE"

    def __init__(self) -> None:
        self.starts = Starts()
        self.rooms = RoomsByHand()
        self.asked: list[tuple[str | None, bool, timedelta]] = []
        self.sent: list[tuple[str, str]] = []
        self.aliases: dict[str, RoomId] = {}
        self.is_closed = False
        self.signed_only: bool | None = None
        self._coming: asyncio.Queue[Batch | Failure] = asyncio.Queue()
        self._stirred = asyncio.Event()

    def tell(self, position: str, *facts: v.Fact) -> None:
        """Let the next sync bring something."""
        self._coming.put_nowait(Batch(position, facts))

    def fail(self, failure: Failure) -> None:
        """Let the next sync fail."""
        self._coming.put_nowait(failure)

    async def until(self, reached: Callable[[], object]) -> None:
        """Wait until something is so, looking again whenever the bot asks or sends something."""
        async with asyncio.timeout(10):
            while not reached():
                self._stirred.clear()
                await self._stirred.wait()

    async def sync(self, since: str | None, *, full_state: bool, patience: timedelta) -> Batch:
        self.asked.append((since, full_state, patience))
        self._stirred.set()
        coming = await self._coming.get()
        if isinstance(coming, Failure):
            raise coming
        return coming

    async def time(self) -> None:
        return None

    async def send(self, room_id: RoomId, event_type: str, content: Any, *, txn_id: str) -> EventId:
        self.sent.append((room_id, content["body"]))
        self._stirred.set()
        return EventId(f"$sent{len(self.sent)}")

    async def resolve(self, alias: str) -> RoomId | None:
        if alias not in self.aliases:
            raise Refused(404, "M_NOT_FOUND")
        return self.aliases[alias]

    async def messages(self, *_: object, **__: object) -> None:
        raise Unreachable("there is no history here")

    def give_keys(self, *, signed_only: bool) -> None:
        self.signed_only = signed_only

    def unread(self, room_id: RoomId) -> Sequence[v.Unread]:
        return ()

    async def unweighed(self) -> tuple[()]:
        return ()

    def why_unread(self, room_id: RoomId, event_id: EventId) -> None:
        return None

    async def again(self, room_id: RoomId, event_id: EventId) -> Sequence[v.Fact]:
        return ()

    async def close(self) -> None:
        self.is_closed = True

    def room(self, room_id: RoomId, **facts: Any) -> None:
        """Let the bot be in an encrypted room with Asha."""
        members = {
            user: Member(user, Membership.JOIN, EventId(f"$j-{user}"), NOW, user[1:5]) for user in (BOT, ASHA)
        }
        known = {"version": "11", "encrypted": True, "name": "Night shift", "members": members}
        self.rooms[room_id] = Room(room_id, powers=Powers(users={ASHA: 100, BOT: 100}), **{**known, **facts})


@pytest.fixture
def homeserver(monkeypatch: pytest.MonkeyPatch) -> Homeserver:
    """Return the homeserver that the bot meets when it connects."""
    homeserver = Homeserver()

    async def connect(*_: object, **__: object) -> Homeserver:
        return homeserver

    monkeypatch.setattr(module, "connect", connect)
    return homeserver


class Running:
    """A bot that was started."""

    def __init__(self, app: App) -> None:
        self.app = app
        self.task = asyncio.ensure_future(app.run())

    async def ready(self) -> "Running":
        async with asyncio.timeout(10):
            waiting = asyncio.ensure_future(self.app.ready.wait())
            await asyncio.wait({waiting, self.task}, return_when=asyncio.FIRST_COMPLETED)
            waiting.cancel()
        if self.task.done():
            await self.task
        return self

    async def end(self) -> None:
        self.app.stop()
        async with asyncio.timeout(10):
            await self.task


@pytest.fixture
async def start(tmp_path: Path, empty_database: Path) -> AsyncIterator[Any]:
    """Return what starts a bot in one and the same folder."""
    started: list[Running] = []
    (tmp_path / "data").mkdir(0o700)
    shutil.copy(empty_database, tmp_path / "data" / SQLITE_FILE)

    def start(rest: str = "") -> Running:
        started.append(Running(App.of(load(config_file(tmp_path, rest), {"UNDERROSE_STORE_KEY": "k" * 32}))))
        return started[-1]

    yield start
    for running in started:
        if not running.task.done():
            await running.end()


# -- what it asks of its homeserver ---------------------------------------------------------------------


async def test_the_first_sync_begins_at_the_beginning_with_every_rooms_state(
    start: Any, homeserver: Homeserver
) -> None:
    homeserver.tell("s1")
    await start().ready()
    await homeserver.until(lambda: len(homeserver.asked) > 1)
    assert homeserver.asked[0] == (None, True, timedelta())
    assert homeserver.asked[1] == ("s1", False, PATIENCE)


async def test_each_start_goes_on_where_the_last_one_stopped(start: Any, homeserver: Homeserver) -> None:
    for position in ("s1", "s2"):
        homeserver.tell(position)
    running = await start().ready()
    await homeserver.until(lambda: len(homeserver.asked) > 2)
    await running.end()
    homeserver.asked.clear()
    homeserver.tell("s3")
    await start().ready()
    assert homeserver.asked[0] == ("s2", True, timedelta())


async def test_what_it_could_not_decide_about_costs_neither_the_batch_nor_the_bot(
    start: Any, homeserver: Homeserver, caplog: pytest.LogCaptureFixture
) -> None:
    homeserver.tell("s1", v.BotJoined(room_id=RoomId("!not-there")))
    running = await start().ready()
    homeserver.room(ROOM)
    homeserver.tell("s2", v.BotJoined(room_id=RoomId("!not-there")), v.BotJoined(room_id=ROOM))
    await homeserver.until(lambda: any("I am Underrose" in said for _, said in homeserver.sent))
    assert not running.task.done()
    assert "could not decide" in caplog.text


async def test_the_facilitators_room_is_known_before_anything_is_decided_about_it(
    start: Any, homeserver: Homeserver
) -> None:
    homeserver.room(OFFICE)
    homeserver.aliases[ALIAS] = OFFICE
    homeserver.tell("s1", v.BotJoined(room_id=OFFICE))
    homeserver.tell("s2")
    await start(f'management_room: "{ALIAS}"\n').ready()
    await homeserver.until(lambda: len(homeserver.asked) > 2)
    assert homeserver.sent == []


NEW = RoomId("!new:example.org")


@pytest.mark.parametrize("named", [OFFICE, ALIAS])
@pytest.mark.parametrize("comes_first", [True, False])
async def test_what_replaces_the_facilitators_room_is_theirs_too(
    start: Any, homeserver: Homeserver, tmp_path: Path, named: str, *, comes_first: bool
) -> None:
    homeserver.aliases[ALIAS] = OFFICE
    homeserver.room(OFFICE)
    homeserver.tell("s1")
    await start(f'management_room: "{named}"\n').ready()
    fields: dict[str, Any] = {"sender": ASHA, "sent_at": NOW, "seen_at": NOW}
    if comes_first:  # into a room that only says whose place it takes, until the old one says so too
        homeserver.room(NEW, predecessor=OFFICE)
        homeserver.tell("s2", v.BotJoined(room_id=NEW))
        await homeserver.until(lambda: any("I am Underrose" in said for _, said in homeserver.sent))
    homeserver.room(OFFICE, replacement=NEW)
    upgraded = v.RoomUpgraded(room_id=OFFICE, event_id=EventId("$t"), replacement=NEW, **fields)
    homeserver.tell("s3", upgraded)
    if not comes_first:
        homeserver.room(NEW, predecessor=OFFICE)
        homeserver.tell("s4", v.BotJoined(room_id=NEW))
    homeserver.room(ROOM)
    homeserver.tell("s5", v.BotJoined(room_id=ROOM))
    await homeserver.until(lambda: any(room == ROOM for room, _ in homeserver.sent))
    database = await Database.look(url_of("sqlite", tmp_path / "data"))
    async with database.reading() as connection:
        assert NEW in await rooms.all_set_apart(connection)
        assert await rooms.protected(connection, NEW) is None
    await database.close()
    assert comes_first or not [said for room, said in homeserver.sent if room == NEW]


async def test_a_facilitators_room_that_is_nowhere_keeps_nothing_from_starting(
    start: Any, homeserver: Homeserver
) -> None:
    homeserver.tell("s1")
    assert not (await start(f'management_room: "{ALIAS}"\n').ready()).task.done()


async def test_what_is_read_anew_while_the_homeserver_is_away_is_in_force_once_it_is_back(
    start: Any, homeserver: Homeserver, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    homeserver.tell("s1")
    running = await start().ready()
    resolve = Asked(Unreachable("away"), RateLimited(timedelta()), OFFICE)
    homeserver.resolve = lambda _: resolve()  # type: ignore[method-assign, assignment, return-value]
    changed = f'management_room: "{ALIAS}"\nencryption: {{require_signed_devices: everyone}}\n'
    config_file(tmp_path, changed)
    with caplog.at_level(logging.INFO, "bot.reloading"):
        running.app.reread()
        async with asyncio.timeout(10):
            while "read again" not in caplog.text:  # noqa: ASYNC110 (a log says nothing when it grows)
                await asyncio.sleep(0.01)
    assert resolve.times == 3
    assert "not all of it is in force" not in caplog.text
    assert homeserver.signed_only is True


# -- how it ends ----------------------------------------------------------------------------------------


async def test_told_to_stop_while_it_waits_for_news_it_ends_and_closes_everything(
    start: Any, homeserver: Homeserver, tmp_path: Path
) -> None:
    homeserver.tell("s1")
    running = await start().ready()
    await running.end()
    assert homeserver.is_closed
    lock = DataDirLock(tmp_path / "data")
    lock.take()
    lock.release()


async def test_told_to_stop_before_it_began_it_asks_for_nothing(start: Any, homeserver: Homeserver) -> None:
    running = start()
    await running.end()
    assert homeserver.asked == []


async def test_stopping_twice_is_stopping_once(start: Any, homeserver: Homeserver) -> None:
    homeserver.tell("s1")
    running = await start().ready()
    running.app.stop()
    await running.end()


async def test_a_lost_account_ends_it_with_the_reason(start: Any, homeserver: Homeserver) -> None:
    homeserver.tell("s1")
    running = await start().ready()
    homeserver.fail(AccountLost("the account has been deactivated"))
    with pytest.raises(AccountLost, match="deactivated"):
        async with asyncio.timeout(10):
            await running.task
    assert homeserver.is_closed


@pytest.mark.parametrize("status", [400, 401, 403, 404, 408, 413, 418])
async def test_a_homeserver_that_refuses_to_say_what_is_new_is_waited_for(
    app: App, homeserver: Homeserver, caplog: pytest.LogCaptureFixture, status: int
) -> None:
    homeserver.tell("s1")
    running = await Running(app).ready()
    with caplog.at_level(logging.WARNING, "bot.app"):
        for times in (3, 4):
            homeserver.fail(Refused(status, "M_UNKNOWN", "what somebody wrote"))
            while len(homeserver.asked) < times:
                await clock_of(app).move(timedelta(seconds=0.1))
    homeserver.tell("s2")
    await homeserver.until(lambda: len(homeserver.asked) > 4)
    assert {since for since, _, _ in homeserver.asked[1:-1]} == {"s1"}
    assert f"the homeserver refused ({status} M_UNKNOWN) to say what is new" in caplog.text
    assert "`homeserver`" in caplog.text
    assert "proxy" in caplog.text
    assert "somebody" not in caplog.text
    await running.end()


@pytest.mark.parametrize("is_told_to_stop", [True, False])
async def test_a_database_that_stays_locked_ends_it_with_what_to_do_or_in_order_where_it_was_told_to(
    start: Any,
    homeserver: Homeserver,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    *,
    is_told_to_stop: bool,
) -> None:
    monkeypatch.setattr(storage, "_TRIES", 9 if is_told_to_stop else 1)
    homeserver.tell("s1")
    running = await start().ready()
    file = tmp_path / "data" / SQLITE_FILE
    with closing(sqlite3.connect(file, timeout=60, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        homeserver.tell("s2")
        if is_told_to_stop:
            await homeserver.until(lambda: len(homeserver.asked) > 1)
            await running.end()
        else:
            async with asyncio.timeout(20):
                with pytest.raises(StorageFailed, match="another program keeps it locked"):
                    await running.task
    assert homeserver.is_closed
    homeserver.asked.clear()
    homeserver.tell("s3")
    await start().ready()
    assert homeserver.asked[0][0] == "s1"


async def test_a_second_one_on_the_same_folder_refuses(start: Any, homeserver: Homeserver) -> None:
    homeserver.tell("s1")
    await start().ready()
    second = start()
    with pytest.raises(StartProblem, match="Another underrose is running"):
        await second.task


async def test_the_service_manager_hears_when_it_is_ready_and_when_it_stops(
    start: Any, homeserver: Homeserver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
        manager.bind(str(tmp_path / "s"))
        manager.setblocking(False)
        monkeypatch.setenv("NOTIFY_SOCKET", str(tmp_path / "s"))
        homeserver.tell("s1")
        running = await start().ready()
        assert manager.recv(100) == b"READY=1"
        await running.end()
        assert manager.recv(100) == b"STOPPING=1"


# -- patience -------------------------------------------------------------------------------------------


class Asked:
    """Something asked of a homeserver: each answer in turn; an exception is raised."""

    def __init__(self, *answers: object) -> None:
        self.answers, self.times = list(answers), 0

    async def __call__(self) -> object:
        self.times += 1
        answer = self.answers.pop(0)
        if isinstance(answer, BaseException):
            raise answer
        if answer is None:
            await asyncio.Event().wait()
        return answer


@pytest.fixture
def app(tmp_path: Path) -> App:
    return App.of(load(config_file(tmp_path), {}), clock=ClockByHand())


def clock_of(app: App) -> ClockByHand:
    assert isinstance(app.clock, ClockByHand)
    return app.clock


async def test_one_that_is_away_is_asked_again_after_ever_longer_pauses(
    app: App, caplog: pytest.LogCaptureFixture
) -> None:
    ask = Asked(*[Unreachable("no answer")] * 4, "here")
    with caplog.at_level(logging.WARNING, "bot.app"):
        patient = asyncio.ensure_future(app._patiently(ask))
        waited = []
        for times in range(2, 6):
            seconds = 0
            while ask.times < times:
                await clock_of(app).move(timedelta(seconds=0.1))
                seconds += 1
            waited.append(seconds)
    assert await patient == "here"
    assert waited[-1] > waited[0]
    assert len([one for one in caplog.records if "Trying again in" in one.getMessage()]) == 4


async def test_one_that_asks_to_wait_is_given_just_that_time(app: App) -> None:
    ask = Asked(RateLimited(timedelta(seconds=90)), "here")
    patient = asyncio.ensure_future(app._patiently(ask))
    await clock_of(app).move(timedelta(seconds=89))
    assert ask.times == 1
    await clock_of(app).move(timedelta(seconds=1))
    assert await patient == "here"


async def test_one_that_asks_to_wait_for_no_time_at_all_is_asked_ever_more_rarely(app: App) -> None:
    ask = Asked(*[RateLimited(timedelta())] * 1000, "here")
    patient = asyncio.ensure_future(app._patiently(ask))
    await clock_of(app).move(timedelta(minutes=1))
    assert ask.times < 10
    patient.cancel()


@pytest.mark.parametrize("answer", [None, Unreachable("no answer"), RateLimited(timedelta(hours=1))])
async def test_told_to_stop_nobody_waits_for_an_answer_or_for_the_end_of_a_pause(
    app: App, answer: object
) -> None:
    ask = Asked(answer)
    patient = asyncio.ensure_future(app._patiently(ask))
    await clock_of(app).settle()
    assert not patient.done()
    app.stop()
    async with asyncio.timeout(10):
        assert await patient is None
    assert ask.times == 1


@pytest.mark.parametrize(
    "failure", [StartProblem("wrong password"), AccountLost("revoked"), Refused(403, "M_NO")]
)
async def test_what_no_waiting_helps_is_not_waited_for(app: App, failure: Failure) -> None:
    with pytest.raises(type(failure)):
        await app._patiently(Asked(failure))


async def test_once_stopped_nothing_is_asked(app: App) -> None:
    app.stop()
    ask = Asked("here")
    assert await app._patiently(ask) is None
    assert ask.times == 0


async def test_it_is_alive_for_as_long_as_its_sync_loop_gets_on(app: App, homeserver: Homeserver) -> None:
    homeserver.tell("s1")
    running = await Running(app).ready()
    await homeserver.until(lambda: len(homeserver.asked) == 2)
    assert app.pulse.beats()
    await clock_of(app).move(ASKING)
    assert not app.pulse.beats()
    await app._patiently(Asked("here"))
    assert not app.pulse.beats(), "what is asked beside the sync loop is no sign of its life"
    homeserver.tell("s2")
    await homeserver.until(lambda: len(homeserver.asked) == 3)
    assert app.pulse.beats()
    app.stop()
    await running.task
