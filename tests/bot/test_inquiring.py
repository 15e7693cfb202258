"""What hangs on an answer of the homeserver is decided when it comes; nobody else waits, and none is lost."""

import asyncio
from collections.abc import Callable
from typing import Any, cast

import pytest

from bot.failures import Unreachable
from bot.homeserver import Wrote
from bot.storage.retention import RetentionLedger
from policies import vocabulary as v
from policies.vocabulary import EventId, RoomId, UserId
from tests.bot.conftest import Opening
from tests.house import ASHA, BOT, ROOM, EventsByHand, House

MAYA, LEO = UserId("@maya:example.org"), UserId("@leo:example.org")
NUMBER = "07911 123456"
UNANSWERED = "I could not look up what I need for that"


class Slow(EventsByHand):
    """A homeserver that shows single events only when a test lets it; `heard` is set when it is asked."""

    def __init__(self, house: House) -> None:
        super().__init__(*house.events.said.values())
        self.heard, self.answers = asyncio.Event(), asyncio.Event()

    async def _wait(self) -> None:
        self.heard.set()
        await self.answers.wait()

    async def wrote(self, room_id: RoomId, event_id: EventId) -> Wrote | None:
        await self._wait()
        return await super().wrote(room_id, event_id)

    async def read(self, room_id: RoomId, event_id: EventId) -> v.RoomMessage | None:
        await self._wait()
        return await super().read(room_id, event_id)


class SlowSweeper:
    """Looks at an event only when a test lets it; `asked` is set when it is asked to."""

    def __init__(self, *, finds: bool) -> None:
        self.finds = finds
        self.asked, self.answers = asyncio.Event(), asyncio.Event()

    async def is_there(self, room_id: RoomId, event_id: EventId) -> bool:
        self.asked.set()
        await self.answers.wait()
        return self.finds


class Away(EventsByHand):
    """A homeserver that shows no single event."""

    async def wrote(self, room_id: RoomId, event_id: EventId) -> Wrote | None:
        raise Unreachable("no answer")

    async def read(self, room_id: RoomId, event_id: EventId) -> v.RoomMessage | None:
        raise Unreachable("no answer")


def fetching(house: House, events: Any) -> Any:
    house.dispatcher.around.fetching = events
    return events


async def slowly(house: House, say: Callable[[], Any]) -> Slow:
    """Let something be said to a homeserver that does not answer yet."""
    slow: Slow = fetching(house, Slow(house))
    house.answers = False
    async with asyncio.timeout(5):
        await say()
        await slow.heard.wait()
    return slow


async def answer(house: House, slow: Slow) -> None:
    slow.answers.set()
    async with asyncio.timeout(5):
        await house.inquiring.beside.settled()
    await house.settle()
    assert await waiting(house) == []


async def waiting(house: House) -> list[tuple[str, Any]]:
    return [row for row in await house.rows_with("") if row[0] == "inquiries"]


async def with_rules(open_house: Opening) -> tuple[House, EventId]:
    """Return a house with a message in it that Asha means to be the rules."""
    house = await open_house()
    await house.room(MAYA, LEO)
    written = house.new_id()
    await house.say(ASHA, "Only one rule.", event_id=written)
    return house, written


async def test_while_one_command_waits_for_the_homeserver_others_are_answered(open_house: Opening) -> None:
    house, written = await with_rules(open_house)
    slow = await slowly(house, lambda: house.say(ASHA, "!rules set", replies_to=written))
    assert "You can say" in "\n".join(await house.say(MAYA, "!help"))
    assert not house.said_to(ROOM, "place of version")
    await answer(house, slow)
    assert len(house.said_to(ROOM, "place of version 1")) == 1
    house.answers = True
    assert "version 2" in (await house.say(ASHA, "!confirm"))[0]


async def test_who_lost_their_role_meanwhile_is_refused(open_house: Opening) -> None:
    house, written = await with_rules(open_house)
    slow = await slowly(house, lambda: house.say(ASHA, "!rules set", replies_to=written))
    await house.levels({BOT: 100})
    await answer(house, slow)
    assert not house.said_to(ROOM, "place of version")
    assert house.said_to(ROOM, "admins")


async def test_a_command_that_the_bot_ended_over_is_carried_out_once_after_the_start(
    open_house: Opening,
) -> None:
    house, written = await with_rules(open_house)
    await slowly(house, lambda: house.say(ASHA, "!rules set", replies_to=written))
    await house.restart()
    await house.inquiring.beside.settled()
    await house.settle()
    await house.restart()
    assert len(house.said_to(ROOM, "place of version 1")) == 1
    assert await waiting(house) == []


async def test_who_gave_a_command_that_cannot_be_read_any_more_is_told(open_house: Opening) -> None:
    house, written = await with_rules(open_house)
    asked = house.new_id()
    await slowly(house, lambda: house.say(ASHA, "!rules set", replies_to=written, event_id=asked))
    house.events.said.clear()
    await house.restart()
    await house.inquiring.beside.settled()
    await house.settle()
    [said] = [each for each in house.heard if UNANSWERED in each.text]
    assert said.content["m.relates_to"] == {"m.in_reply_to": {"event_id": asked}}
    assert await waiting(house) == []


async def test_where_no_answer_comes_whoever_asked_is_told(open_house: Opening) -> None:
    house, written = await with_rules(open_house)
    fetching(house, Away())
    [said] = await house.say(ASHA, "!rules set", replies_to=written)
    assert UNANSWERED in said
    assert await waiting(house) == []


async def test_what_goes_wrong_then_is_said_by_reference_as_ever(
    open_house: Opening, caplog: pytest.LogCaptureFixture
) -> None:
    house, written = await with_rules(open_house)

    class Wrong(EventsByHand):
        async def read(self, room_id: RoomId, event_id: EventId) -> v.RoomMessage | None:
            raise ValueError("Only one rule.")

    fetching(house, Wrong())
    [said] = await house.say(ASHA, "!rules set", replies_to=written)
    assert "Something went wrong on my side" in said
    assert "Only one rule" not in caplog.text
    assert await waiting(house) == []


async def test_what_is_to_be_held_is_kept_from_before_it_is_looked_at(open_house: Opening) -> None:
    house = await open_house()
    await house.room(MAYA)
    evidence, sweeper = house.new_id(), SlowSweeper(finds=False)
    house.dispatcher.around.sweeper, house.answers = cast("Any", sweeper), False
    ledger = RetentionLedger(house.database)
    await house.say(ASHA, "!hold 30d why", replies_to=evidence)
    await sweeper.asked.wait()
    assert await ledger.held(ROOM, now=house.clock.now()) == {evidence}
    sweeper.answers.set()
    await house.inquiring.beside.settled()
    await house.settle()
    assert len(house.said_to(ROOM, "gone already")) == 1
    assert await ledger.held(ROOM, now=house.clock.now()) == frozenset()


async def test_what_is_released_while_it_is_looked_at_is_not_held_afterwards(open_house: Opening) -> None:
    house = await open_house()
    await house.room(MAYA)
    evidence, sweeper = house.new_id(), SlowSweeper(finds=True)
    house.dispatcher.around.sweeper, house.answers = cast("Any", sweeper), False
    ledger = RetentionLedger(house.database)
    await house.say(ASHA, "!hold 30d why", replies_to=evidence)
    await sweeper.asked.wait()
    [said] = await house.say(ASHA, "!release", replies_to=evidence)
    assert "Released" in said
    sweeper.answers.set()
    await house.inquiring.beside.settled()
    await house.settle()
    assert await ledger.held(ROOM, now=house.clock.now()) == frozenset()
    assert not house.said_to(ROOM, "stays until")


async def test_who_may_hold_nothing_keeps_nothing(open_house: Opening) -> None:
    house = await open_house()
    await house.room(MAYA)
    house.answers = False
    await house.say(MAYA, "!hold 30d why", replies_to=house.new_id())
    assert await waiting(house) == []


async def hiding(open_house: Opening) -> tuple[House, EventId, EventId]:
    """Return a house that hides, a message of Maya's that it does not remember, and an id for what comes."""
    house = await open_house(identifying_details={"mode": "hide"})
    await house.room(MAYA, LEO)
    first = house.new_id()
    await house.say(MAYA, "good evening", event_id=first)
    await house.restart()
    return house, first, house.new_id()


async def test_a_message_is_looked_at_when_it_is_known_whom_it_answers(open_house: Opening) -> None:
    house, first, told = await hiding(open_house)
    slow = await slowly(
        house, lambda: house.say(LEO, f"your number is {NUMBER}, right", event_id=told, replies_to=first)
    )
    assert "You can say" in "\n".join(await house.say(ASHA, "!help"))
    assert house.redacted == []
    await answer(house, slow)
    assert house.redacted == [told]


async def test_a_look_that_the_bot_ended_over_is_taken_after_the_start(open_house: Opening) -> None:
    house, first, told = await hiding(open_house)
    await slowly(
        house, lambda: house.say(LEO, f"your number is {NUMBER}, right", event_id=told, replies_to=first)
    )
    await house.restart()
    await house.inquiring.beside.settled()
    await house.settle()
    assert house.redacted == [told]
    assert await waiting(house) == []
    assert house.dispatcher.details.late == {}


async def test_where_nobody_tells_whom_it_answers_it_is_looked_at_as_it_stands(open_house: Opening) -> None:
    house, first, told = await hiding(open_house)
    fetching(house, Away())
    await house.say(LEO, f"Maya's number is {NUMBER}", event_id=told, replies_to=first)
    assert house.redacted == [told]
    assert house.dispatcher.details.late == {}


async def test_a_look_that_goes_wrong_is_taken_once(
    open_house: Opening, caplog: pytest.LogCaptureFixture
) -> None:
    house, first, told = await hiding(open_house)

    class Wrong(EventsByHand):
        async def wrote(self, room_id: RoomId, event_id: EventId) -> Wrote | None:
            raise ValueError(NUMBER)

    fetching(house, Wrong())
    before = len(house.heard)
    await house.say(LEO, f"your number is {NUMBER}, right", event_id=told, replies_to=first)
    assert len(house.heard) == before
    assert "about a look (ValueError" in caplog.text
    assert NUMBER not in caplog.text
    assert await waiting(house) == []


async def test_what_is_said_meanwhile_follows_on_what_waits(open_house: Opening) -> None:
    """Who comes next is spoken to by it, and what waited is no word on what came after."""
    house, first, told = await hiding(open_house)
    slow = await slowly(house, lambda: house.say(LEO, "thank you", event_id=told, replies_to=first))
    before = house.dispatcher.details._before[ROOM]
    assert before.sender == LEO
    house.answers = True
    slow.answers.set()
    await house.say(ASHA, "good night")
    assert house.dispatcher.details._before[ROOM].sender == ASHA
    assert BOT not in {before.sender, before.subject}
