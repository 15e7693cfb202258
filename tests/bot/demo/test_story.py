"""The demo cannot say that something is gone, kept or unwritten where it is not: it looks, and fails."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from bot.demo.screen import Screen
from bot.demo.stage import DemoFailed, Stage
from bot.demo.story import DIGITS, NUMBER, Story
from bot.matrix.member import Seen
from bot.matrix.member.timeline import Timeline
from tests.clock_by_hand import ClockByHand

CIRCLE, BOT = "!circle:demo", "@underrose:demo"
SAID = "Nights are hard."


class Bot:
    """The bot's process, by what it wrote."""

    def __init__(self, folder: Path) -> None:
        self.user_id, self.data_dir, self.log = BOT, folder / "data", folder / "bot.log"
        self.data_dir.mkdir()
        (self.data_dir / "underrose.db").write_bytes(b"\x00" * 64)
        self.log.write_text("ready: 2 rooms\n")


class Homeserver:
    """A homeserver by what it still holds of the circle."""

    def __init__(self) -> None:
        self.events: list[dict[str, Any]] = []

    async def history(self, room_id: str) -> AsyncIterator[dict[str, Any]]:
        assert room_id == CIRCLE
        for event in self.events:
            yield event


class Asha:
    """Whose client shows the circle."""

    def __init__(self) -> None:
        self.timeline = Timeline()
        self.direct_rooms: list[str] = []


@pytest.fixture
def story(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Return a story whose last scenes are still to be played."""
    monkeypatch.setenv("CI", "1")
    stage: Any = Stage(tmp_path, Screen(), ClockByHand())
    stage.bot, stage.homeserver, stage.said = Bot(tmp_path), Homeserver(), [SAID, "!agree"]
    told: Any = Story(stage)
    told.asha, told.circle = Asha(), CIRCLE
    return told


def printed(story: Any) -> Any:
    return story.screen.console.capture()


# -- what the bot wrote ---------------------------------------------------------------------------------


def test_where_nothing_is_written_it_says_where_it_looked(story: Any) -> None:
    with printed(story) as shown:
        story.look_for_traces()
    assert "2 files" in shown.get()
    assert "nothing that was said is there" in " ".join(shown.get().split())


@pytest.mark.parametrize("trace", [SAID, *DIGITS])
@pytest.mark.parametrize("where", ["data/underrose.db", "data/deep/er/file", "bot.log"])
def test_a_trace_of_what_was_said_fails_the_demo_and_names_the_file(
    story: Any, tmp_path: Path, trace: str, where: str
) -> None:
    file = tmp_path / where
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(b"before " + trace.encode() + b" after")
    with pytest.raises(DemoFailed) as failed:
        story.look_for_traces()
    assert file.name in str(failed.value)
    assert trace not in str(failed.value)


def test_a_command_is_not_what_somebody_said(story: Any) -> None:
    story.stage.bot.log.write_text("said !agree\n")
    with printed(story):
        story.look_for_traces()


# -- what the homeserver holds --------------------------------------------------------------------------


def event(
    event_id: str, *, redacted: bool = False, state: bool = False, kind: str = "m.room.encrypted"
) -> Any:
    made: dict[str, Any] = {"event_id": event_id, "type": kind, "unsigned": {}}
    if redacted:
        made["unsigned"] = {"redacted_because": {}}
    return made | ({"state_key": ""} if state else {})


def seen(event_id: str, body: str, *, sender: str = BOT, **more: Any) -> Seen:
    return Seen(
        room_id=CIRCLE,
        event_id=event_id,
        sender=sender,
        type="m.room.message",
        content={"body": body},
        sent_at=datetime(2026, 11, 1, tzinfo=UTC),
        **more,
    )


def shows(story: Any, *events: Seen) -> None:
    story.asha.timeline._events |= {each.event_id: each for each in events}


async def test_what_is_gone_and_what_was_kept_are_counted_on_the_homeserver(story: Any) -> None:
    shows(story, seen("$rules", "Our ground rules"))
    story.stage.homeserver.events = [
        event("$create", state=True, kind="m.room.create"),
        event("$rules"),
        event("$1", redacted=True),
        event("$2", redacted=True),
        event("$r", kind="m.room.redaction"),
    ]
    await story._count(21.5)
    [step] = story.stage.steps
    assert step.what == "Removed 2 old messages; kept the rules and all 1 state events"
    assert step.seconds == 21.5


async def test_a_message_that_the_homeserver_still_holds_fails_the_demo(story: Any) -> None:
    shows(story, seen("$rules", "Our ground rules"))
    story.stage.homeserver.events = [event("$rules"), event("$1", redacted=True), event("$left")]
    with pytest.raises(DemoFailed, match="still holds a message"):
        await story._count(1)


@pytest.mark.parametrize(
    "rules", [(), (seen("$r", "Our ground rules", sender="@leo:demo"),), (seen("$r", "Something else"),)]
)
async def test_rules_that_went_with_the_rest_fail_the_demo(story: Any, rules: tuple[Seen, ...]) -> None:
    shows(story, *rules)
    story.stage.homeserver.events = [event("$r", redacted=True)]
    with pytest.raises(DemoFailed, match="should have stayed"):
        await story._count(1)


@pytest.mark.parametrize(
    ("one", "is_left"),
    [
        (seen("$1", SAID, sender="@leo:demo"), True),
        (seen("$1", "the bot's own words"), True),
        (seen("$1", "Our ground rules"), False),
        (seen("$1", "Our ground rules", sender="@leo:demo"), True),
        (seen("$1", "", redacted=True), False),
        (seen("$1", "", state_key=""), False),
    ],
)
def test_only_the_bots_own_post_of_the_rules_may_be_left(story: Any, one: Seen, is_left: bool) -> None:
    shows(story, one)
    assert (story._left() == [one]) is is_left


def test_the_number_is_looked_for_however_it_may_be_written() -> None:
    plain = NUMBER.replace(" ", "")
    assert plain in DIGITS
    assert f"44{plain[1:]}" in DIGITS
    assert all(plain[1:] in digits.replace(" ", "") for digits in DIGITS)
