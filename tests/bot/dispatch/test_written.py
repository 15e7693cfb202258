"""Who wrote what: remembered of the newest, asked for of the rest, forgotten with person or room."""

from typing import Any

import pytest

from bot.dispatch.source import Source
from bot.dispatch.surroundings import Surroundings
from bot.dispatch.written import REMEMBERED, Written
from bot.failures import Failure, Refused, Unreachable
from bot.homeserver import Wrote
from policies.vocabulary import EventId, RoomId, RoomMessage, UserId
from tests.commands.asking import LEO, MAYA, ROOM, message
from tests.house import AtOnce, EventsByHand

OTHER = RoomId("!other:example.org")
FIRST, THREAD = EventId("$first"), EventId("$thread")


def said(event: str, sender: UserId = MAYA, **more: Any) -> RoomMessage:
    return message("good evening", event_id=EventId(event), sender=sender, **more)


def source(fetching: object) -> Source:
    """Return what is asked where nothing is remembered; nothing else of it is looked at."""
    around: Any = Surroundings.__new__(Surroundings)
    around.fetching = fetching
    connection: Any = None
    return Source(connection, around, AtOnce())


class Failing(EventsByHand):
    """A homeserver that fails as often as it is told to."""

    def __init__(self, *failures: Failure) -> None:
        super().__init__(said("$first"))
        self.failures = list(failures)

    async def wrote(self, room_id: RoomId, event_id: EventId) -> Wrote | None:
        if self.failures:
            raise self.failures.pop()
        return await super().wrote(room_id, event_id)


async def test_what_was_heard_is_asked_of_nobody() -> None:
    written, events = Written(), EventsByHand()
    written.note(said("$first", LEO))
    assert await written.author(ROOM, FIRST, source(events)) == LEO
    assert events.asked == []


async def test_what_was_not_heard_is_asked_for_once() -> None:
    written, events = Written(), EventsByHand(said("$first", LEO))
    for _ in range(2):
        assert await written.author(ROOM, FIRST, source(events)) == LEO
    assert events.asked == [FIRST]


async def test_what_is_gone_is_asked_for_once_as_well() -> None:
    written, events = Written(), EventsByHand()
    for _ in range(2):
        assert await written.author(ROOM, FIRST, source(events)) is None
    assert events.asked == [FIRST]


@pytest.mark.parametrize("failure", [Unreachable("away"), Refused(403, "M_FORBIDDEN")])
async def test_a_failure_is_nobodys_and_is_not_remembered(failure: Failure) -> None:
    written, events = Written(), Failing(failure)
    assert await written.author(ROOM, FIRST, source(events)) is None
    assert await written.author(ROOM, FIRST, source(events)) == MAYA


async def test_nothing_is_asked_about_nothing() -> None:
    events = EventsByHand()
    assert await Written().author(ROOM, None, source(events)) is None
    assert await Written().author(ROOM, FIRST, source(None)) is None
    assert events.asked == []


async def test_an_event_is_known_in_its_own_room_alone() -> None:
    written, events = Written(), EventsByHand()
    written.note(said("$first", room_id=OTHER))
    assert await written.author(ROOM, FIRST, source(events)) is None
    assert events.asked == [FIRST]


async def test_of_a_room_only_the_newest_are_remembered() -> None:
    written, events = Written(), EventsByHand()
    for number in range(REMEMBERED + 1):
        written.note(said(f"${number}"))
    await written.author(ROOM, EventId("$1"), source(events))
    await written.author(ROOM, EventId(f"${REMEMBERED}"), source(events))
    assert events.asked == []
    await written.author(ROOM, EventId("$0"), source(events))
    assert events.asked == ["$0"]


async def test_a_busy_room_pushes_nothing_out_of_a_quiet_one() -> None:
    written, events = Written(), EventsByHand()
    written.note(said("$first", LEO, room_id=OTHER))
    for number in range(2 * REMEMBERED):
        written.note(said(f"${number}"))
    assert await written.author(OTHER, FIRST, source(events)) == LEO
    assert events.asked == []


async def test_who_is_forgotten_is_forgotten_in_every_room_and_nobody_else_is() -> None:
    written, events = Written(), EventsByHand()
    for room in (ROOM, OTHER):
        written.note(said("$first", MAYA, room_id=room))
        written.note(said("$second", LEO, room_id=room))
    await written.author(ROOM, EventId("$gone"), source(events))
    written.forget(MAYA)
    events.asked.clear()
    for room in (ROOM, OTHER):
        assert await written.author(room, EventId("$second"), source(events)) == LEO
        assert await written.author(room, FIRST, source(events)) is None
    await written.author(ROOM, EventId("$gone"), source(events))
    assert events.asked == [FIRST, FIRST], "of each room once; what is gone is nobody's to forget"


async def test_a_room_that_was_left_is_forgotten() -> None:
    written, events = Written(), EventsByHand()
    for room in (ROOM, OTHER):
        written.note(said("$first", room_id=room))
    for _ in range(2):
        written.left(ROOM)
    assert await written.author(ROOM, FIRST, source(events)) is None
    assert await written.author(OTHER, FIRST, source(events)) == MAYA


@pytest.mark.parametrize("is_heard", [True, False], ids=["heard", "asked for"])
@pytest.mark.parametrize(
    ("own", "expected"),
    [
        ({}, (FIRST, THREAD)),
        ({"replies_to": EventId("$elsewhere")}, ("$elsewhere", THREAD)),
        ({"thread": EventId("$another")}, (FIRST, "$another")),
    ],
    ids=["says nothing", "answers itself", "names a thread"],
)
async def test_an_edit_stands_where_its_message_stands_unless_it_says_otherwise(
    own: dict[str, EventId], expected: tuple[str, str], is_heard: bool
) -> None:
    written, original = Written(), said("$original", replies_to=FIRST, thread=THREAD)
    if is_heard:
        written.note(original)
    events = EventsByHand(*([] if is_heard else [original]))
    edit = said("$edit", edits=EventId("$original"), **own)
    placed = await written.in_context(edit, source(events))
    assert (placed.replies_to, placed.thread) == expected
    assert placed.text == edit.text


@pytest.mark.parametrize("is_heard", [True, False], ids=["heard", "asked for"])
async def test_an_edit_of_what_somebody_else_wrote_is_a_message_of_its_own(*, is_heard: bool) -> None:
    written, original = Written(), said("$original", LEO, replies_to=FIRST)
    if is_heard:
        written.note(original)
    events = EventsByHand(*([] if is_heard else [original]))
    placed = await written.in_context(said("$edit", edits=EventId("$original")), source(events))
    assert (placed.edits, placed.replies_to) == (None, None)


async def test_an_edit_of_what_is_not_to_be_seen_is_a_message_of_its_own_and_a_message_stays_one() -> None:
    written, events = Written(), EventsByHand()
    placed = await written.in_context(said("$edit", edits=EventId("$original")), source(events))
    assert (placed.event_id, placed.edits) == ("$edit", None)
    plain = said("$plain", replies_to=FIRST)
    assert await written.in_context(plain, source(events)) is plain
    assert events.asked == ["$original"]
