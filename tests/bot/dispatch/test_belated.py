"""What could not be read when it came: what is carried out of it, what is not, and what is said."""

from datetime import timedelta
from typing import Any

import pytest

from bot.storage import agreements
from policies.vocabulary import Reaction, RoomId, RoomMessage, Trust, UserId
from tests.bot.dispatch.conftest import Opening
from tests.house import ASHA, ROOM, House

MAYA, LEO = UserId("@maya:example.org"), UserId("@leo:example.org")
LATE = timedelta(minutes=10)
AGAIN = "please say it again"


async def spring(open_house: Opening, **more: Any) -> House:
    house = await open_house(**more)
    await house.room(MAYA, LEO)
    return house


# -- commands


@pytest.mark.parametrize("said", ["!help", "!rules", "!agreements", "!takeback x y", "!hold because"])
async def test_what_opens_soon_is_answered_as_ever(open_house: Opening, said: str) -> None:
    house = await spring(open_house)
    [answer] = await house.say(MAYA, said, unread_for=timedelta(seconds=90))
    assert AGAIN not in answer


@pytest.mark.parametrize("said", ["!help", "!retention set 90d", "!policy language de", "!hold because"])
async def test_what_opens_long_after_is_not_carried_out(open_house: Opening, said: str) -> None:
    house = await spring(open_house, retention={"max_age": "30d"})
    before = house.dispatcher.around.settings_of(ROOM)
    [answer] = await house.say(ASHA, said, unread_for=LATE)
    assert AGAIN in answer
    assert house.dispatcher.around.settings_of(ROOM) == before
    assert not [words for words in await house.say(ASHA, "!confirm") if "Done" in words]


async def test_what_staff_said_before_something_newer_takes_its_place_no_more(open_house: Opening) -> None:
    house = await spring(open_house, retention={"max_age": "30d"})
    said_at = house.clock.now()
    soon = timedelta(seconds=90)
    await house.move(timedelta(seconds=30))
    await house.say(ASHA, "!retention set 60d")
    late = {"sent_at": said_at, "unread_for": soon}
    assert AGAIN in (await house.say(ASHA, "!retention set 90d", **late))[0]
    assert AGAIN not in (await house.say(ASHA, "!help", **late))[0]
    assert house.dispatcher.around.settings_of(ROOM).retention.max_age == timedelta(days=60)
    await house.move(timedelta(seconds=30))
    newer = {"sent_at": house.clock.now(), "unread_for": soon}
    assert AGAIN not in (await house.say(ASHA, "!retention set 90d", **newer))[0]
    assert house.dispatcher.around.settings_of(ROOM).retention.max_age == timedelta(days=90)


async def test_one_key_that_opens_much_leads_to_one_answer(open_house: Opening) -> None:
    house = await spring(open_house)
    facts = [{**house._event(MAYA, ROOM), "trust": Trust.SIGNED, "unread_for": LATE} for _ in range(5)]
    await house.tell(*(RoomMessage(text="!help", **each) for each in facts))
    assert len([heard for heard in house.heard if AGAIN in heard.text]) == 1
    assert await house.say(LEO, "!help", unread_for=LATE), "each of them is told"


async def test_a_day_later_the_group_hears_nothing_of_it_and_who_is_alone_with_the_bot_does(
    open_house: Opening,
) -> None:
    house = await spring(open_house)
    assert await house.say(MAYA, "!help", unread_for=timedelta(days=3)) == []
    [answer] = await house.say(MAYA, "help", await house.direct(MAYA), unread_for=timedelta(days=3))
    assert AGAIN in answer


async def test_what_is_no_command_is_answered_in_private_alone_and_with_whom_to_call(
    open_house: Opening,
) -> None:
    house = await spring(open_house, crisis_lines=["US: 988"])
    assert await house.say(MAYA, "!nonsense", unread_for=LATE) == []
    [answer] = await house.say(MAYA, "I cannot go on", await house.direct(MAYA), unread_for=LATE)
    assert AGAIN in answer
    assert "988" in answer


async def test_a_value_to_be_registered_goes_and_its_author_hears_that_it_is_not(open_house: Opening) -> None:
    house = await spring(open_house)
    direct = await house.direct(MAYA)
    [answer] = await house.say(MAYA, "protect phone 415 555 0132", direct, unread_for=LATE)
    assert "not registered" in answer
    assert len(house.redacted) == 1
    assert any("nothing" in words for words in await house.say(MAYA, "protected", direct))


async def test_no_gate_takes_a_command_away_that_is_not_carried_out(open_house: Opening) -> None:
    house = await spring(open_house, agreement={"gate": "redact"})
    await house.say(MAYA, "!help", unread_for=LATE)
    assert house.redacted == []
    await house.say(MAYA, "good evening", unread_for=LATE)
    assert len(house.redacted) == 1


async def test_a_detail_that_opens_late_is_hidden(open_house: Opening) -> None:
    house = await spring(open_house, identifying_details={"mode": "hide", "regions": ["US"]})
    await house.say(LEO, "Maya's number is 415 555 0132, call her", unread_for=timedelta(days=3))
    assert len(house.redacted) == 1


# -- agreement


async def test_a_yes_that_opens_late_is_written_down_as_of_when_it_was_said(open_house: Opening) -> None:
    house = await spring(open_house)
    said = await house.say(MAYA, "!agree", unread_for=timedelta(days=3))
    assert any("is written down" in words for words in said)
    assert await house.is_agreed(MAYA)


@pytest.mark.parametrize(
    ("late", "since", "acts"),
    [
        ("!agree", ("!agree", "!withdraw"), ["agreed", "withdrawn"]),
        ("!agree", ("!decline",), ["declined"]),
        ("!withdraw", ("!agree",), ["agreed"]),
        ("!decline", ("!agree",), ["agreed"]),
    ],
)
@pytest.mark.parametrize("unread_for", [timedelta(seconds=5), timedelta(days=3)])
async def test_what_somebody_has_said_since_stands_and_they_are_told_so(
    open_house: Opening, late: str, since: tuple[str, ...], acts: list[str], unread_for: timedelta
) -> None:
    house = await spring(open_house)
    before = house.clock.now()
    await house.move(timedelta(seconds=2))
    for said in since:
        await house.say(MAYA, said)
    [answer] = await house.say(MAYA, late, sent_at=before, unread_for=unread_for)
    assert "what you have said since stands" in answer
    assert await house.acts(MAYA) == acts


async def test_a_no_is_about_the_rules_that_held_when_it_was_said(open_house: Opening) -> None:
    house = await spring(open_house)
    before = house.clock.now()
    await house.move(timedelta(hours=1))
    house.write_rules("# Rules\n\n1. Be very kind.\n")
    await house.restart()
    await house.say(MAYA, "!decline", sent_at=before, unread_for=LATE)
    assert await house.acts(MAYA) == ["declined"]
    async with house.database.reading() as connection:
        [act] = await agreements.acts(connection, user_id=MAYA)
    assert act.rules_version == 1


async def test_a_reaction_that_opens_late_is_overtaken_as_well(open_house: Opening) -> None:
    house = await spring(open_house, agreement={"reactions": True})
    await house.move(timedelta(seconds=10))
    facts = house._event(MAYA, ROOM)
    await house.move(timedelta(seconds=10))
    await house.say(MAYA, "!decline")
    await house.tell(Reaction(**facts, target=await house.rules_post(), key="✅", unread_for=LATE))
    assert await house.acts(MAYA) == ["declined"]


# -- confirming


async def asked(open_house: Opening) -> tuple[House, RoomId]:
    house = await spring(open_house)
    direct = await house.direct(MAYA)
    await house.move(timedelta(minutes=1))
    assert any("say `!confirm`" in words for words in await house.say(MAYA, "forget", direct))
    return house, direct


async def test_a_word_that_is_no_answer_confirms_nothing_and_the_question_goes_on_waiting(
    open_house: Opening,
) -> None:
    house, direct = await asked(open_house)
    for how in (
        {"unread_for": timedelta()},
        {"unread_for": timedelta(minutes=1)},
        {"sent_at": house.clock.now() - timedelta(seconds=1)},
    ):
        [answer] = await house.say(MAYA, "confirm", direct, **how)
        assert "read my question" in answer
    assert any("Done." in words for words in await house.say(MAYA, "confirm", direct))


async def test_a_word_that_opens_long_after_confirms_nothing(open_house: Opening) -> None:
    house, direct = await asked(open_house)
    [answer] = await house.say(MAYA, "confirm", direct, unread_for=LATE)
    assert AGAIN in answer
    assert any("Done." in words for words in await house.say(MAYA, "confirm", direct))


async def test_who_has_not_been_asked_yet_confirms_nothing(open_house: Opening) -> None:
    house = await spring(open_house)
    direct = await house.direct(MAYA)
    said = ("forget", "confirm")  # both while the bot was away
    await house.tell(
        *(RoomMessage(text=each, trust=Trust.SIGNED, **house._event(MAYA, direct)) for each in said)
    )
    answers = [heard.text for heard in house.heard if heard.to == direct]
    assert any("I would erase" in words for words in answers)
    assert not any("Done." in words for words in answers)
    assert any("Done." in words for words in await house.say(MAYA, "confirm", direct))
