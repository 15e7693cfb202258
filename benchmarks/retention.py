"""Retention: redactions a second and finding, beside bare HTTP loops on the same homeserver.

    python -m benchmarks.retention [--messages N] [--history N] [--rounds N] [--json]

Redacting: the sweeper works off a room's backlog; the bare loop redacts as many events of another room with
four requests in flight and does nothing else. They take turns, and each does half of the rounds first.
Answering: a member asks the running bot for help, first while nothing is to be done and then while it sweeps
a backlog; the time runs until their client has decrypted the answer. Without limits, and under Synapse's.
Finding: the sweeper reads a room in which nothing is due (`benchmarks.crowd` fills it), from the first event
to the last, as a thorough sweep does; the bare loop pages through it with the same filter and looks at
nothing. Rows kept and memory are counted when that is done.
"""

import argparse
import asyncio
import json
import statistics
import tempfile
import time
import tracemalloc
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import Any
from urllib.parse import quote

import aiohttp
from rich.console import Console
from rich.table import Table
from sqlalchemy import func, select
from yarl import URL

from benchmarks import crowd
from bot.clock import SystemClock
from bot.failures import Refused
from bot.homeserver import Json, Page
from bot.matrix.http import Http
from bot.matrix.member import Member
from bot.outbox.pace import Pace
from bot.playground import BotProcess, Credentials, Homeserver, Playground
from bot.playground.settings import Limits
from bot.retention.history import ONLY
from bot.retention.sweeper import Sweeper
from bot.storage.database import Database, url_of
from bot.storage.retention import RetentionLedger
from bot.storage.tables.retention import spared, work
from policies.vocabulary import DeviceId, EventId, Powers, Redacted, RetentionSettings, Room, RoomId, UserId
from tests.world.world import World

IN_FLIGHT = 4
REDACTING_AIM, FINDING_AIM, ANSWERING_AIM, LIMITED_AIM = 0.9, 0.8, 1.5, 10


def room_path(room_id: str) -> str:
    return f"/_matrix/client/v3/rooms/{quote(room_id, safe='')}"


class Thin:
    """A homeserver as retention asks it: the bot's own HTTP, without encryption and sync around it."""

    def __init__(self, http: Http, account: Credentials) -> None:
        self.http, self.user_id, self.device_id = http, UserId(account.user_id), DeviceId(account.device_id)
        self.rooms: Any = {}
        self.redacted: asyncio.Queue[tuple[RoomId, EventId, EventId]] = asyncio.Queue()

    async def redact(self, room_id: RoomId, event_id: EventId, *, txn_id: str, reason: str = "") -> EventId:
        path = f"{room_path(room_id)}/redact/{quote(event_id, safe='')}/{txn_id}"
        answer = await self.http.json("PUT", path, {"reason": reason})
        redaction = EventId(str(answer["event_id"]))
        self.redacted.put_nowait((room_id, event_id, redaction))
        return redaction

    async def messages(
        self, room_id: RoomId, *, start: str | None, backwards: bool, limit: int, only: Json | None = None
    ) -> Page:
        query = {"dir": "b" if backwards else "f", "limit": str(limit)}
        query |= ({"from": start} if start else {}) | ({"filter": json.dumps(only)} if only else {})
        answer = await self.http.json("GET", f"{room_path(room_id)}/messages", None, query)
        return Page(tuple(answer.get("chunk") or ()), answer.get("end"))

    async def call(self, method: str, path: str, body: Json | None = None, query: Json | None = None) -> Json:
        return await self.http.json(method, path, body, query)

    async def state(self, room_id: RoomId, event_type: str, state_key: str = "") -> Json | None:
        try:
            return await self.http.json("GET", f"{room_path(room_id)}/state/{event_type}/{state_key}")
        except Refused:
            return None

    async def event(self, room_id: RoomId, event_id: EventId) -> Json | None:
        return await self.http.json("GET", f"{room_path(room_id)}/event/{quote(event_id, safe='')}")


@dataclass
class Bench:
    """Everything both sides need."""

    homeserver: Homeserver
    account: Credentials
    database: Database
    thin: Thin

    async def room(self, messages: int) -> tuple[RoomId, list[str]]:
        """Make a room with so many encrypted-looking messages."""
        made = await self.thin.call("POST", "/_matrix/client/v3/createRoom", {"preset": "private_chat"})
        room_id = RoomId(str(made["room_id"]))
        self.thin.rooms[room_id] = Room(room_id, powers=Powers(users={self.thin.user_id: 100}))
        content = {"algorithm": "m.megolm.v1.aes-sha2", "ciphertext": "A" * 600}
        events: list[str] = []
        queue = iter(range(messages))

        async def send() -> None:
            for n in queue:
                path = f"{room_path(room_id)}/send/m.room.encrypted/{n}"
                # Two events alike in the same millisecond would be one: an event's id is a hash of it.
                differs = {**content, "session_id": f"s{n}"}
                events.append(str((await self.thin.call("PUT", path, differs))["event_id"]))

        await asyncio.gather(*(send() for _ in range(8)))
        return room_id, events

    def sweeper(self, max_age: timedelta) -> Sweeper:
        async def say(_: str, __: object) -> None: ...

        settings = RetentionSettings(max_age=max_age, first_sweep_after=timedelta(0))
        clock = SystemClock()
        return Sweeper(
            self.thin,  # type: ignore[arg-type]  # what retention asks of it
            RetentionLedger(self.database),
            clock,
            Pace(clock),
            settings_of=lambda _: settings,
            say=say,
            forgets_keys=lambda: False,
        )


async def swept(bench: Bench, messages: int) -> float:
    """Return redactions a second of the sweeper, proofs included."""
    room_id, events = await bench.room(messages)
    sweeper = bench.sweeper(timedelta(seconds=1))
    await asyncio.sleep(2)
    proving = asyncio.create_task(_prove(bench, sweeper))
    began = time.perf_counter()
    report = await sweeper.sweep(room_id)
    took = time.perf_counter() - began
    assert report.sent == len(events), report
    proving.cancel()
    return messages / took


async def _prove(bench: Bench, sweeper: Sweeper) -> None:
    """Say what sync would say."""
    clock = SystemClock()
    while True:
        room_id, target, redaction = await bench.thin.redacted.get()
        now, bot = clock.now(), bench.thin.user_id
        fact = Redacted(
            room_id=room_id, event_id=redaction, sender=bot, sent_at=now, seen_at=now, target=target
        )
        await sweeper.on_redacted(fact)


async def bare_redacting(bench: Bench, messages: int) -> float:
    """Return redactions a second of a loop that does nothing else."""
    room_id, events = await bench.room(messages)
    queue = iter(events)
    headers = {"Authorization": f"Bearer {bench.account.access_token}"}
    async with aiohttp.ClientSession(headers=headers) as session:

        async def redact() -> None:
            for event_id in queue:
                path = f"{room_path(room_id)}/redact/{quote(event_id, safe='')}/bare{event_id[1:]}"
                url = URL(bench.homeserver.url + path, encoded=True)
                async with session.put(url, json={"reason": "retention"}) as response:
                    assert (await response.json())["event_id"]

        began = time.perf_counter()
        await asyncio.gather(*(redact() for _ in range(IN_FLIGHT)))
        return messages / (time.perf_counter() - began)


async def found(bench: Bench, room_id: RoomId, history: int) -> float:
    """Return events a second of a thorough look at a room in which nothing is due."""
    sweeper = bench.sweeper(timedelta(days=30))
    ledger = RetentionLedger(bench.database)
    await ledger.save(replace(await ledger.position(room_id), proven_at=None, reached_back=True, tail="skip"))
    await bench.thin.messages(room_id, start=None, backwards=True, limit=1)
    began = time.perf_counter()
    report = await sweeper.sweep(room_id)
    took = time.perf_counter() - began
    assert report.is_done, report
    return history / took


async def bare_paging(bench: Bench, room_id: RoomId, history: int) -> float:
    """Return events a second of a loop that pages and looks at nothing."""
    headers = {"Authorization": f"Bearer {bench.account.access_token}"}
    start: str | None = None
    began = time.perf_counter()
    async with aiohttp.ClientSession(headers=headers) as session:
        while True:
            query = {"dir": "f", "limit": "1000", "filter": json.dumps(ONLY)}
            query |= {"from": start} if start else {}
            url = URL(f"{bench.homeserver.url}{room_path(room_id)}/messages").with_query(query)
            async with session.get(url) as response:
                page = await response.json()
            if "end" not in page:
                return history / (time.perf_counter() - began)
            start = page["end"]


async def in_turn(
    ours: Callable[[], Awaitable[float]], bare: Callable[[], Awaitable[float]], rounds: int
) -> tuple[float, float]:
    """Return the medians of both, each of which goes first in half of the rounds."""
    figures: tuple[list[float], list[float]] = ([], [])
    for number in range(rounds):
        for which in (0, 1) if number % 2 else (1, 0):
            figures[which].append(await (ours, bare)[which]())
    return statistics.median(figures[0]), statistics.median(figures[1])


async def answering(folder: Path, limits: Limits, backlog: int, questions: int) -> tuple[float, float]:
    """Return the median seconds to an answer, idle and while a sweep runs."""
    async with Playground(folder, limits) as homeserver:
        world = World(homeserver, folder)
        retention = {"max_age": "45d", "sweep_every": "1s", "first_sweep_after": "0s"}
        bot = await world.bot({"defaults": {"retention": retention}, "commands": {"burst": 1000}})
        asha = await world.member("asha", signed=True)
        path = f"/_synapse/admin/v1/users/{quote(asha.user_id, safe='')}/override_ratelimit"
        await homeserver.admin("POST", path, {"messages_per_second": 0, "burst_count": 0})
        room = await world.room(asha, bot=bot.user_id)
        await asha.hears("I am Underrose", room=room, sender=bot.user_id)
        idle = [await _asked(asha, bot.user_id, room) for _ in range(questions)]
        queue = iter(range(backlog))

        async def write() -> None:
            for n in queue:
                await asha.send_plainly(room, "m.room.encrypted", {"n": n})

        await asyncio.gather(*(write() for _ in range(8)))
        await _let_sweep(bot)
        await asha.sees(lambda seen: seen.redacted, within=120, what="the sweep")
        busy = [await _asked(asha, bot.user_id, room) for _ in range(questions)]
        await world.end()
    return statistics.median(idle), statistics.median(busy)


async def _let_sweep(bot: BotProcess) -> None:
    """Start the bot anew with an age at which everything is due."""
    await bot.stop()
    bot.config.write_text(bot.config.read_text().replace("max_age: 45d", "max_age: 1s"))
    await bot.start()


async def _asked(asha: Member, bot: str, room: str) -> float:
    began = time.perf_counter()
    asking = await asha.say(room, "!help")
    await asha.hears("You can say", room=room, sender=bot, after=asking, within=60)
    return time.perf_counter() - began


async def rows_kept(bench: Bench) -> int:
    """Count the rows that name a message."""
    async with bench.database.reading() as connection:
        counts = [await connection.scalar(select(func.count()).select_from(t)) for t in (work, spared)]
    return sum(count or 0 for count in counts)


async def measured(folder: Path, arguments: argparse.Namespace) -> dict[str, Any]:
    """Run everything on one homeserver."""
    playground = Playground(folder / "homeserver")
    async with playground as homeserver:
        account = await homeserver.register("bench", "password of the bench")
        http = Http(homeserver.url, account.access_token)
        database = await Database.open(url_of("sqlite", folder))
        bench = Bench(homeserver, account, database, Thin(http, account))
        n = arguments.messages
        ours, bare = await in_turn(
            lambda: swept(bench, n), lambda: bare_redacting(bench, n), arguments.rounds
        )
        few, size = 50, arguments.history
        room_id, _ = await bench.room(few)
        await http.close()
        playground.stop()
        crowd.fill(folder / "homeserver", room_id, size - few)
        await playground.start()
        await bare_paging(bench, room_id, size)
        finding, paging = await in_turn(
            lambda: found(bench, room_id, size), lambda: bare_paging(bench, room_id, size), arguments.rounds
        )
        tracemalloc.start()
        await found(bench, room_id, size)
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        rows = await rows_kept(bench)
        await database.close()
        await http.close()
    idle, busy = await answering(folder / "free", "none", arguments.backlog, arguments.questions)
    _, limited = await answering(folder / "limited", "default", 40, 3)
    return {
        "answer_idle_seconds": round(idle, 2),
        "answer_while_sweeping_seconds": round(busy, 2),
        "answering_ratio": round(busy / idle, 2),
        "answer_while_sweeping_under_limits_seconds": round(limited, 2),
        "redactions_per_second": round(ours, 1),
        "bare_redactions_per_second": round(bare, 1),
        "redacting_ratio": round(ours / bare, 3),
        "events_found_per_second": round(finding),
        "bare_events_per_second": round(paging),
        "finding_ratio": round(finding / paging, 3),
        "peak_memory_mib": round(peak / 2**20, 1),
        "rows_kept": rows,
    }


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--messages", type=int, default=400, help="backlog of each redacting round")
    parser.add_argument("--history", type=int, default=100_000, help="events of the room that is read")
    parser.add_argument("--backlog", type=int, default=600, help="messages swept while somebody asks")
    parser.add_argument("--questions", type=int, default=5)
    parser.add_argument("--rounds", type=int, default=4)
    parser.add_argument("--json", action="store_true")
    chosen = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="underrose-bench") as folder:
        figures = asyncio.run(measured(Path(folder), chosen))
    if chosen.json:
        print(json.dumps(figures))
        return
    table = Table("figure", "ours", "bare", "ratio", "aim", title="Retention")
    table.add_row(
        "redactions a second",
        str(figures["redactions_per_second"]),
        str(figures["bare_redactions_per_second"]),
        str(figures["redacting_ratio"]),
        f"≥ {REDACTING_AIM}",
    )
    table.add_row(
        "events looked at a second",
        str(figures["events_found_per_second"]),
        str(figures["bare_events_per_second"]),
        str(figures["finding_ratio"]),
        f"≥ {FINDING_AIM}",
    )
    table.add_row(
        "seconds to an answer while sweeping; bare: idle",
        str(figures["answer_while_sweeping_seconds"]),
        str(figures["answer_idle_seconds"]),
        str(figures["answering_ratio"]),
        f"≤ {ANSWERING_AIM}",
    )
    limited = str(figures["answer_while_sweeping_under_limits_seconds"])
    table.add_row("the same under Synapse's default limits", limited, "", "", f"< {LIMITED_AIM} s")
    table.add_row("peak memory of finding, MiB", str(figures["peak_memory_mib"]), "", "", "constant")
    table.add_row("rows kept for messages not due", str(figures["rows_kept"]), "", "", "0")
    Console().print(table)


if __name__ == "__main__":
    main()
