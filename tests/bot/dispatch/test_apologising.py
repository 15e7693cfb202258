"""Whatever goes wrong about a message, a value in it does not stay, and nobody waits in vain."""

import asyncio
import logging
import sqlite3
from contextlib import closing
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy.exc import DBAPIError

from bot.dispatch import apologising
from bot.dispatch.commanding import Commanding
from bot.storage import database as storage
from bot.storage import details, outbox
from bot.storage.database import SQLITE_FILE
from commands.limits import Limits
from policies.vocabulary import EventId, LanguageChosen, RoomId, UserId
from tests.bot.dispatch.conftest import Opening
from tests.house import ASHA, BOT, ROOM, House

MAYA, LEO = UserId("@maya:example.org"), UserId("@leo:example.org")
NUMBER = "+44 20 7946 0958"
SAID = EventId("$said")


@pytest.fixture
async def house(open_house: Opening) -> House:
    house = await open_house()
    await house.room(MAYA, LEO)
    return house


async def registered(house: House) -> list[str]:
    async with house.database.reading() as connection:
        return [detail.kind for detail in await details.of(connection, MAYA)]


# -- a mistake of ours ----------------------------------------------------------------------------------


@pytest.fixture
def mistaken(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every message end in a mistake, once everything was decided about it."""
    outcome = Commanding.outcome

    async def fail(self: Commanding, *given: Any) -> None:
        await outcome(self, *given)
        raise ValueError("what somebody wrote")

    monkeypatch.setattr(Commanding, "outcome", fail)


@pytest.mark.parametrize("slip", ["protect phone", "protct phone", "!protect"])
async def test_a_value_goes_whatever_the_mistake_and_its_author_hears_so(
    house: House, mistaken: None, caplog: pytest.LogCaptureFixture, slip: str
) -> None:
    direct = await house.direct(MAYA)
    with caplog.at_level(logging.DEBUG):
        [said] = await house.say(MAYA, f"{slip} {NUMBER}", direct, event_id=SAID)
    assert house.redacted == [SAID]
    assert "Something went wrong on my side" in said
    assert "Your detail is not registered" in said
    assert await registered(house) == []
    assert not await house.rows_with("0958")
    assert "what somebody wrote" not in caplog.text


async def test_no_words_wait_for_what_was_rolled_back(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    outcome = Commanding.outcome

    async def fail(self: Commanding, message: Any, reading: Any) -> None:
        answered = await outcome(self, message, reading)
        if answered is not None:
            self.late[message.event_id] = answered.asked
        house.dispatcher.details.late[message.event_id] = answered
        raise ValueError("what somebody wrote")

    monkeypatch.setattr(Commanding, "outcome", fail)
    await house.say(MAYA, "!rules")
    assert house.dispatcher.commanding.late == {}
    assert house.dispatcher.details.late == {}


async def test_what_is_said_by_mistake_in_a_group_goes_as_well(house: House, mistaken: None) -> None:
    await house.say(MAYA, f"!protect phone {NUMBER}", event_id=SAID)
    assert house.redacted == [SAID]


async def test_where_it_may_not_be_redacted_its_author_is_asked_to_delete_it(
    house: House, mistaken: None
) -> None:
    direct = await house.direct(MAYA)
    await house.levels({MAYA: 100, BOT: 0}, direct)
    [said] = await house.say(MAYA, f"protect phone {NUMBER}", direct, event_id=SAID)
    assert house.redacted == []
    assert "Please delete it" in said


async def test_a_value_goes_also_where_the_apology_goes_wrong(
    house: House, mistaken: None, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    async def fail(*_: object) -> None:
        raise KeyError("what somebody wrote")

    monkeypatch.setattr(apologising.Reading, "language_of", fail)
    monkeypatch.setattr(apologising, "place_of", fail)
    direct = await house.direct(MAYA)
    assert await house.say(MAYA, f"protect phone {NUMBER}", direct, event_id=SAID) == []
    assert house.redacted == [SAID]
    assert "about an apology (KeyError" in caplog.text
    assert "what somebody wrote" not in caplog.text


@pytest.mark.parametrize("said", ["help", "!help", "how are you?"])
async def test_in_private_nobody_who_speaks_to_the_bot_is_left_without_an_answer(
    house: House, mistaken: None, said: str
) -> None:
    direct = await house.direct(MAYA)
    await house.write(LanguageChosen(user_id=MAYA, language="de"))
    [answer] = await house.say(MAYA, said, direct)
    assert "Bei mir ist etwas schiefgegangen" in answer
    assert house.redacted == []


async def test_in_a_group_only_commands_are_answered(house: House, mistaken: None) -> None:
    [answer] = await house.say(MAYA, "!help")
    assert "Something went wrong on my side" in answer
    assert await house.say(MAYA, "help me, somebody") == []
    assert await house.say(MAYA, "!help", msgtype="m.notice") == []
    assert await house.say(MAYA, "!help", RoomId("!not-there")) == []
    assert house.redacted == []


# -- what the storage does ------------------------------------------------------------------------------


async def test_while_the_database_is_locked_a_message_waits_and_is_decided_then(house: House) -> None:
    direct = await house.direct(MAYA)
    with closing(sqlite3.connect(house.folder / SQLITE_FILE, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        saying = asyncio.ensure_future(house.say(MAYA, f"protect phone {NUMBER}", direct, event_id=SAID))
        for _ in range(20):
            assert await registered(house) == []
        other.execute("ROLLBACK")
        [said] = await saying
    assert "I watch for this" in said
    assert house.redacted == [SAID]
    assert await registered(house) == ["phone"]


@pytest.fixture
def full_once(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Let the disk be full where the next thing is put into the outbox, as often as there are words in it."""
    waiting: list[str] = []
    put = outbox.put

    async def put_or_fail(*given: Any) -> None:
        if waiting:
            waiting.pop()
            full = sqlite3.OperationalError("database or disk is full")
            full.sqlite_errorcode = sqlite3.SQLITE_FULL
            raise DBAPIError("INSERT", None, full)
        await put(*given)

    monkeypatch.setattr(outbox, "put", put_or_fail)
    monkeypatch.setattr(storage, "_PAUSE", storage._PAUSE * 0)
    return waiting


async def test_what_fails_on_the_way_is_decided_anew_and_costs_nothing(
    house: House, full_once: list[str], caplog: pytest.LogCaptureFixture
) -> None:
    direct = await house.direct(MAYA)
    full_once += ["once", "twice"]
    [said] = await house.say(MAYA, f"protect phone {NUMBER}", direct, event_id=SAID)
    assert "I watch for this" in said
    assert house.redacted == [SAID]
    assert await registered(house) == ["phone"]
    assert "could not decide" not in caplog.text


async def test_what_waited_for_a_word_waits_still_and_no_patience_is_used_up(
    house: House, full_once: list[str]
) -> None:
    house.dispatcher.commanding = Commanding(Limits(3, timedelta(days=1)))
    direct = await house.direct(MAYA)
    await house.say(MAYA, f"protect phone {NUMBER}", direct)
    [asked] = await house.say(MAYA, "forget", direct)
    assert "confirm" in asked
    full_once += ["once", "twice", "thrice"]
    [done] = await house.say(MAYA, "confirm", direct)
    assert "Done" in done
    assert await registered(house) == []


async def test_what_was_set_is_not_remembered_where_it_was_rolled_back(
    house: House, full_once: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(storage, "_TRIES", 1)
    full_once += ["once"]
    with pytest.raises(storage.StorageFailed, match="the disk is full"):
        await house.say(ASHA, "!policy language de")
    assert not house.dispatcher.around.made_by_command.get(ROOM)
    await house.say(ASHA, "!policy language de")
    assert house.dispatcher.around.made_by_command[ROOM] == {"language": "de"}
