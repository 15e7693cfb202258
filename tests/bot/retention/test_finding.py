"""What is due is found, page by page, and the cursor passes over nothing that is still to be decided."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.failures import Failure, RateLimited, Refused, Unreachable
from bot.retention import finding, history
from bot.retention.finding import Found, Rule, begin_again, find, spare
from bot.retention.history import History
from bot.retention.ledger import Position, Spared
from policies.retention import Kept, Time, shell
from policies.vocabulary import EventId, RetentionSettings, UserId
from tests.bot.retention.house import EagerClock
from tests.bot.retention.model import ROOM, Model

MONTH, DAY = timedelta(days=30), timedelta(days=1)
BEGUN = Position(room_id=ROOM)
SEEN_ALL = replace(BEGUN, thorough=False)


class Room:
    """A room on a model homeserver, in which what is due is looked for from a position."""

    def __init__(self) -> None:
        self.clock = EagerClock()
        self.homeserver = Model(self.clock.now)
        self.kept = Kept()
        self.settings = RetentionSettings(max_age=MONTH)

    def rule(self, **facts: Any) -> Rule:
        return Rule(ROOM, self.settings, Time(self.clock.now()), self.kept, **facts)

    async def find(self, position: Position = BEGUN, **facts: Any) -> Found:
        server: Any = self.homeserver
        return await find(History(server, ROOM), position, self.rule(**facts))

    def add(self, count: int, *, ago: timedelta) -> list[EventId]:
        return [self.homeserver.add(sent_at=self.clock.now() - ago) for _ in range(count)]

    def before(self, cursor: str | None) -> list[str]:
        """Return which events lie before a cursor."""
        place = self.homeserver._place(cursor, 0)
        return [event["event_id"] for event in self.homeserver.events[:place]]


@pytest.fixture
def room(monkeypatch: pytest.MonkeyPatch) -> Room:
    """Return a room whose pages are four events long."""
    for module, name in ((finding, "FIRST_PAGE"), (finding, "PAGE"), (history, "PAGE")):
        monkeypatch.setattr(module, name, 4)
    return Room()


def found_in(found: Found) -> set[str]:
    return {work.event_id for work in found.work}


async def test_the_cursor_stops_before_the_page_with_the_first_young_event(room: Room) -> None:
    old = room.add(10, ago=2 * MONTH)
    room.add(5, ago=DAY)
    found = await room.find()
    assert found_in(found) == set(old)
    assert room.before(found.position.cursor) == ["$e00001", *old[:7]]


async def test_where_everything_is_decided_the_cursor_goes_to_the_end(room: Room) -> None:
    old = room.add(9, ago=2 * MONTH)
    found = await room.find()
    assert room.before(found.position.cursor) == ["$e00001", *old]


async def test_a_sweep_that_is_not_thorough_stops_where_half_a_page_holds_nothing_due(room: Room) -> None:
    room.add(3, ago=2 * MONTH)
    room.add(30, ago=DAY)
    found = await room.find(SEEN_ALL)
    assert len(found.work) == 3
    assert room.homeserver.requests.count("messages") == 2
    assert found.live_sessions is None


async def test_it_goes_on_while_half_a_page_still_holds_something_due(room: Room) -> None:
    room.add(1, ago=DAY)
    old = room.add(3, ago=2 * MONTH)
    room.add(30, ago=DAY)
    assert found_in(await room.find(SEEN_ALL)) == set(old)


async def test_what_is_due_among_the_young_is_not_missed_by_a_thorough_one(room: Room) -> None:
    room.add(9, ago=DAY)
    late = room.add(1, ago=2 * MONTH)
    room.add(9, ago=DAY)
    assert found_in(await room.find(SEEN_ALL)) == set()
    assert found_in(await room.find(BEGUN)) == set(late)


async def test_a_thorough_one_that_reached_the_newest_event_is_over(room: Room) -> None:
    room.add(9, ago=DAY)
    found = await room.find(replace(BEGUN, thorough_since=room.clock.now()))
    assert not found.position.thorough
    assert found.position.thorough_since == room.clock.now()
    assert not found.has_more


async def test_where_much_is_due_a_part_is_found_and_it_is_not_over(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(finding, "AT_ONCE", 6)
    old = room.add(30, ago=2 * MONTH)
    found = await room.find()
    assert found.has_more
    assert found.position.thorough
    assert 6 <= len(found.work) <= 9
    assert found_in(found) <= set(old)
    assert set(room.before(found.position.cursor)) == {"$e00001", *found_in(found)}


async def test_what_is_due_on_the_last_page_is_worked_off_before_it_is_over(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(finding, "AT_ONCE", 3)
    [old] = room.add(1, ago=2 * MONTH)
    for _ in range(3):
        room.homeserver.part("m.annotation", old)
    found = await room.find()
    assert (found.has_more, found.position.thorough) == (True, True)
    again = await room.find(found.position, pending=frozenset(work.event_id for work in found.work))
    assert (again.has_more, again.position.thorough) == (False, False)


async def test_what_is_in_the_work_list_is_found_no_second_time_and_holds_nothing_up(room: Room) -> None:
    old = room.add(8, ago=2 * MONTH)
    young = room.add(1, ago=DAY)
    room.add(8, ago=2 * MONTH)
    found = await room.find(pending=frozenset({*old, *young}))
    assert not found_in(found) & {*old, *young}
    assert young[0] in room.before(found.position.cursor)


@pytest.mark.parametrize("how", ["held", "pinned", "rules_posts"])
@pytest.mark.parametrize(("editor", "stays"), [("@asha:model", True), ("@mallory:model", False)])
async def test_an_edit_stays_with_what_is_kept_only_where_the_same_person_wrote_both(
    room: Room, how: str, editor: str, *, stays: bool
) -> None:
    [kept] = room.add(1, ago=2 * MONTH)
    sent_at = room.clock.now() - 2 * MONTH
    edit = room.homeserver.part("m.replace", kept, sender=editor, sent_at=sent_at)
    room.kept = Kept(**{how: {kept}})
    found = await room.find()
    assert ({spared.event_id for spared in found.spared} == {kept, edit}) is stays
    assert (found_in(found) == {edit}) is not stays
    assert all(work.stays_with is None for work in found.work)


async def test_a_pretended_edit_that_is_kept_itself_stays_and_so_does_one_of_what_is_not_shown(
    room: Room,
) -> None:
    [kept] = room.add(1, ago=2 * MONTH)
    old: Any = {"sender": "@mallory:model", "sent_at": room.clock.now() - 2 * MONTH}
    held = room.homeserver.part("m.replace", kept, **old)
    unseen = room.homeserver.part("m.replace", EventId("$gone"), **old)
    room.kept = Kept(held={kept, held, EventId("$gone")})
    found = await room.find()
    assert found_in(found) == set()
    assert {spared.event_id for spared in found.spared} == {kept, held, unseen}


async def test_what_is_kept_is_spared_by_name_once_and_left_behind(room: Room) -> None:
    held, pinned = room.add(2, ago=2 * MONTH)
    room.kept = Kept(held={held}, pinned={pinned})
    room.add(9, ago=2 * MONTH)
    found = await room.find()
    assert {spared.event_id for spared in found.spared} == {held, pinned}
    assert {held, pinned} <= set(room.before(found.position.cursor))
    again = await room.find(seen={held: None, pinned: None})
    assert again.spared == []
    assert not found_in(again) & {held, pinned}


async def test_what_is_known_by_name_and_young_holds_no_cursor_back(room: Room) -> None:
    [young] = room.add(1, ago=DAY)
    room.add(9, ago=2 * MONTH)
    assert young not in room.before((await room.find()).position.cursor)
    assert young in room.before((await room.find(seen={young: None})).position.cursor)


async def test_a_time_in_the_future_counts_from_when_it_was_first_seen(room: Room) -> None:
    [ahead] = room.add(1, ago=-timedelta(days=999))
    found = await room.find()
    assert found.spared == [
        Spared(room_id=ROOM, event_id=ahead, effective_at=room.clock.now(), seen_at=room.clock.now())
    ]
    room.clock.move(MONTH)
    seen = {ahead: found.spared[0].seen_at}
    assert found_in(await room.find(seen=seen)) == {ahead}


async def test_state_what_is_redacted_and_what_is_no_event_hold_nothing_up(room: Room) -> None:
    room.homeserver.add(type="m.room.topic", state_key="", sent_at=room.clock.now())
    [gone] = room.add(1, ago=DAY)
    room.homeserver.prune(gone)
    broken = room.add(1, ago=DAY)
    room.homeserver.find(broken[0])["event_id"] = "no id"
    room.add(9, ago=2 * MONTH)
    found = await room.find()
    assert gone in room.before(found.position.cursor)
    assert len(found.work) == 9


async def test_a_message_whose_file_may_be_left_is_named_when_it_is_seen_redacted(room: Room) -> None:
    gone, other, still = room.add(3, ago=DAY)
    for one in (gone, other):
        room.homeserver.prune(one)
    found = await room.find(files=frozenset({gone, still}))
    assert list(found.without_files) == [gone]


def encrypted(session: str) -> dict[str, str]:
    return {"algorithm": "m.megolm.v1.aes-sha2", "session_id": session, "ciphertext": "x"}


async def test_keys_of_what_stays_are_named_where_all_that_may_stay_was_read(room: Room) -> None:
    for session, ago in (("old", 2 * MONTH), ("young", DAY), ("kept", 2 * MONTH)):
        room.homeserver.add(content=encrypted(session), sent_at=room.clock.now() - ago)
    gone = room.homeserver.add(content=encrypted("gone"), sent_at=room.clock.now())
    room.homeserver.prune(gone)
    room.kept = Kept(held={EventId(room.homeserver.events[3]["event_id"])})
    found = await room.find()
    assert set(found.live_sessions or ()) == {"old", "young", "kept"}, "what is due is there until it is gone"


async def test_a_history_that_shows_nothing_is_remembered_as_hidden(room: Room) -> None:
    class Hiding(Model):
        async def messages(self, *args: Any, **more: Any) -> Any:
            page = await super().messages(*args, **more)
            return page if more["start"] is not None else replace(page, events=())

    room.homeserver = Hiding(room.clock.now)
    room.add(9, ago=2 * MONTH)
    found = await room.find()
    assert found.position.hides_history
    assert (
        await room.find(replace(SEEN_ALL, cursor=found.position.cursor, hides_history=True))
    ).position.hides_history


@pytest.mark.parametrize(
    ("failure", "cursor"),
    [
        (Refused(400, "M_UNKNOWN"), None),
        (Refused(403, "M_FORBIDDEN"), "t$e00001"),
        (Unreachable("no answer"), "t$e00001"),
        (RateLimited(timedelta(seconds=1)), "t$e00001"),
    ],
)
async def test_a_history_that_cannot_be_read_is_said_to_be(
    room: Room, failure: Failure, cursor: str | None
) -> None:
    room.homeserver.fail = lambda what, _: failure if what == "messages" else None
    with pytest.raises(type(failure)):
        await room.find(replace(SEEN_ALL, cursor=cursor))


async def test_a_token_of_no_use_any_more_begins_at_the_oldest_event_and_thoroughly(room: Room) -> None:
    room.add(3, ago=2 * MONTH)
    found = await room.find(replace(SEEN_ALL, cursor="tnobody's", removed=7))
    assert found.has_more
    assert found.position == begin_again(replace(SEEN_ALL, removed=7), room.clock.now())
    assert (found.position.cursor, found.position.thorough) == (None, True)
    assert len((await room.find(found.position)).work) == 3


async def test_parts_of_what_is_due_go_with_it_however_young(room: Room) -> None:
    [old] = room.add(1, ago=2 * MONTH)
    room.add(9, ago=DAY)
    edit, reaction = room.homeserver.part("m.replace", old), room.homeserver.part("m.annotation", old)
    vote, reply = room.homeserver.part("m.reference", old), room.homeserver.part("m.thread", old)
    found = {work.event_id: work for work in (await room.find(SEEN_ALL)).work}
    assert set(found) == {old, edit, reaction, vote}
    assert reply not in found
    assert all(found[part].inherited and found[part].parent == old for part in (edit, reaction, vote))
    assert found[edit].effective_at == found[old].effective_at
    assert found[edit].stays_with == old


async def test_parts_that_wait_in_the_work_list_do_not_make_a_search_go_on_for_ever(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(finding, "AT_ONCE", 2)
    [old] = room.add(1, ago=2 * MONTH)
    parts = {room.homeserver.part("m.annotation", old) for _ in range(3)}
    room.homeserver.prune(old)
    edit = room.homeserver.part("m.replace", old)
    first = await room.find()
    assert first.has_more
    assert found_in(first) == {*parts, edit}
    again = await room.find(first.position, pending=frozenset({*parts, edit}))
    assert again.work == []
    assert not again.has_more


async def test_a_held_messages_parts_stay_with_it(room: Room) -> None:
    [held] = room.add(1, ago=2 * MONTH)
    room.homeserver.part("m.replace", held)
    room.kept = Kept(held={held})
    assert (await room.find()).work == []


async def test_edits_of_what_somebody_redacted_are_looked_for_by_a_thorough_one(room: Room) -> None:
    [gone] = room.add(1, ago=2 * MONTH)
    edit = room.homeserver.part("m.replace", gone)
    room.homeserver.prune(gone)
    assert found_in(await room.find(SEEN_ALL)) == set()
    assert found_in(await room.find(BEGUN)) == {edit}


async def test_where_nothing_is_due_no_parts_are_asked_for(room: Room) -> None:
    room.add(9, ago=DAY)
    await room.find(SEEN_ALL)
    assert "call" not in room.homeserver.requests


@pytest.mark.parametrize(
    ("facts", "settings", "expired"),
    [
        ({}, {}, True),
        ({"pinned": {"$e00002"}}, {}, False),
        ({"pinned": {"$e00002"}}, {"keep_pinned": False}, True),
        ({"held": {"$e00002"}}, {}, False),
        ({"rules_posts": {"$e00002"}}, {}, False),
        ({}, {"max_age": None}, False),
        ({}, {"max_age": timedelta(days=90)}, False),
    ],
)
def test_what_was_redacted_is_past_its_time_as_if_it_were_not(
    room: Room, facts: dict[str, Any], settings: dict[str, Any], expired: bool
) -> None:
    [gone] = room.add(1, ago=2 * MONTH)
    room.homeserver.prune(gone)
    room.kept, room.settings = Kept(**facts), RetentionSettings(**({"max_age": MONTH} | settings))
    rule = room.rule()
    read = rule.shell(room.homeserver.find(gone))
    assert read is not None
    assert rule.is_expired(read) is expired


def test_a_state_event_is_never_past_its_time(room: Room) -> None:
    topic = room.homeserver.add(type="m.room.topic", state_key="", sent_at=room.clock.now() - 2 * MONTH)
    read = room.rule().shell(room.homeserver.find(topic))
    assert read is not None
    assert not room.rule().is_expired(read)


def test_what_is_spared_is_remembered_with_its_key_and_without_its_sender(room: Room) -> None:
    [edit] = [room.homeserver.part("m.replace", EventId("$whole"), sent_at=room.clock.now() - 2 * MONTH)]
    room.homeserver.find(edit)["content"] |= encrypted("s1")
    read = shell(room.homeserver.find(edit), seen_at=None)
    assert read is not None
    room.kept = Kept(held={EventId("$whole")})
    spared = spare(room.rule(), read)
    assert (spared.stays_with, spared.session_id) == ("$whole", "s1")
    assert UserId("@asha:model") not in str(spared)


class Drawn(Room):
    """A room in which all sorts of things happened, and what of it is due, held and young."""

    def __init__(self, kinds: list[str]) -> None:
        super().__init__()
        self.due, self.held, self.young = set[EventId](), set[EventId](), set[EventId]()
        for kind in kinds:
            self._happen(kind)
        self.kept = Kept(held=self.held)

    def _happen(self, kind: str) -> None:
        match kind:
            case "old":
                self.due.update(self.add(1, ago=2 * MONTH))
            case "young":
                self.young.update(self.add(1, ago=DAY))
            case "held":
                self.held.update(self.add(1, ago=2 * MONTH))
            case "gone":
                self.homeserver.prune(*self.add(1, ago=2 * MONTH))
            case "state":
                self.homeserver.add(type="m.room.topic", state_key="")
            case "part of old":
                self.due.update(self.homeserver.part("m.replace", one) for one in sorted(self.due)[:1])
            case "part of young":
                self.young.update(self.homeserver.part("m.annotation", one) for one in sorted(self.young)[:1])


KINDS = ["old", "young", "held", "gone", "state", "part of old", "part of young"]


@given(kinds=st.lists(st.sampled_from(KINDS), max_size=25), page=st.integers(2, 6), at_once=st.integers(1, 5))
async def test_looking_again_and_again_finds_all_that_is_due_and_nothing_else(
    kinds: list[str], page: int, at_once: int
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        for module, name in ((finding, "FIRST_PAGE"), (finding, "PAGE"), (history, "PAGE")):
            patch.setattr(module, name, page)
        patch.setattr(finding, "AT_ONCE", at_once)
        room = Drawn(kinds)
        pending, seen = set[EventId](), dict[EventId, Any]()
        found = Found(BEGUN, has_more=True)
        for _ in range(3 * len(kinds) + 3):
            if not found.has_more:
                break
            found = await room.find(found.position, pending=frozenset(pending), seen=seen)
            pending |= {work.event_id for work in found.work}
            seen |= {spared.event_id: spared.seen_at for spared in found.spared}
        assert not found.has_more
        assert pending == room.due
        assert set(seen) == room.held
        assert not room.young & set(room.before(found.position.cursor))
