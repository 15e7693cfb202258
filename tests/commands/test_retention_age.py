"""`!retention set`, `off` and `preview`: an age is changed only with care, and counted before."""

from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commands.base import Asked, Outcome, ToConfirm
from commands.retention_age import KEY, retention_off, retention_preview, retention_set
from policies.vocabulary import (
    AuditAct,
    CountAsked,
    EventId,
    Reply,
    RetentionSettings,
    RoomSettings,
    SettingChanged,
    UserId,
    durations,
)
from tests.commands.asking import MAYA, NOW, ROOM, asked, message, words
from tests.commands.conftest import Opening
from tests.commands.spoken import LANGUAGES, spoken
from tests.house import ASHA

LEO = UserId("@leo:example.org")
DAY = timedelta(days=1)
NO_AGE = [
    "",
    " ",
    "soon",
    "-5d",
    "0s",
    "0d",
    "PT0S",
    "14",
    "14 d d",
    "٣d",
    "1001y",
    "d",
    "14d!",
    "9" * 400 + "d",
]


def kinds(outcome: Outcome) -> list[type]:
    return [type(each) for each in outcome]


def aged(max_age: timedelta | None, **more: Any) -> RoomSettings:
    return RoomSettings(retention=RetentionSettings(max_age=max_age, **more))


async def after(argument: str, now: timedelta | None = 30 * DAY, **more: Any) -> Outcome:
    return await retention_set(asked("retention set", argument, settings=aged(now), **more), None)


# -- set


@pytest.mark.parametrize(
    ("now", "wanted", "waits"),
    [
        (30 * DAY, "14d", True),
        (30 * DAY, "719h", True),
        (30 * DAY, "30d", False),
        (30 * DAY, "31d", False),
        (30 * DAY, "1000y", False),
        (None, "1000y", True),
        (None, "1s", True),
    ],
)
async def test_only_an_age_that_removes_more_waits_to_be_confirmed(
    now: timedelta | None, wanted: str, *, waits: bool
) -> None:
    assert kinds(await after(wanted, now)) == (
        [CountAsked, ToConfirm] if waits else [SettingChanged, AuditAct, Reply]
    )
    assert kinds(await after(wanted, now, confirmed=True)) == [SettingChanged, AuditAct, Reply]


async def test_what_would_go_is_counted_first_and_the_answer_says_how_to_go_on() -> None:
    question = message("!retention set 14d", thread=EventId("$root"))
    count, _ = await after("14d", message=question, language="de", prefix="?")
    assert count == CountAsked(
        asked_in=question.event_id,
        room_id=ROOM,
        age=14 * DAY,
        answer_in=ROOM,
        thread=EventId("$root"),
        language="de",
        confirm="?confirm",
        at=NOW,
    )


async def test_an_age_is_kept_and_shown_as_it_was_written() -> None:
    changed, act, done = await after("8w", 7 * DAY)
    assert changed == SettingChanged(room_id=ROOM, key=KEY, value="8w", by=MAYA, at=NOW)
    assert act == AuditAct(who=MAYA, what="retention 8w", room_id=ROOM, at=NOW)
    assert "older than 8w" in words(done)


async def test_a_shorter_age_is_said_to_begin_after_the_room_was_told_and_a_longer_one_at_once() -> None:
    settings = aged(30 * DAY, first_sweep_after=timedelta(hours=6))
    *_, done = await retention_set(asked("s", "7d", settings=settings, confirmed=True), None)
    assert "begins after 6:00:00" in words(done)
    *_, done = await after("60d")
    assert "begins after" not in words(done)


@pytest.mark.parametrize("written", NO_AGE)
async def test_what_is_no_age_sets_nothing_and_counts_nothing(written: str) -> None:
    for confirmed in (False, True):
        [answer] = await after(written, confirmed=confirmed, prefix="?")
        assert isinstance(answer, Reply)
        assert "`?retention set 14d`" in words(answer)


@given(st.text(max_size=30), st.booleans())
async def test_whatever_is_written_an_age_that_is_set_is_one_that_can_be_read_again(
    written: str, confirmed: bool
) -> None:
    for each in await after(written, confirmed=confirmed):
        if isinstance(each, SettingChanged):
            assert each.value is not None
            assert durations.duration(each.value) > timedelta(0)


# -- off


async def test_off_removes_nothing_more_and_needs_no_confirmation() -> None:
    changed, act, done = await retention_off(asked("retention off"), None)
    assert changed == SettingChanged(room_id=ROOM, key=KEY, value="null", by=MAYA, at=NOW)
    assert act == AuditAct(who=MAYA, what="retention off", room_id=ROOM, at=NOW)
    assert "none are removed" in words(done)


# -- preview


async def previewed(argument: str, settings: RoomSettings | None = None) -> Outcome:
    question = asked("retention preview", argument, settings=settings or aged(30 * DAY))
    return await retention_preview(question, None)


@pytest.mark.parametrize(
    ("argument", "age"),
    [("14d", 14 * DAY), (" 2w ", 14 * DAY), ("", 30 * DAY), (" ", 30 * DAY), ("90d", 90 * DAY)],
)
async def test_a_preview_counts_and_changes_nothing(argument: str, age: timedelta) -> None:
    [count] = await previewed(argument)
    assert isinstance(count, CountAsked)
    assert (count.age, count.confirm) == (age, None)


@pytest.mark.parametrize("written", [one for one in NO_AGE if one.strip()])
async def test_what_is_no_age_is_previewed_as_none_and_not_as_the_rooms_own(written: str) -> None:
    [answer] = await previewed(written)
    assert "`!retention preview 14d`" in words(answer)


async def test_where_nothing_is_removed_a_preview_needs_an_age() -> None:
    assert kinds(await previewed("", aged(None))) == [Reply]
    assert kinds(await previewed("14d", aged(None))) == [CountAsked]


# -- said


@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_answer_is_said_in_each_language(language: str) -> None:
    questions: list[Outcome] = [
        await after("soon"),
        await after("60d"),
        await after("7d", confirmed=True),
        await previewed("soon"),
        await retention_off(asked("retention off"), None),
    ]
    said = "\n".join(spoken(outcome, language) for outcome in questions)
    assert "`!retention set 14d`" in said
    assert "60d" in said


# -- in the house


async def test_the_age_asked_about_is_the_one_that_is_confirmed(open_house: Opening) -> None:
    house = await open_house()
    await house.room(LEO)
    await house.say(ASHA, "!retention set 7d")
    await house.say(ASHA, "!retention set 14d")
    await house.say(LEO, "!confirm")
    assert house.dispatcher.around.settings_of(ROOM).retention.max_age == 30 * DAY, (
        "not by somebody else's word"
    )
    [done] = await house.say(ASHA, "!confirm")
    assert "older than 14d" in done
    assert house.dispatcher.around.settings_of(ROOM).retention.max_age == 14 * DAY
    [nothing] = await house.say(ASHA, "!confirm")
    assert "Nothing waits" in nothing


async def test_too_late_a_word_changes_nothing(open_house: Opening) -> None:
    house = await open_house()
    await house.room(LEO)
    await house.say(ASHA, "!retention set 7d")
    await house.move(timedelta(minutes=10))
    assert "Nothing waits" in (await house.say(ASHA, "!confirm"))[0]
    assert house.dispatcher.around.settings_of(ROOM).retention.max_age == 30 * DAY


async def test_a_facilitator_may_look_and_not_set(open_house: Opening) -> None:
    house = await open_house(facilitators=[LEO])
    await house.room(LEO)
    for said in ("!retention set 7d", "!retention off", "!retention preview"):
        [refused] = await house.say(LEO, said)
        assert "is for the admins" in refused


def test_a_question_about_an_age_shows_no_words() -> None:
    question: Asked = asked("retention set", "7d said Maya", message=message("!retention set 7d said Maya"))
    assert "said Maya" not in repr(question)


@pytest.mark.parametrize("run", [retention_set, retention_preview])
async def test_an_age_of_too_many_years_is_told_how_many_there_may_be(run: Any) -> None:
    [answer] = await run(asked("retention set", "99999y"), None)
    assert "1000 years" in words(answer)
