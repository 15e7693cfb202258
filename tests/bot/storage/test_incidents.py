"""Incidents: one for a message and its author, with a state that goes on, and found by whoever asks."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage import incidents
from bot.storage.forgetting import forget
from bot.storage.incidents import Incident
from policies.incidents.steps import OPEN, STATES
from policies.vocabulary import EventId, IncidentOpened, IncidentStepped, PersonForgotten, RoomId
from tests.commands.asking import LEO, MAYA, NOW, ROOM

OTHER = RoomId("!other:example.org")
OPENED = IncidentOpened(room_id=ROOM, event_id=EventId("$1"), author=MAYA, category="phone", at=NOW)


async def open_all(connection: AsyncConnection) -> None:
    """Open four: two of Maya's in the room, one of Leo's there, one of Maya's elsewhere."""
    for number, (room_id, author) in enumerate([(ROOM, MAYA), (ROOM, LEO), (OTHER, MAYA), (ROOM, MAYA)], 1):
        record = replace(OPENED, room_id=room_id, event_id=EventId(f"${number}"), author=author)
        await incidents.opened(connection, record)


def events(found: list[Incident] | tuple[Incident, ...]) -> list[str]:
    return [each.event_id for each in found]


async def test_an_incident_is_read_as_it_was_opened(connection: AsyncConnection) -> None:
    await incidents.opened(connection, OPENED)
    expected = Incident(1, ROOM, EventId("$1"), MAYA, "phone", "open", NOW)
    assert await incidents.numbered(connection, 1) == expected
    assert await incidents.about(connection, EventId("$1"), MAYA) == expected


async def test_what_does_not_exist_is_none(connection: AsyncConnection) -> None:
    await incidents.opened(connection, OPENED)
    assert await incidents.numbered(connection, 2) is None
    assert await incidents.about(connection, EventId("$1"), LEO) is None
    assert await incidents.about(connection, EventId("$2"), MAYA) is None


async def test_a_message_opens_one_incident(connection: AsyncConnection) -> None:
    await incidents.opened(connection, OPENED)
    with pytest.raises(IntegrityError):
        await incidents.opened(connection, replace(OPENED, category="email", at=NOW + timedelta(days=1)))


@pytest.mark.parametrize("state", sorted(STATES))
async def test_a_step_is_written_down_and_only_open_states_are_listed_as_open(
    connection: AsyncConnection, state: str
) -> None:
    await open_all(connection)
    await incidents.stepped(connection, IncidentStepped(number=1, state=state))
    stepped = await incidents.numbered(connection, 1)
    assert stepped is not None
    assert stepped.state == state
    is_open = state in OPEN
    assert events(list(await incidents.open_ones(connection, ROOM))) == (["$1"] * is_open) + ["$2", "$4"]
    assert events(list(await incidents.of_author(connection, MAYA))) == (["$1"] * is_open) + ["$3", "$4"]
    assert events(list(await incidents.all_of(connection, ROOM))) == ["$1", "$2", "$4"]


async def test_a_step_concerns_one_incident_alone(connection: AsyncConnection) -> None:
    await open_all(connection)
    await incidents.stepped(connection, IncidentStepped(number=2, state="confirmed"))
    states = [each.state for each in await incidents.all_of(connection, ROOM)]
    assert states == ["open", "confirmed", "open"]


async def test_a_step_of_an_incident_that_is_gone_changes_nothing(connection: AsyncConnection) -> None:
    await incidents.stepped(connection, IncidentStepped(number=7, state="confirmed"))
    assert await incidents.numbered(connection, 7) is None


async def test_a_number_is_given_once_also_when_its_incident_was_forgotten(
    connection: AsyncConnection,
) -> None:
    await open_all(connection)
    for number in (1, 4):
        await incidents.stepped(connection, IncidentStepped(number=number, state="dismissed"))
    await forget(connection, PersonForgotten(user_id=MAYA, at=NOW))  # with her goes the newest, 4
    await incidents.opened(connection, replace(OPENED, author=LEO, event_id=EventId("$5")))
    assert [each.number for each in await incidents.all_of(connection, ROOM)] == [2, 5]
