"""The stage shows what people's clients show, each thing once, and says why something did not happen."""

import asyncio
from collections.abc import Awaitable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.config import load
from bot.demo.screen import Screen
from bot.demo.stage import MAX_AGE, DemoFailed, Stage
from bot.matrix.member import NotSeen, Seen
from tests.clock_by_hand import ClockByHand

CIRCLE, DIRECT, BOT = "!circle:demo", "!direct:demo", "@underrose:demo"
SAID = Seen(
    event_id="$1",
    room_id=CIRCLE,
    sender="@maya:demo",
    type="m.room.message",
    content={"body": "good evening"},
    sent_at=datetime(2026, 11, 1, 12, tzinfo=UTC),
)


class Person:
    """Somebody whose client shows things."""

    def __init__(self, name: str) -> None:
        self.name, self.user_id = name, f"@{name.lower()}:demo"
        self.direct_rooms = [DIRECT]


class Shown:
    """A stage, and what was printed on it."""

    def __init__(self, folder: Path) -> None:
        self.screen = Screen(record=False)
        self.clock = ClockByHand()
        self.stage = Stage(folder, self.screen, self.clock)
        self.stage.rooms[CIRCLE] = "Evening circle"
        self.people: dict[str, Any] = {name: Person(name) for name in ("Asha", "Maya", "Leo")}
        self.stage.people = dict(self.people)

    def sees(self, name: str, seen: Seen) -> str:
        """Let somebody's client show something; return what is printed of it."""
        with self.screen.console.capture() as captured:
            self.stage._show(self.people[name], seen)
        return captured.get()


@pytest.fixture
def shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Shown:
    monkeypatch.setenv("CI", "1")
    return Shown(tmp_path)


def test_a_message_is_shown_with_its_room_and_sender_once_for_all_who_see_it(shown: Shown) -> None:
    first = shown.sees("Asha", SAID)
    assert "Evening circle" in first
    assert "Maya" in first
    assert "good evening" in first
    assert shown.sees("Leo", SAID) == ""
    assert shown.sees("Asha", SAID) == ""


def test_what_somebody_says_is_shown_where_others_see_it_and_not_by_themselves(shown: Shown) -> None:
    assert shown.sees("Maya", SAID) == ""
    assert "good evening" in shown.sees("Leo", SAID)


def test_what_is_said_in_private_is_shown_as_private_also_ones_own(shown: Shown) -> None:
    out = shown.sees("Maya", replace(SAID, room_id=DIRECT))
    assert "Maya, privately" in out


@pytest.mark.parametrize(
    "seen",
    [
        replace(SAID, room_id="!elsewhere:demo"),
        replace(SAID, type="m.room.encrypted", encrypted=True, content={"ciphertext": "x"}),
        replace(SAID, type="m.room.topic", state_key=""),
        replace(SAID, type="m.room.member", state_key="@leo:demo", content={"membership": "leave"}),
    ],
)
def test_what_says_nothing_to_an_audience_is_left_out(shown: Shown, seen: Seen) -> None:
    assert shown.sees("Asha", seen) == ""


def test_who_comes_in_is_shown_by_who_was_there_first(shown: Shown) -> None:
    joined = replace(
        SAID, type="m.room.member", state_key="@leo:demo", sender="@leo:demo", content={"membership": "join"}
    )
    assert shown.sees("Maya", joined) == ""
    out = shown.sees("Asha", joined)
    assert "Leo" in out
    assert "joins" in out


def test_an_edit_and_a_file_are_shown_as_such(shown: Shown) -> None:
    relation = {"rel_type": "m.replace", "event_id": "$0"}
    words = {"body": "* new words", "m.new_content": {"body": "new words"}, "m.relates_to": relation}
    edit = replace(SAID, content=words)
    assert "edits: new words" in shown.sees("Asha", edit)
    file = replace(SAID, event_id="$2", content={"msgtype": "m.file", "body": "kept.json"})
    assert "a file: kept.json" in shown.sees("Asha", file)


def test_a_removal_is_shown_with_how_old_the_message_was(shown: Shown) -> None:
    assert shown.sees("Asha", SAID)
    shown.clock.set_wall(SAID.sent_at + timedelta(seconds=21) - shown.clock.now())
    out = shown.sees("Asha", replace(SAID, redacted=True))
    assert "message removed, 21 s after it was said" in out


@pytest.mark.parametrize(("age", "is_shown"), [(MAX_AGE - 1, True), (MAX_AGE + 1, False)])
def test_what_only_grew_old_in_private_is_not_shown_again(shown: Shown, age: int, is_shown: bool) -> None:
    shown.clock.set_wall(SAID.sent_at + timedelta(seconds=age) - shown.clock.now())
    out = shown.sees("Maya", replace(SAID, room_id=DIRECT, redacted=True))
    assert ("message removed" in out) is is_shown


def test_whoever_is_none_of_the_people_is_the_bot(shown: Shown) -> None:
    assert shown.stage.name_of("@leo:demo") == "Leo"
    assert shown.stage.name_of(BOT) == "Underrose"


class Bot:
    """The bot's process as the stage looks at it."""

    def __init__(self, *, running: bool) -> None:
        self.running, self.output = running, "\n".join(f"line {number}" for number in range(20))


def coming(seen: Seen | NotSeen, clock: ClockByHand, seconds: float) -> Awaitable[Seen]:
    async def come() -> Seen:
        clock._elapsed += seconds
        if isinstance(seen, NotSeen):
            raise seen
        return seen

    return come()


async def test_a_step_that_happened_is_noted_with_how_long_it_took(shown: Shown) -> None:
    seen = await shown.stage.step("It answered", "Evening circle", coming(SAID, shown.clock, 1.5))
    assert seen is SAID
    [step] = shown.stage.steps
    assert (step.what, step.where, step.seconds) == ("It answered", "Evening circle", 1.5)


@pytest.mark.parametrize(
    ("running", "words"),
    [
        (True, "It answered: this did not happen within 30 s."),
        (False, "the bot has ended. Its last words:\nline 14"),
    ],
)
async def test_one_that_did_not_says_whether_the_bot_is_slow_or_gone(
    shown: Shown, running: bool, words: str
) -> None:
    bot: Any = Bot(running=running)
    shown.stage.bot = bot
    with pytest.raises(DemoFailed) as failed:
        await shown.stage.step(
            "It answered", "Evening circle", coming(NotSeen("nothing came", 30), shown.clock, 30)
        )
    assert words in str(failed.value)
    assert "line 13" not in str(failed.value)
    assert shown.stage.steps == []


def test_the_bot_is_started_with_a_configuration_that_is_one(shown: Shown, tmp_path: Path) -> None:
    class Playground:
        url, server_name = "http://127.0.0.1:8008", "demo"

    playground: Any = Playground()
    shown.stage.homeserver = playground
    file = tmp_path / "config.yaml"
    file.write_text(yaml.safe_dump(shown.stage._config(BOT, "!office:demo")))
    config = load(file, {})
    assert config.defaults.retention.max_age == timedelta(seconds=MAX_AGE)
    assert config.management_room == "!office:demo"
    assert config.accepts_invite_from("@asha:demo")  # type: ignore[arg-type]  # an id is a text
    assert not config.accepts_invite_from("@asha:elsewhere")  # type: ignore[arg-type]  # an id is a text


async def test_what_was_started_ends_in_the_opposite_order(shown: Shown) -> None:
    ended: list[str] = []
    for name in ("homeserver", "person", "bot"):

        async def end(name: str = name) -> None:
            await asyncio.sleep(0)
            ended.append(name)

        shown.stage._open.push_async_callback(end)
    await shown.stage.close()
    assert ended == ["bot", "person", "homeserver"]
