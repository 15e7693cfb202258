"""A warning, from the message to the last step; by real decisions and a real database."""

from datetime import timedelta

import pytest

from bot.storage import incidents
from bot.storage.tables.audit import audit
from policies import vocabulary as v
from policies.vocabulary import EventId, RoomId, UserId
from tests.bot.dispatch.conftest import Opening
from tests.house import ASHA, ROOM, EventsByHand, House

MAYA, LEO, SUE, FAY = (UserId(f"@{name}:example.org") for name in ("maya", "leo", "sue", "fay"))
NUMBER = "+1 415 555 0132"
LEAK, EVENT = f"Maya's number is {NUMBER}", EventId("$leak")


async def leaked(house: House) -> v.RoomMessage:
    """Let Leo give Maya's number away; return the message."""
    await house.room(MAYA, LEO, FAY)
    facts = {**house._event(LEO, ROOM), "event_id": EVENT, "trust": v.Trust.SIGNED}
    message = v.RoomMessage(text=LEAK, **facts)
    house.dispatcher.around.fetching = EventsByHand(message)
    await house.tell(message)
    return message


async def state(house: House) -> str:
    async with house.database.reading() as connection:
        incident = await incidents.numbered(connection, 1)
    assert incident is not None
    return incident.state


async def acts(house: House) -> list[tuple[str, str, str]]:
    async with house.database.reading() as connection:
        return [(row.who, row.what, row.why) for row in await connection.execute(audit.select())]


@pytest.fixture
async def house(open_house: Opening) -> House:
    """Return a house with a supervisor, in which something was given away."""
    house = await open_house(supervisor=SUE)
    await leaked(house)
    return house


async def test_the_facilitators_are_alerted_with_link_category_and_what_to_do(house: House) -> None:
    (alert,) = house.said_to(f"alert {ROOM}", "identifying detail")
    assert EVENT in alert
    assert "a phone number" in alert
    assert "!incidents" in alert


async def test_open_incidents_are_listed_in_private_and_only_counted_in_the_room(house: House) -> None:
    in_room, private = "\n".join(house.said_to(ROOM)), house.said_to(ASHA)
    assert EVENT not in in_room
    in_the_room = await house.say(ASHA, "!incidents")
    assert any("One incident is open" in said and EVENT not in said for said in in_the_room)
    (listed,) = [said for said in house.said_to(ASHA) if said not in private]
    assert "- 1: a phone number" in listed
    assert EVENT in listed
    direct = await house.direct(ASHA)
    (answer,) = await house.say(ASHA, "incidents", room_id=direct)
    assert EVENT in answer


@pytest.mark.parametrize(("step", "ends"), [("confirm", "confirmed"), ("dismiss", "dismissed")])
async def test_a_facilitator_closes_an_incident_and_it_is_recorded(
    house: House, step: str, ends: str
) -> None:
    answer = await house.say(ASHA, f"!incident 1 {step}")
    assert any(ends in said for said in answer)
    assert await state(house) == ends
    assert (ASHA, f"incident {step}", "incident 1") in await acts(house)
    assert "No incident is open" in "\n".join(await house.say(ASHA, "!incidents"))


async def test_each_step_is_the_same_message_brought_up_to_date(house: House) -> None:
    async with house.database.reading() as connection:
        incident = await incidents.numbered(connection, 1)
    assert incident is not None
    await house.say(ASHA, "!incident 1 confirm")
    assert "asha has confirmed it" in house.said_to(f"alert {ROOM}")[-1]
    assert EVENT in house.said_to(f"alert {ROOM}")[-1]


async def test_an_incident_is_for_the_facilitators_of_its_own_room(house: House) -> None:
    other = RoomId("!other:example.org")
    await house.room(FAY, room_id=other, powers=v.Powers(users={ASHA: 100, FAY: 50}))
    for said in ("!incident 1 confirm", "!incident 99 confirm", "!incident x", "!incident"):
        answer = "\n".join(await house.say(FAY, said, room_id=other))
        assert "no such incident" in answer
    assert await state(house) == "open"


async def test_the_member_concerned_is_asked_in_private_and_named_to_nobody(house: House) -> None:
    before = len(house.heard)
    await house.say(ASHA, "!incident 1 ask")
    (asking,) = house.said_to(MAYA, "Something personal of yours")
    assert "!permit 1" in asking
    for heard in house.heard[before:]:
        assert NUMBER not in str(heard.content)
        if heard.to != MAYA:
            assert "maya" not in str(heard.content).lower()
    assert not [row for table, row in await house.rows_with(MAYA) if table in {"incidents", "audit"}]


@pytest.mark.parametrize(
    ("word", "ends", "told"),
    [("permit", "permitted", "may be shared"), ("refuse", "refused", "does not want it shared")],
)
async def test_only_the_member_concerned_can_answer(house: House, word: str, ends: str, told: str) -> None:
    await house.say(ASHA, "!incident 1 ask")
    (reply,) = await house.say(LEO, f"{word} 1", room_id=await house.direct(LEO))
    assert "I have not asked you" in reply
    assert await state(house) == "asked"
    await house.say(MAYA, f"{word} 1", room_id=await house.direct(MAYA))
    assert await state(house) == ends
    assert told in house.said_to(f"alert {ROOM}")[-1]
    assert not [row for table, row in await house.rows_with(MAYA) if table in {"incidents", "audit"}]


async def test_what_is_redacted_no_longer_says_whom_it_concerns(house: House) -> None:
    house.dispatcher.around.fetching = EventsByHand()
    answer = "\n".join(await house.say(ASHA, "!incident 1 ask"))
    assert "I keep nothing about whom it concerns" in answer
    assert await state(house) == "open"


async def test_an_incident_is_handed_to_the_supervisor_with_a_link_and_a_category(house: House) -> None:
    await house.say(ASHA, "!incident 1 hand")
    (handed,) = house.said_to(SUE)
    assert EVENT in handed
    assert "a phone number" in handed
    assert await state(house) == "handed"


async def test_what_may_not_be_shared_is_not_handed_on(house: House) -> None:
    await house.say(ASHA, "!incident 1 ask")
    await house.say(MAYA, "refuse 1", room_id=await house.direct(MAYA))
    await house.say(ASHA, "!incident 1 hand")
    assert not house.said_to(SUE)


async def test_while_an_answer_is_awaited_handing_on_wants_a_confirmation(house: House) -> None:
    await house.say(ASHA, "!incident 1 ask")
    await house.say(ASHA, "!incident 1 hand")
    assert not house.said_to(SUE)
    await house.say(ASHA, "!confirm")
    assert house.said_to(SUE)


async def test_the_author_says_in_the_direct_room_that_it_was_a_mistake(house: House) -> None:
    (answer,) = [
        said for said in await house.say(LEO, "mistake", room_id=await house.direct(LEO)) if "Thank" in said
    ]
    assert "mistake" in answer
    assert await state(house) == "mistaken"
    assert "The author says" in house.said_to(f"alert {ROOM}")[-1]
    await house.say(ASHA, "!incident 1 confirm")
    assert await state(house) == "confirmed"


async def test_the_author_says_so_as_a_reply_to_the_message(house: House) -> None:
    await house.say(LEO, "!mistake", replies_to=EventId("$another"))
    assert await state(house) == "open"
    await house.say(LEO, "!mistake", replies_to=EVENT)
    assert await state(house) == "mistaken"


async def test_nobody_else_can_call_it_a_mistake(house: House) -> None:
    answer = "\n".join(await house.say(MAYA, "!mistake", replies_to=EVENT))
    assert "no warning of yours" in answer
    assert await state(house) == "open"


async def test_incidents_are_counted_by_week_and_category_with_those_that_were_wrong(house: House) -> None:
    await house.say(LEO, "!mistake")
    await house.move(timedelta(days=7))
    await house.say(LEO, "Maya's mail is maya.okonkwo@example.com")
    answer = (await house.say(ASHA, "incidents", room_id=await house.direct(ASHA)))[0]
    assert "an e-mail address" in answer
    assert "a phone number" in answer
    assert EVENT not in answer


async def test_a_room_that_only_observes_tells_the_facilitators_and_not_the_author(
    open_house: Opening,
) -> None:
    house = await open_house(identifying_details={"mode": "observe", "alert_facilitators": False})
    await leaked(house)
    assert not house.said_to(LEO)
    (alert,) = house.said_to(f"alert {ROOM}", "only observes")
    assert NUMBER not in alert
    answer = (await house.say(ASHA, "incidents", room_id=await house.direct(ASHA)))[0]
    assert "a phone number" in answer


async def test_a_room_that_is_told_openly_hears_nothing_specific(open_house: Opening) -> None:
    house = await open_house(identifying_details={"tell": "room"})
    await leaked(house)
    assert not house.said_to(LEO)
    (said,) = [heard for heard in house.heard if heard.to == ROOM and "kind word" in heard.text]
    assert said.content["m.relates_to"]["event_id"] == EVENT
    for secret in ("number", "Maya", "maya", NUMBER):
        assert secret not in said.text


async def test_details_of_people_outside_get_a_hint_once_a_day_where_the_room_wants_it(
    open_house: Opening,
) -> None:
    outside = f"my sister's number is {NUMBER}"
    house = await open_house(identifying_details={"advise": True})
    await house.room(MAYA, LEO)
    await house.say(LEO, outside)
    await house.say(LEO, outside)
    assert len(house.said_to(LEO, "somebody could be found")) == 1
    await house.say(MAYA, f"my own number is {NUMBER}")
    assert not house.said_to(MAYA, "somebody could be found")
    await house.move(timedelta(days=2))
    await house.say(LEO, outside)
    assert len(house.said_to(LEO, "somebody could be found")) == 2


async def test_hints_about_people_outside_are_off_unless_wished_for(open_house: Opening) -> None:
    house = await open_house()
    await house.room(MAYA, LEO)
    await house.say(LEO, f"my sister's number is {NUMBER}")
    assert not house.said_to(LEO, "somebody could be found")


async def test_a_warning_is_in_the_authors_language_and_else_in_the_rooms(open_house: Opening) -> None:
    house = await open_house(language="de")
    await house.room(MAYA, LEO)
    await house.say(LEO, LEAK)
    assert house.said_to(LEO)
    assert not house.said_to(LEO, "Your message")
