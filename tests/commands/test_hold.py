"""`!hold` and `!release` exempt one message, with a reason and an end."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commands.base import Asked, Outcome
from commands.hold import LONGEST, NOT_KEPT, REASON_AT_MOST, USUAL, hold, release
from policies.vocabulary import (
    AuditAct,
    EventId,
    HoldPlaced,
    HoldReleased,
    IdentifyingDetailsSettings,
    Reply,
    RoomSettings,
    Tell,
    durations,
)
from tests.commands.asking import MAYA, NOW, ROOM, asked, message, words
from tests.commands.spoken import LANGUAGES, spoken

TARGET = EventId("$evidence")


class Held:
    def __init__(self, *event_ids: EventId, there: bool | None = True, leak: bool = False) -> None:
        self._event_ids, self._there, self._leak = event_ids, there, leak

    async def gives_away(self, asked: Asked) -> bool:
        return self._leak

    async def is_there(self, room_id: object, event_id: EventId) -> bool | None:
        return self._there

    async def holds_begun(self, room_id: object, event_id: EventId) -> list[EventId]:
        return []

    async def is_held(self, room_id: object, event_id: EventId) -> bool:
        return event_id in self._event_ids


def answering(command: str, argument: str = "", **more: object) -> Asked:
    """Return the command as a reply to the message that is meant."""
    return asked(command, argument, message=message(f"!{command}", replies_to=TARGET), **more)


async def placed(argument: str) -> HoldPlaced:
    found, _, _ = await hold(answering("hold", argument), Held())
    assert isinstance(found, HoldPlaced)
    return found


async def after_hold(question: Asked) -> Outcome:
    return await hold(question, Held())


async def test_the_message_that_was_replied_to_is_held_for_the_usual_time() -> None:
    assert await placed("a complaint") == HoldPlaced(
        room_id=ROOM, event_id=TARGET, by=MAYA, reason="a complaint", at=NOW, until=NOW + USUAL
    )


@pytest.mark.parametrize(
    ("argument", "lasting", "reason"),
    [
        ("30d a complaint", timedelta(days=30), "a complaint"),
        ("30D  a complaint", timedelta(days=30), "a complaint"),
        ("P30D a complaint", timedelta(days=30), "a complaint"),
        ("2w\na complaint\nof two lines", timedelta(days=14), "a complaint\nof two lines"),
        ("1s a", timedelta(seconds=1), "a"),
        ("30 days of quarrel", USUAL, "30 days of quarrel"),
        ("-5d because", USUAL, "-5d because"),
        ("soon enough", USUAL, "soon enough"),
        ("٣d because", USUAL, "٣d because"),
        ("court order until 30d", USUAL, "court order until 30d"),
    ],
)
async def test_a_time_in_front_of_the_reason_is_for_how_long(
    argument: str, lasting: timedelta, reason: str
) -> None:
    found = await placed(argument)
    assert (found.until - found.at, found.reason) == (lasting, reason)


@pytest.mark.parametrize("length", ["900y", "3y", "731d", "P1000Y"])
async def test_no_hold_is_for_ever(length: str) -> None:
    assert (await placed(f"{length} because")).until == NOW + LONGEST


async def test_a_long_reason_is_cut() -> None:
    assert len((await placed("x" * 8000)).reason) == REASON_AT_MOST
    assert len((await placed("30d " + "x" * 8000)).reason) == REASON_AT_MOST


@pytest.mark.parametrize("argument", ["", " ", "30d", " 30d ", "P30D", "0s because", "0d because"])
async def test_without_a_reason_or_a_time_at_all_nothing_is_held(argument: str) -> None:
    [answer] = await after_hold(answering("hold", argument))
    assert isinstance(answer, Reply)
    assert "Say why" in words(answer)
    assert "!hold 30d" in words(answer)


async def test_without_a_reply_nothing_is_held_and_it_is_said_how() -> None:
    [answer] = await after_hold(asked("hold", "30d why", prefix="?"))
    assert "`?hold 30d the reason`" in words(answer)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_what_is_gone_is_not_held(language: str) -> None:
    outcome = await hold(answering("hold", "30d why"), Held(there=False))
    assert [type(one) for one in outcome] == [Reply]
    assert (spoken(outcome, language) == spoken(outcome, "en")) is (language == "en")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_what_could_not_be_looked_at_is_held_and_not_said_to_stay(language: str) -> None:
    outcome = await hold(answering("hold", "30d why"), Held(there=None))
    assert [type(one) for one in outcome] == [HoldPlaced, AuditAct, Reply]
    assert "If it is, it stays until" in spoken(outcome, "en")
    assert "`!release`" in spoken(outcome, language)
    assert (spoken(outcome, language) == spoken(outcome, "en")) is (language == "en")


async def test_a_thread_alone_is_no_reply() -> None:
    in_thread = asked("hold", "why", message=message("!hold", thread=TARGET))
    assert [type(one) for one in await after_hold(in_thread)] == [Reply]


async def test_both_are_on_record_with_who_and_when() -> None:
    _, act, _ = await after_hold(answering("hold", "a complaint"))
    assert act == AuditAct(who=MAYA, what="hold", room_id=ROOM, at=NOW, why="a complaint")
    _, act, _ = await release(answering("release"), Held(TARGET))
    assert act == AuditAct(who=MAYA, what="release", room_id=ROOM, at=NOW)


async def test_the_reason_is_in_no_log_and_is_not_said_in_the_room() -> None:
    outcome = await after_hold(answering("hold", "unmistakable"))
    assert "unmistakable" not in repr(outcome)
    assert all("unmistakable" not in spoken(outcome, language) for language in LANGUAGES)


@pytest.mark.parametrize("tell", ["direct", "room"])
@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_reason_with_a_detail_is_not_kept_and_its_author_is_told(language: str, tell: str) -> None:
    settings = RoomSettings(identifying_details=IdentifyingDetailsSettings(tell=tell))  # type: ignore[arg-type]
    question = answering("hold", "30d her number", settings=settings)
    placed, act, _, told = await hold(question, Held(leak=True))
    assert isinstance(placed, HoldPlaced)
    assert isinstance(act, AuditAct)
    assert placed.reason == act.why == NOT_KEPT
    assert isinstance(told, Tell if tell == "direct" else Reply)
    assert "number" not in spoken([told], language)
    assert (spoken([told], language) == spoken([told], "en")) is (language == "en")


async def test_what_is_held_is_released_and_nothing_else() -> None:
    released, _, _ = await release(answering("release"), Held(TARGET))
    assert released == HoldReleased(room_id=ROOM, event_id=TARGET)
    [answer] = await release(answering("release"), Held(EventId("$another")))
    assert "not held" in words(answer)


async def test_a_release_without_a_reply_releases_nothing() -> None:
    [answer] = await release(asked("release"), Held(TARGET))
    assert "Reply to the message" in words(answer)


@pytest.mark.parametrize(
    ("language", "day"),
    [("en", "1 December"), ("es", "1 de diciembre"), ("de", "1. Dezember"), ("fr", "1er décembre")],
)
async def test_until_when_is_said_in_the_askers_language(language: str, day: str) -> None:
    said = spoken(await after_hold(answering("hold", "30d why", prefix="?")), language)
    assert day in said
    assert "`?release`" in said


@given(st.text(max_size=400))
async def test_whatever_is_written_a_hold_has_a_reason_and_an_end_in_time(argument: str) -> None:
    outcome = await after_hold(answering("hold", argument))
    for each in outcome:
        if isinstance(each, HoldPlaced):
            assert each.reason.strip()
            assert timedelta(0) < each.until - each.at <= LONGEST
            assert each.reason in argument


@given(st.integers(1, 700), st.sampled_from(["because", "of a complaint"]))
async def test_a_written_time_is_kept_to_the_second(days: int, reason: str) -> None:
    length = durations.written(timedelta(days=days))
    assert (await placed(f"{length} {reason}")).until == NOW + timedelta(days=days)
