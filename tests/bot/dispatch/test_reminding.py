"""Reminders come at their steps, one for all that were missed; standing reminders come at their times."""

import json
from datetime import UTC, datetime, timedelta

import pytest

from bot.texts.render import AT_MOST
from policies.vocabulary import Membership, UserId
from tests.bot.dispatch.conftest import Opening
from tests.house import ASHA, ROOM, House

MAYA, LEO = UserId("@maya:example.org"), UserId("@leo:example.org")
SOON, HOUR, DAY = timedelta(seconds=10), timedelta(hours=1), timedelta(days=1)
ASKING = "You have not said yet"


async def waiting(open_house: Opening, **settings: object) -> House:
    """Return a house in which Maya has been greeted and has not answered; Asha has agreed."""
    house = await open_house(**settings)
    await house.room(MAYA)
    await house.move(SOON)
    await house.say(ASHA, "!agree")
    return house


async def test_who_has_not_answered_is_reminded_in_private_at_each_step(open_house: Opening) -> None:
    house = await waiting(open_house)
    counts = []
    for _ in range(10):
        await house.move(DAY)
        counts.append(len(house.said_to(MAYA, ASKING)))
    assert counts == [1, 1, 2, 2, 2, 2, 3, 3, 3, 3]
    assert not house.said_to(ROOM, ASKING)
    assert not house.said_to(ASHA, ASKING)


async def test_after_downtime_one_reminder_stands_for_all_that_were_missed(open_house: Opening) -> None:
    house = await waiting(open_house)
    house.clock.set_wall(5 * DAY)
    await house.restart()
    await house.restart()
    assert len(house.said_to(MAYA, ASKING)) == 1


async def test_saying_no_ends_the_reminders_too(open_house: Opening) -> None:
    house = await waiting(open_house)
    await house.say(MAYA, "!decline")
    await house.move(30 * DAY)
    assert not house.said_to(MAYA, ASKING)


async def test_quiet_hours_hold_reminders_back_until_morning(open_house: Opening) -> None:
    house = await waiting(open_house, quiet_hours="11:00-14:00", time_zone="UTC")
    await house.move(DAY)
    assert not house.said_to(MAYA, ASKING)
    await house.move(2 * HOUR)
    assert len(house.said_to(MAYA, ASKING)) == 1


async def test_facilitators_are_told_once_after_their_time(open_house: Opening) -> None:
    house = await waiting(open_house)
    for _ in range(12):
        await house.move(DAY)
    alerts = [h.text for h in house.heard if h.to == f"alert {ROOM}" and "maya" in h.text]
    assert len(alerts) == 1
    assert "7 days" in alerts[0]


async def test_a_change_of_rules_begins_the_reminders_anew(open_house: Opening) -> None:
    house = await waiting(open_house)
    await house.move(2 * DAY)
    house.write_rules("Other rules.")
    await house.restart()
    await house.move(DAY)
    assert len(house.said_to(MAYA, ASKING)) == 2
    assert len(house.said_to(ASHA, ASKING)) == 1


async def test_a_facilitators_reminder_stands_for_the_next_step_only_if_it_is_due(
    open_house: Opening,
) -> None:
    house = await waiting(open_house)
    await house.move(DAY + HOUR)
    await house.say(ASHA, "!remind")
    assert len(house.said_to(MAYA, ASKING)) == 2
    await house.move(HOUR)
    assert len(house.said_to(MAYA, ASKING)) == 2


async def test_a_standing_reminder_comes_at_its_interval_and_once_after_downtime(open_house: Opening) -> None:
    house = await open_house(reminders=[{"every": "14d", "text": "confidentiality"}])
    await house.room(MAYA)
    said = "what is said here stays here"
    for days, count in ((13, 0), (1, 1), (13, 1), (1, 2)):
        await house.move(timedelta(days=days))
        assert len(house.said_to(ROOM, said)) == count
    house.clock.set_wall(70 * DAY)
    await house.restart()
    assert len(house.said_to(ROOM, said)) == 3


async def test_a_reminder_that_waits_to_be_sent_stands_for_those_after_it(
    open_house: Opening, monkeypatch: pytest.MonkeyPatch
) -> None:
    house = await open_house(reminders=[{"every": "1s", "text": "confidentiality"}])
    await house.room(MAYA)

    async def nothing_goes() -> None:
        return None

    with monkeypatch.context() as slow:
        slow.setattr(house, "settle", nothing_goes)
        for _ in range(10):
            await house.move(timedelta(seconds=2))
    await house.settle()
    assert len(house.said_to(ROOM, "A reminder for all of us")) == 1
    await house.move(timedelta(seconds=2))
    assert len(house.said_to(ROOM, "A reminder for all of us")) == 2


async def test_a_cron_line_counts_in_the_rooms_time_zone(open_house: Opening) -> None:
    reminders = [{"cron": "0 18 * * 1", "text": "confidentiality"}]
    house = await open_house(reminders=reminders, time_zone="America/New_York")
    await house.room(MAYA)  # Sunday, 1 November 2026, 12:00 UTC
    await house.move(timedelta(days=1, hours=10, minutes=59))
    assert not house.said_to(ROOM, "stays here, ")
    assert not house.said_to(ROOM, "A reminder for all of us")
    await house.move(timedelta(minutes=2))
    assert len(house.said_to(ROOM, "A reminder for all of us")) == 1


async def test_the_rules_are_posted_again_for_everybody(open_house: Opening) -> None:
    house = await open_house(ground_rules={"repost_every": "30d"})
    await house.room(MAYA)
    await house.move(SOON)
    before = await house.rules_post()
    await house.move(30 * DAY)
    assert len(house.said_to(ROOM, "These are the ground rules here:")) == 2
    assert await house.rules_post() != before


async def test_in_the_night_when_clocks_go_back_a_reminder_comes_once_whatever_happens_in_the_room(
    open_house: Opening,
) -> None:
    reminders = [{"cron": "30 1 * * *", "text": "confidentiality"}]
    house = await open_house(reminders=reminders, time_zone="Europe/London")
    await house.room(MAYA)
    await house.move(datetime(2027, 10, 31, 0, 29, tzinfo=UTC) - house.clock.now())
    house.heard.clear()
    await house.move(timedelta(minutes=2))
    assert len(house.said_to(ROOM, "A reminder for all of us")) == 1
    for _ in range(10):
        await house.say(MAYA, "!agree")
        await house.move(timedelta(minutes=10))
    assert len(house.said_to(ROOM, "A reminder for all of us")) == 1
    await house.move(DAY)
    assert len(house.said_to(ROOM, "A reminder for all of us")) == 2


async def test_however_many_have_not_agreed_the_facilitators_hear_of_all_in_messages_that_can_be_sent(
    open_house: Opening,
) -> None:
    house = await open_house()
    people = [UserId(f"@somebody{n:03}:example.org") for n in range(300)]
    await house.room()
    for user in people:
        house.place(user, Membership.JOIN, name="🌹" * 60)
    await house.restart()
    await house.move(SOON)
    await house.move(7 * DAY)
    alerts = [h.content for h in house.heard if h.to == f"alert {ROOM}"]
    assert all(len(json.dumps(alert, ensure_ascii=False).encode()) < AT_MOST for alert in alerts)
    assert sum(alert["body"].count("🌹" * 60) for alert in alerts) == len(people)


async def test_a_standing_reminder_that_was_taken_out_and_is_set_again_counts_anew(
    open_house: Opening,
) -> None:
    house = await open_house(ground_rules={"repost_every": "30d"})
    await house.room(MAYA)
    await house.say(ASHA, "!policy ground_rules.repost_every null")
    await house.move(60 * DAY)
    await house.say(ASHA, "!policy ground_rules.repost_every 30d")
    await house.move(29 * DAY)
    assert not house.said_to(ROOM, "A reminder for all of us")
    await house.move(DAY)
    assert len(house.said_to(ROOM, "A reminder for all of us")) == 1


async def test_rules_that_there_are_not_are_not_posted_again(open_house: Opening) -> None:
    house = await open_house(ground_rules={"repost_every": "1d"})
    house.write_rules("")
    await house.room(MAYA)
    await house.move(3 * DAY)
    assert not house.said_to(ROOM, "A reminder for all of us")
