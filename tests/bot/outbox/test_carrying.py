"""Which failures are final, and how an alert is brought up to date."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.failures import Failure, Refused, Undeliverable, Unreachable
from bot.outbox.carrying import Carrier, Later, _edit, is_final
from bot.outbox.direct_rooms import DirectRooms
from bot.storage import outbox, people
from bot.storage.database import Database
from bot.storage.forgetting import forget
from bot.storage.outbox import Parcel
from policies.vocabulary import (
    EventId,
    Lane,
    LanguageChosen,
    Member,
    Membership,
    PersonForgotten,
    Room,
    RoomId,
    UserId,
)
from tests.clock_by_hand import ClockByHand
from tests.commands.asking import MAYA, NOW, ROOM
from tests.empty_database import opened

ASHA, NOOR = UserId("@asha:x"), UserId("@noor:x")


@pytest.mark.parametrize(
    ("failure", "final"),
    [
        (Undeliverable("gone"), True),
        (Refused(403, "M_FORBIDDEN"), True),
        (Refused(404, "M_NOT_FOUND"), True),
        (Refused(413, "M_TOO_LARGE"), True),
        (Refused(409, "M_CONFLICT"), False),
        (Unreachable("away"), False),
    ],
)
def test_only_what_cannot_change_is_final(failure: Failure, final: bool) -> None:
    assert is_final(failure) is final


CONTENTS = st.fixed_dictionaries(
    {"msgtype": st.just("m.notice"), "body": st.text(), "formatted_body": st.text()}
)


class NobodyThere:
    """A direct room that nobody has come into."""

    async def open_for(self, user_id: UserId) -> tuple[RoomId, bool]:
        return RoomId(f"!direct-{user_id}"), False


class Sending:
    """A homeserver as far as sending goes."""

    def __init__(self) -> None:
        self.rooms = {ROOM: Room(ROOM, members={MAYA: Member(MAYA, Membership.JOIN, EventId("$m"), NOW)})}
        self.sent: list[dict[str, Any]] = []

    async def send(
        self, room_id: RoomId, event_type: str, content: dict[str, Any], *, txn_id: str
    ) -> EventId:
        self.sent.append(content)
        return EventId(f"${txn_id}")


async def test_posts_under_one_key_are_one_message_and_others_are_not(tmp_path: Path) -> None:
    database, clock, sending = await opened(tmp_path), ClockByHand(), Sending()
    homeserver: Any = sending
    direct = DirectRooms(database, homeserver, clock)
    carrier = Carrier(
        database=database,
        homeserver=homeserver,
        clock=clock,
        management=lambda: None,
        facilitators=lambda _: (),
        direct_rooms=direct,
    )
    for number, key in enumerate(["one", "one", "other", None, None, "one"]):
        body = {"content": {"body": f"{number}"}} | ({"key": key} if key else {})
        facts = Parcel(txn_id=f"t{number}", lane=0, kind="post", body=body, made_at=clock.now(), room_id=ROOM)
        await carrier.carry(facts)
    edits = [sent.get("m.relates_to", {}).get("event_id") for sent in sending.sent]
    assert edits == [None, "$t0", None, None, None, "$t0"]
    await database.close()


async def told_of_being_put_out(tmp_path: Path, seen: tuple[UserId, ...], *forgotten: UserId) -> list[Parcel]:
    """Return what is to be told in private of an alert that remembers Noor; `seen`: who facilitates now."""
    database, clock = await opened(tmp_path), ClockByHand()
    homeserver: Any = Sending()
    carrier = Carrier(
        database=database,
        homeserver=homeserver,
        clock=clock,
        management=lambda: None,
        facilitators=lambda _: seen,
        direct_rooms=DirectRooms(database, homeserver, clock),
    )
    body = {"content": {"body": "put out"}, "key": "k", "told": [NOOR]}
    alert = Parcel(txn_id="t", lane=0, kind="alert", body=body, made_at=clock.now(), room_id=ROOM)
    async with database.transaction() as connection:
        await outbox.put(connection, alert)
        for user_id in forgotten:
            await forget(connection, PersonForgotten(user_id=user_id, at=clock.now()))
    await carrier.carry(alert)
    async with database.reading() as connection:
        waiting = await outbox.due(connection, Lane(0), clock.now(), at_most=9)
    await database.close()
    return [parcel for parcel in waiting if parcel.kind == "tell"]


@pytest.mark.parametrize(("seen", "told"), [((), [NOOR]), ((ASHA,), [ASHA])])
async def test_who_facilitated_a_room_is_told_where_nobody_is_seen_in_it(
    tmp_path: Path, seen: tuple[UserId, ...], told: list[str]
) -> None:
    assert [parcel.user_id for parcel in await told_of_being_put_out(tmp_path, seen)] == told


async def test_who_asked_to_be_forgotten_while_an_alert_was_sent_is_told_nothing_and_nobody_is_in_their_place(
    tmp_path: Path,
) -> None:
    assert await told_of_being_put_out(tmp_path, (), NOOR) == []


async def test_each_is_told_of_an_alert_in_the_language_they_chose_else_in_their_rooms(
    tmp_path: Path,
) -> None:
    database, clock = await opened(tmp_path), ClockByHand()
    homeserver: Any = Sending()
    carrier = Carrier(
        database=database,
        homeserver=homeserver,
        clock=clock,
        management=lambda: None,
        facilitators=lambda _: (ASHA, NOOR),
        direct_rooms=DirectRooms(database, homeserver, clock),
    )
    said = {"de": [{"body": "eins"}, {"body": "zwei"}], "fr": [{"body": "un"}], "en": [{"body": "one"}]}
    body = {"content": {"body": "one"}, "key": "k", "private": said, "language": "fr"}
    alert = Parcel(txn_id="t", lane=0, kind="alert", body=body, made_at=clock.now(), room_id=ROOM)
    async with database.transaction() as connection:
        await people.choose_language(connection, LanguageChosen(user_id=ASHA, language="de"))
        await outbox.put(connection, alert)
    await carrier.carry(alert)
    async with database.reading() as connection:
        waiting = await outbox.due(connection, Lane(0), clock.now(), at_most=9)
    told = [(parcel.user_id, parcel.body["content"]["body"]) for parcel in waiting if parcel.kind == "tell"]
    assert told == [(ASHA, "eins"), (ASHA, "zwei"), (NOOR, "un")]
    await database.close()


class Waiting:
    """A private word that waits for Maya to come into a direct room, tried as often as somebody likes."""

    def __init__(self, database: Database) -> None:
        self.database, self.clock, self.homeserver = database, ClockByHand(), Sending()
        homeserver: Any = self.homeserver
        self.carrier = Carrier(
            database=database,
            homeserver=homeserver,
            clock=self.clock,
            management=lambda: None,
            facilitators=lambda _: (),
            direct_rooms=cast("DirectRooms", NobodyThere()),
        )
        body = {"content": {"body": "a"}, "otherwise": {"room_id": ROOM, "content": {"body": "look"}}}
        now = self.clock.now()
        self.told = Parcel(txn_id="t", lane=0, kind="tell", body=body, made_at=now, user_id=MAYA)

    async def put(self) -> None:
        async with self.database.transaction() as connection:
            await outbox.put(connection, self.told)

    async def try_it(self) -> timedelta:
        """Try to tell it, as it stands; return how long it is to wait."""
        async with self.database.reading() as connection:
            standing = await outbox.as_it_stands(connection, self.told)
        assert standing is not None
        with pytest.raises(Later) as later:
            await self.carrier.carry(standing)
        return later.value.wait

    @property
    def nudges(self) -> list[str]:
        return [sent["body"] for sent in self.homeserver.sent]


@pytest.fixture
async def waiting(tmp_path: Path) -> AsyncIterator[Waiting]:
    database = await opened(tmp_path)
    waiting = Waiting(database)
    await waiting.put()
    yield waiting
    await database.close()


@pytest.mark.parametrize("days", [-60, 60])
async def test_a_private_word_made_by_another_clock_is_nudged_at_once_and_waits(
    waiting: Waiting, days: int
) -> None:
    waiting.clock.set_wall(timedelta(days=days))
    assert await waiting.try_it() < timedelta(days=1)
    assert waiting.nudges == ["look"]


async def test_however_long_a_private_word_waits_its_nudge_is_said_once(waiting: Waiting) -> None:
    await waiting.try_it()
    assert waiting.nudges == []
    for _ in range(9):
        waiting.clock.set_wall(timedelta(hours=6))
        await waiting.try_it()
    assert waiting.nudges == ["look"]


async def test_who_was_just_nudged_is_looked_for_again_soon(waiting: Waiting) -> None:
    waiting.clock.set_wall(timedelta(hours=6))
    assert [await waiting.try_it() for _ in range(2)] == [timedelta(seconds=30), timedelta(hours=6)]


async def test_what_rests_waits_for_the_end_of_quiet_hours_unless_somebody_was_asked_to_look(
    waiting: Waiting,
) -> None:
    waiting.told = replace(waiting.told, txn_id="rests", body={**waiting.told.body, "rests": ROOM})
    await waiting.put()
    waiting.clock.set_wall(timedelta(hours=6))
    waiting.carrier.quiet_for = {ROOM: timedelta(hours=3)}.__getitem__
    assert await waiting.try_it() == timedelta(hours=3)
    assert waiting.nudges == []
    waiting.carrier.quiet_for = {ROOM: timedelta()}.__getitem__
    await waiting.try_it()
    assert waiting.nudges == ["look"]
    waiting.carrier.quiet_for = {ROOM: timedelta(hours=3)}.__getitem__
    assert await waiting.try_it() == timedelta(hours=6)  # as soon as they come, and not by the hours


async def test_nobody_is_nudged_in_a_room_that_they_have_left(waiting: Waiting) -> None:
    waiting.homeserver.rooms[ROOM] = Room(ROOM)
    waiting.clock.set_wall(timedelta(hours=6))
    await waiting.try_it()
    assert waiting.nudges == []


@given(CONTENTS)
def test_an_edit_carries_the_whole_new_content_and_names_the_first_message(content: dict[str, str]) -> None:
    edit = _edit(content, EventId("$first"))
    assert edit["m.new_content"] == content
    assert edit["m.relates_to"] == {"rel_type": "m.replace", "event_id": "$first"}
    assert edit["body"] == f"* {content['body']}"
