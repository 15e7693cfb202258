"""A count touches nothing, and says how far it is after each page."""

from datetime import timedelta
from typing import Any

from bot.retention.finding import Rule
from bot.retention.history import PAGE, History
from bot.retention.preview import counting
from policies.retention import Kept, Time
from policies.vocabulary import RetentionSettings
from tests.bot.retention.house import EagerClock
from tests.bot.retention.model import ROOM, Model

MONTH = timedelta(days=30)


async def counts(homeserver: Model, kept: Kept, clock: EagerClock, age: timedelta | None) -> list[int]:
    server: Any = homeserver
    rule = Rule(ROOM, RetentionSettings(max_age=age), Time(clock.now()), kept)
    return [count async for count in counting(History(server, ROOM), rule)]


async def test_only_what_is_due_itself_is_counted_and_nothing_is_asked_but_to_read() -> None:
    clock = EagerClock()
    homeserver = Model(clock.now)
    old, pinned, gone = homeserver.add(), homeserver.add(), homeserver.add()
    homeserver.prune(gone)
    clock.move(MONTH)
    homeserver.part("m.annotation", old)
    homeserver.add()
    assert await counts(homeserver, Kept(pinned={pinned}), clock, MONTH) == [1, 1]
    assert await counts(homeserver, Kept(), clock, MONTH) == [2, 2]
    assert await counts(homeserver, Kept(), clock, None) == [0, 0]
    assert set(homeserver.requests) == {"messages"}
    assert homeserver.redacted() == {gone}


async def test_the_count_so_far_is_given_after_each_page() -> None:
    clock = EagerClock()
    homeserver = Model(clock.now)
    for _ in range(PAGE + 4):
        homeserver.add()
    clock.move(MONTH)
    first, *_, last = await counts(homeserver, Kept(), clock, MONTH)
    assert (first, last) == (PAGE - 1, PAGE + 4), "the room's creation is on the first page, and stays"
