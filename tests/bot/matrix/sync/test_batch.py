"""One sync: what is asked in which order, what of it is told, and what a failure in the middle leaves."""

import asyncio
import json
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.clock import SystemClock
from bot.failures import AccountLost, Failure, RateLimited, Refused, Unreachable
from bot.homeserver import Batch
from bot.matrix.crypto.machine import Machine
from bot.matrix.crypto.secrets import opened
from bot.matrix.sync import held
from bot.matrix.sync.batch import TIMELINE_LIMIT, Syncing
from bot.matrix.sync.rooms import JoinedRooms
from policies.vocabulary import (
    BotJoined,
    BotLeft,
    GapGivenUp,
    IdentityChanged,
    InvitedBot,
    Joined,
    Left,
    RoomId,
    RoomMessage,
    RosterSeen,
    StateChanged,
    Trust,
    UnreadableMessage,
    UserId,
    WhyUnread,
)
from tests.bot.matrix.hostile.fuzz import EXAMPLES, broken, many, objects, values
from tests.bot.matrix.listening import STORE_KEY
from tests.bot.matrix.phone import Person, Phone
from tests.bot.matrix.sync.events import ASHA, BOT, MAYA, ROOM, answer, in_room, member, said, state
from tests.bot.matrix.wire import Wire
from tests.clock_by_hand import ClockByHand

R = RoomId(ROOM)
NOTHING = timedelta(0)
ENCRYPTION = state("m.room.encryption", {"algorithm": "m.megolm.v1.aes-sha2"})
PRESENT = [ENCRYPTION, member(BOT, "join", event_id="$bot"), member(ASHA, "join", "Asha", event_id="$asha")]


class Bot:
    """The part of the bot that syncs."""

    def __init__(self, wire: Wire, machine: Machine, clock: ClockByHand) -> None:
        self.wire, self.machine = wire, machine
        self.rooms = JoinedRooms(machine.encrypted_rooms)
        self.syncing = Syncing(UserId(BOT), wire, machine, self.rooms, clock)
        self.position: str | None = None

    async def sync(self, told: Any, *, full_state: bool = False, patience: timedelta = NOTHING) -> Batch:
        """Take one answer to a sync, and keep the position."""
        self.wire.answers("GET", "sync", told)
        batch = await self.syncing.next(self.position, full_state=full_state, patience=patience)
        self.position = batch.position
        return batch

    async def hears(self, told: Any, **how: Any) -> list[Any]:
        return list((await self.sync(told, **how)).facts)


@pytest.fixture
async def bot(wire: Wire, machine: Machine, clock: ClockByHand) -> Bot:
    """Return a bot that has synced for the first time, and is in one room with Asha."""
    bot = Bot(wire, machine, clock)
    await bot.sync(answer("s0", in_room(state=PRESENT)))
    wire.asked.clear()
    return bot


def kinds(facts: list[Any]) -> list[type]:
    return [type(fact) for fact in facts]


def texts(facts: list[Any]) -> list[str]:
    return [fact.text for fact in facts if isinstance(fact, RoomMessage)]


# -- what is asked -----------------------------------------------------------------------------------------


async def test_the_position_the_filter_and_the_patience_are_asked_with(bot: Bot) -> None:
    await bot.sync(answer(), patience=timedelta(seconds=5))
    asked = bot.wire.asked[0]
    assert (asked.query["since"], asked.query["timeout"]) == ("s0", "5000")
    assert "full_state" not in asked.query
    wanted = json.loads(asked.query["filter"])
    assert wanted["room"]["timeline"]["limit"] == TIMELINE_LIMIT
    assert not wanted["room"]["state"]["lazy_load_members"]
    assert asked.patience == timedelta(seconds=65)


async def test_a_first_or_whole_sync_may_take_minutes(
    wire: Wire, machine: Machine, clock: ClockByHand
) -> None:
    bot = Bot(wire, machine, clock)
    await bot.sync(answer("s0"))
    assert "since" not in wire.asked[0].query
    await bot.sync(answer("s1"), full_state=True)
    assert wire.asked[-1].query["full_state"] == "true"
    assert {asked.patience for asked in wire.asked if asked.path == "sync"} == {timedelta(minutes=5)}


@pytest.mark.parametrize("told", [{}, {"next_batch": None}, {"next_batch": 5}, {"next_batch": ["s1"]}])
async def test_an_answer_without_a_position_is_asked_for_again(bot: Bot, told: Any) -> None:
    assert (await bot.sync(told)).position == "s0"


# -- rooms -------------------------------------------------------------------------------------------------


async def test_the_very_first_sync_tells_who_is_there_and_nothing_of_what_was_said(
    wire: Wire, machine: Machine, clock: ClockByHand
) -> None:
    bot = Bot(wire, machine, clock)
    late = member(MAYA, "join", event_id="$late")
    facts = await bot.hears(answer("s0", in_room([said("long ago"), late], PRESENT, limited=True, start="t")))
    assert facts == [RosterSeen(room_id=R)]
    assert {member.user_id for member in bot.rooms[R].joined()} == {BOT, ASHA, MAYA}
    assert [asked.path for asked in wire.asked if asked.method == "GET"] == ["sync"]


async def test_what_happens_is_told_in_its_order(bot: Bot) -> None:
    facts = await bot.hears(
        answer(room=in_room([said("one"), member(MAYA, "join"), said("two"), state("m.room.name", {})]))
    )
    assert kinds(facts) == [RoomMessage, Joined, RoomMessage, StateChanged]


async def test_with_the_whole_state_who_has_gone_unseen_is_no_member_any_more(bot: Bot) -> None:
    await bot.hears(answer(room=in_room([member(MAYA, "join")])))
    facts = await bot.hears(answer("s2", in_room([said("hello")], PRESENT)), full_state=True)
    assert kinds(facts) == [RoomMessage, RosterSeen]
    assert not bot.rooms[R].is_joined(UserId(MAYA))


async def test_a_room_the_bot_was_invited_to_long_ago_is_told_from_its_joining_on(bot: Bot) -> None:
    came = member(BOT, "join", event_id="$came", unsigned={"prev_content": {"membership": "invite"}})
    early = member(MAYA, "join", event_id="$early")
    said_there = [said("before"), early, came, said("after")]
    new = {"rooms": {"join": {"!new": in_room(said_there, [member(ASHA, "join")])}}, "next_batch": "s1"}
    facts = await bot.hears(new)
    assert kinds(facts) == [BotJoined, RoomMessage, RosterSeen]
    assert texts(facts) == ["after"]
    assert {member.user_id for member in bot.rooms[RoomId("!new")].joined()} == {ASHA, BOT, MAYA}


async def test_a_broken_state_event_costs_no_other(bot: Bot) -> None:
    odd = state("m.room.encryption", {}, event_id="$odd")
    odd["type"] = ["m.room.encryption"]
    await bot.hears(answer(room=in_room(state=[odd, state("m.room.name", {"name": "Evening"})])))
    assert bot.rooms[R].name == "Evening"


# -- gaps --------------------------------------------------------------------------------------------------


async def test_what_a_limited_timeline_left_out_is_told_before_it(bot: Bot) -> None:
    bot.wire.answers("GET", f"rooms/{ROOM}/messages", {"chunk": [said("second"), said("first")]})
    facts = await bot.hears(answer(room=in_room([said("third")], limited=True, start="t9")))
    assert texts(facts) == ["first", "second", "third"]
    assert kinds(facts)[-1] is RosterSeen
    (asked,) = [asked for asked in bot.wire.asked if asked.path.endswith("/messages")]
    assert (asked.query["from"], asked.query["to"], asked.query["dir"]) == ("t9", "s0", "b")


async def test_a_gap_is_read_without_the_state_that_came_after_it(bot: Bot) -> None:
    went = member(MAYA, "leave", event_id="$went")
    bot.wire.answers(
        "GET", f"rooms/{ROOM}/messages", {"chunk": [went, member(MAYA, "join", event_id="$came")]}
    )
    facts = await bot.hears(answer(room=in_room(state=[went], limited=True, start="t9")))
    assert kinds(facts) == [Joined, Left, RosterSeen]


async def test_with_the_whole_state_a_gap_is_still_told_in_full(bot: Bot) -> None:
    chunk = [said("there you are"), member(MAYA, "join", event_id="$came")]
    bot.wire.answers("GET", f"rooms/{ROOM}/messages", {"chunk": chunk})
    now = [*PRESENT, member(MAYA, "join", event_id="$came")]
    facts = await bot.hears(answer(room=in_room(state=now, limited=True, start="t9")), full_state=True)
    assert kinds(facts) == [Joined, RoomMessage, RosterSeen]
    assert bot.rooms[R].is_joined(UserId(MAYA))


@pytest.mark.parametrize(
    "room",
    [
        in_room([said("a")]),
        in_room([said("a")], start="t9"),
        in_room([said("a")], limited=True),
        in_room([member(BOT, "join", event_id="$anew")], limited=True, start="t9"),
        {"timeline": {"limited": "yes", "prev_batch": "t9"}},
    ],
)
async def test_without_a_gap_no_history_is_read(bot: Bot, room: Any) -> None:
    await bot.hears(answer(room=room))
    assert [asked.path for asked in bot.wire.asked if asked.method == "GET"] == ["sync"]


async def test_each_room_has_its_own_gap(bot: Bot) -> None:
    names = [f"!room{n}" for n in range(9)]
    for name in names:
        bot.wire.answers("GET", f"rooms/{name}/messages", {"chunk": [said(f"in {name}")]})
    rooms = {name: in_room(limited=True, start=f"t {name}") for name in names}
    facts = await bot.hears({"next_batch": "s1", "rooms": {"join": rooms}})
    assert [(fact.room_id, fact.text) for fact in facts if isinstance(fact, RoomMessage)] == [
        (name, f"in {name}") for name in names
    ]


OTHER = "!other"
IN_TWO = {"join": {ROOM: in_room([said("new")], limited=True, start="t9"), OTHER: in_room([said("!help")])}}


async def through(bot: Bot, tries: int) -> str | None:
    """Ask as often as it takes; returns the position then."""
    for _ in range(tries - 1):
        with pytest.raises((Unreachable, RateLimited)):
            await bot.syncing.next(bot.position, full_state=False, patience=NOTHING)
    return (await bot.syncing.next(bot.position, full_state=False, patience=NOTHING)).position


@pytest.mark.parametrize(
    ("failure", "tries"),
    [
        (Unreachable("away"), held.TRIES),
        (RateLimited(timedelta(seconds=1)), held.TRIES_WHEN_ASKED_TO_WAIT),
    ],
)
async def test_a_room_whose_history_never_comes_silences_no_other(
    bot: Bot, failure: Failure, tries: int, caplog: pytest.LogCaptureFixture
) -> None:
    page = {"chunk": [said("read")], "end": "t5"}
    bot.wire.answers("GET", f"rooms/{ROOM}/messages", page, failure)
    bot.wire.answers("GET", "account/whoami", {})
    bot.wire.answers("GET", "sync", {"next_batch": "s1", "rooms": IN_TWO})
    for _ in range(tries):  # the first brings a page, and does not count
        with pytest.raises(type(failure)):
            await bot.syncing.next("s0", full_state=False, patience=NOTHING)
    batch = await bot.syncing.next("s0", full_state=False, patience=NOTHING)
    assert texts(list(batch.facts)) == ["read", "new", "!help"]
    assert batch.facts[-1] == GapGivenUp(room_id=R)
    assert RosterSeen(room_id=R) in batch.facts
    assert [asked.path for asked in bot.wire.asked].count("sync") == 1
    assert f"GET /rooms/{ROOM}/messages was given up: {failure}" in caplog.text


async def test_while_the_homeserver_is_away_no_gap_is_given_up(bot: Bot) -> None:
    bot.wire.answers("GET", f"rooms/{ROOM}/messages", Unreachable("away"), {"chunk": [said("read")]})
    bot.wire.answers("GET", "account/whoami", *[Unreachable("away")] * 50, {})
    bot.wire.answers("GET", "sync", {"next_batch": "s1", "rooms": IN_TWO})
    await through(bot, 52)
    assert [asked.path for asked in bot.wire.asked].count(f"rooms/{ROOM}/messages") == 2


async def test_a_page_that_comes_once_in_a_while_is_enough(bot: Bot) -> None:
    pages = [{"chunk": [said(f"{n}")], "end": f"t{n}"} for n in range(held.TRIES, 0, -1)]
    pages.append({"chunk": [said("0")]})
    away = [Unreachable("away")] * (held.TRIES - 1)
    answers = [one for page in pages for one in (*away, page)]
    bot.wire.answers("GET", f"rooms/{ROOM}/messages", *answers)
    bot.wire.answers("GET", "account/whoami", {})
    bot.wire.answers("GET", "sync", {"next_batch": "s1", "rooms": IN_TWO})
    for _ in range(len(pages) * len(away)):
        with pytest.raises(Unreachable):
            await bot.syncing.next("s0", full_state=False, patience=NOTHING)
    facts = (await bot.syncing.next("s0", full_state=False, patience=NOTHING)).facts
    assert texts(list(facts)) == [*map(str, range(len(pages))), "new", "!help"]
    assert GapGivenUp(room_id=R) not in facts


async def test_a_homeserver_that_asks_to_wait_is_asked_for_nothing_more_in_that_round(bot: Bot) -> None:
    names = [f"!room{n}" for n in range(9)]
    for name in names:
        limit = RateLimited(timedelta(seconds=1))
        bot.wire.answers("GET", f"rooms/{name}/messages", limit, {"chunk": [said(f"in {name}")]})
    bot.wire.answers("GET", "account/whoami", {})
    rooms = {name: in_room(limited=True, start=f"t {name}") for name in names}
    bot.wire.answers("GET", "sync", {"next_batch": "s1", "rooms": {"join": rooms}})
    with pytest.raises(RateLimited):
        await bot.syncing.next("s0", full_state=False, patience=NOTHING)
    assert len([asked for asked in bot.wire.asked if asked.path.endswith("/messages")]) < len(names)


async def test_however_many_rooms_hold_it_up_it_is_not_long_and_what_is_given_is_read(bot: Bot) -> None:
    bad, good = [f"!bad{n}" for n in range(30)], [f"!good{n}" for n in range(5)]
    for name in bad:
        bot.wire.answers("GET", f"rooms/{name}/messages", Unreachable("away"))
    for name in good:
        bot.wire.answers("GET", f"rooms/{name}/messages", {"chunk": [said(f"in {name}")]})
    bot.wire.answers("GET", "account/whoami", {})
    rooms = {name: in_room(limited=True, start=f"t {name}") for name in (*bad[:8], *good, *bad[8:])}
    bot.wire.answers("GET", "sync", {"next_batch": "s1", "rooms": {"join": rooms}})
    bot.position = await through(bot, held.TRIES + 3)
    asked = [asked.path for asked in bot.wire.asked if asked.path.endswith("/messages")]
    assert len(asked) <= (held.TRIES + 3) * 4 + len(good)
    assert {f"rooms/{name}/messages" for name in good} <= set(asked)


async def test_an_answer_to_another_question_is_not_held_for_this_one(bot: Bot) -> None:
    bot.wire.answers("GET", f"rooms/{ROOM}/messages", Unreachable("away"))
    bot.wire.answers("GET", "sync", {"next_batch": "s1", "rooms": IN_TWO})
    with pytest.raises(Unreachable):
        await bot.syncing.next("s0", full_state=False, patience=NOTHING)
    bot.wire.answers("GET", "sync", answer("s9"))
    assert (await bot.syncing.next("s8", full_state=False, patience=NOTHING)).position == "s9"


# -- forks -------------------------------------------------------------------------------------------------


def levels(event_id: str, **of: int) -> dict[str, Any]:
    content = {"users": {f"@{name}:x": level for name, level in of.items()}}
    return state("m.room.power_levels", content, event_id=event_id)


async def test_a_power_that_was_taken_does_not_come_back_for_a_sync(bot: Bot) -> None:
    await bot.sync(answer("s1", in_room([levels("$given", maya=100)])))
    await bot.sync(answer("s2", in_room([levels("$taken", maya=0)])))
    bot.wire.answers("GET", f"rooms/{ROOM}/state", (*PRESENT, levels("$taken", maya=0)))
    facts = await bot.hears(answer("s3", in_room(state=[levels("$given", maya=100)])))
    assert bot.rooms[R].powers.level_of(UserId(MAYA)) == 0
    assert facts == [RosterSeen(room_id=R)]


async def test_a_power_whose_taking_has_lost_the_fork_is_there_again(bot: Bot) -> None:
    await bot.sync(answer("s1", in_room([levels("$given", maya=100)])))
    await bot.sync(answer("s2", in_room([levels("$taken", maya=0)])))
    bot.wire.answers("GET", f"rooms/{ROOM}/state", (*PRESENT, levels("$given", maya=100)))
    await bot.sync(answer("s3", in_room(state=[levels("$given", maya=100)])))
    assert bot.rooms[R].powers.level_of(UserId(MAYA)) == 100


async def test_a_fork_that_cannot_be_asked_about_leaves_what_was_heard_last(bot: Bot) -> None:
    await bot.sync(answer("s1", in_room([member(MAYA, "join", event_id="$came")])))
    await bot.sync(answer("s2", in_room([member(MAYA, "leave", event_id="$went")])))
    bot.wire.answers("GET", f"rooms/{ROOM}/state", Refused(403, "M_FORBIDDEN"))
    bot.wire.answers("GET", "joined_rooms", {"joined_rooms": [ROOM]})
    await bot.sync(answer("s3", in_room(state=[member(MAYA, "join", event_id="$came")])))
    assert not bot.rooms[R].is_joined(UserId(MAYA))


async def test_a_fork_that_could_not_be_asked_about_is_asked_about_again(bot: Bot) -> None:
    came, went = member(MAYA, "join", event_id="$came"), member(MAYA, "leave", event_id="$went")
    await bot.sync(answer("s1", in_room([came])))
    await bot.sync(answer("s2", in_room([went])))
    away = Unreachable("away")
    bot.wire.answers("GET", "account/whoami", {})
    bot.wire.answers("GET", f"rooms/{ROOM}/state", *[away] * (held.TRIES + 1), (*PRESENT, came))
    bot.wire.answers("GET", "sync", answer("s3", in_room(state=[came])))
    bot.position = await through(bot, held.TRIES)
    assert texts(await bot.hears(answer("s4", in_room([said("in vain")])))) == ["in vain"]
    assert not bot.rooms[R].is_joined(UserId(MAYA))
    assert kinds(await bot.hears(answer("s5", in_room([said("hello")])))) == [RoomMessage, RosterSeen]
    assert bot.rooms[R].is_joined(UserId(MAYA))
    await bot.hears(answer("s6", in_room([said("bye")])))
    assert len([asked for asked in bot.wire.asked if asked.path.endswith("/state")]) == held.TRIES + 2


async def test_a_state_read_after_the_timeline_hides_none_of_its_events(bot: Bot) -> None:
    await bot.sync(answer("s1", in_room([levels("$one", maya=50), levels("$two", maya=0)])))
    came = member(MAYA, "join", event_id="$came")
    bot.wire.answers("GET", f"rooms/{ROOM}/state", (*PRESENT, came, levels("$two", maya=0)))
    facts = await bot.hears(answer("s2", in_room([came, said("welcome")], [levels("$one", maya=50)])))
    assert kinds(facts) == [Joined, RoomMessage, RosterSeen]


# -- who was what when they spoke --------------------------------------------------------------------------


def became(event_id: str, before: dict[str, int] | None, **of: int) -> dict[str, Any]:
    event = levels(event_id, **of)
    if before is not None:
        event["unsigned"] = {"prev_content": levels("", **before)["content"]}
    return event


def maya_at(facts: list[Any]) -> list[dict[str, int]]:
    return [dict(fact.levels) for fact in facts if isinstance(fact, RoomMessage | UnreadableMessage)]


@pytest.mark.parametrize("before", [{"maya": 50}, None], ids=["told by the server", "known by the model"])
async def test_who_speaks_has_the_level_of_that_moment(bot: Bot, before: dict[str, int] | None) -> None:
    await bot.sync(answer("s1", in_room([levels("$given", maya=50)])))
    spoken = [said("a", sender=MAYA), became("$taken", before, maya=0), said("b", sender=MAYA)]
    facts = await bot.hears(answer("s2", in_room(spoken)))
    assert maya_at(facts) == [{ROOM: 50}, {ROOM: 0}]
    assert kinds(facts) == [RoomMessage, StateChanged, RoomMessage]
    assert maya_at(await bot.hears(answer("s3", in_room([said("c", sender=MAYA)])))) == [{ROOM: 0}]


async def test_a_batch_that_is_asked_for_again_says_the_same_of_levels(bot: Bot) -> None:
    spoken = [said("a", sender=MAYA), became("$taken", {"maya": 50}, maya=0), said("b", sender=MAYA)]
    told = [maya_at(await bot.hears(answer("s1", in_room(spoken)))) for _ in range(2)]
    assert told == [[{ROOM: 50}, {ROOM: 0}]] * 2


async def test_in_a_gap_that_is_read_after_a_start_levels_are_those_of_the_moment(bot: Bot) -> None:
    gap = [said("a", sender=MAYA), became("$taken", {"maya": 50}, maya=0), said("b", sender=MAYA)]
    bot.wire.answers("GET", f"rooms/{ROOM}/messages", {"chunk": gap[::-1]})
    now = [*PRESENT, levels("$taken", maya=0)]
    recent = [said("c", sender=MAYA), became("$again", {"maya": 0}, maya=100)]
    told = answer(room=in_room(recent, now, limited=True, start="t9"))
    assert maya_at(await bot.hears(told, full_state=True)) == [{ROOM: 50}, {ROOM: 0}, {ROOM: 0}]


async def test_who_speaks_elsewhere_brings_the_level_that_they_had_there(bot: Bot) -> None:
    changed = became("$given", {"maya": 0}, maya=100) | {"origin_server_ts": 20}
    spoken = [said(f"at {ts}", sender=MAYA, origin_server_ts=ts) for ts in (10, 30)]
    rooms = {ROOM: in_room([changed]), "!direct": in_room(spoken)}
    facts = await bot.hears({"next_batch": "s1", "rooms": {"join": rooms}})
    assert maya_at(facts) == [{"!direct": 0, ROOM: 0}, {"!direct": 0}]


async def test_what_opens_late_has_the_level_of_when_it_was_said(bot: Bot, phone: Phone) -> None:
    key, event = phone.room_key(bot.machine), phone.says("late")
    await bot.sync(answer("s0", in_room([levels("$given", asha=50)])))
    facts = await bot.hears(answer("s1", in_room([event, became("$taken", {"asha": 50}, asha=0)])))
    assert maya_at(facts) == [{ROOM: 50}]
    bot.wire.answers("GET", f"rooms/{ROOM}/event/", event)
    assert maya_at(await bot.hears(answer("s2", to_device={"events": [key]}))) == [{ROOM: 50}]


# -- leaving, invitations ----------------------------------------------------------------------------------


def left(sender: str, before: str = "join", membership: str = "leave") -> dict[str, Any]:
    gone = member(BOT, membership, sender=sender, unsigned={"prev_content": {"membership": before}})
    return {"next_batch": "s1", "rooms": {"leave": {ROOM: in_room([gone])}}}


async def test_a_room_that_put_the_bot_out_is_forgotten_with_what_encryption_kept_of_it(bot: Bot) -> None:
    machine = bot.machine
    machine.unread.add(ROOM, "$e", "s", WhyUnread.MISSING_KEY, "")
    machine.unread.add("!other", "$e", "s", WhyUnread.MISSING_KEY, "")
    await machine.encrypt(ROOM, "m.room.message", {}, recipients=[ASHA], rotation=bot.rooms.model(R).rotation)  # type: ignore[union-attr]
    last_seen = bot.rooms[R]
    told = await bot.hears(left(MAYA, membership="ban"))
    assert told == [BotLeft(room_id=R, by=UserId(MAYA), last_seen=last_seen)]
    assert R not in bot.rooms
    assert machine.unread.in_room(ROOM) == []
    assert machine.unread.in_room("!other") != []
    assert ROOM not in machine.encrypted_rooms
    assert machine.sharing._outbound == {}


async def test_leaving_by_itself_names_nobody(bot: Bot) -> None:
    last_seen = bot.rooms[R]
    assert await bot.hears(left(BOT)) == [BotLeft(room_id=R, by=None, last_seen=last_seen)]


async def test_a_declined_invitation_is_no_leaving(bot: Bot) -> None:
    declined = left(BOT, before="invite")
    declined["rooms"]["leave"] = {"!never": declined["rooms"]["leave"][ROOM]}
    assert await bot.hears(declined) == []


async def test_being_put_out_is_told_though_the_server_shows_no_event(bot: Bot) -> None:
    silent = {"next_batch": "s1", "rooms": {"leave": {ROOM: {}}}}
    last_seen = bot.rooms[R]
    assert await bot.hears(silent) == [BotLeft(room_id=R, by=None, last_seen=last_seen)]


async def test_an_invitation_names_who_invites_and_whether_it_is_direct(bot: Bot) -> None:
    mine = member(BOT, "invite", sender=MAYA)
    mine["content"]["is_direct"] = True
    invited = {"!new": {"invite_state": {"events": [member(ASHA, "join", sender=ASHA), mine]}}}
    facts = await bot.hears({"next_batch": "s1", "rooms": {"invite": invited}})
    assert facts == [InvitedBot(room_id=RoomId("!new"), inviter=UserId(MAYA), is_direct=True)]


@pytest.mark.parametrize(
    ("made", "is_space"),
    [({"type": "m.space"}, True), ({"type": "org.example.other"}, False), ({}, False), (["m.space"], False)],
)
async def test_an_invitation_shows_whether_it_is_to_a_space(bot: Bot, made: Any, *, is_space: bool) -> None:
    created = {"type": "m.room.create", "state_key": "", "sender": MAYA, "content": made}
    events = [created, member(BOT, "invite", sender=MAYA)]
    (fact,) = await bot.hears(
        {"next_batch": "s1", "rooms": {"invite": {"!s": {"invite_state": {"events": events}}}}}
    )
    assert fact.is_space is is_space


@pytest.mark.parametrize("direct", [None, "true", 1, False])
async def test_only_true_makes_an_invitation_direct(bot: Bot, direct: Any) -> None:
    mine = member(BOT, "invite", sender=MAYA)
    mine["content"]["is_direct"] = direct
    (fact,) = await bot.hears(
        {"next_batch": "s1", "rooms": {"invite": {"!new": {"invite_state": {"events": [mine]}}}}}
    )
    assert not fact.is_direct


# -- what is encrypted -------------------------------------------------------------------------------------


@pytest.fixture
def phone(bot: Bot) -> Phone:
    """Return Asha's signed device, with a channel to the bot."""
    person = Person(ASHA)
    phone = Phone(ASHA, person=person).open_channel(bot.machine)
    bot.wire.answers("POST", "keys/query", lambda _: person.shown(phone))
    return phone


async def test_a_key_opens_what_comes_with_it_in_the_same_sync(bot: Bot, phone: Phone) -> None:
    key = phone.room_key(bot.machine)
    told = answer(room=in_room([phone.says("good evening")]), to_device={"events": [key]})
    (heard,) = await bot.hears(told)
    assert (heard.text, heard.trust, heard.device_id) == ("good evening", Trust.SIGNED, "PHONE")


async def test_the_devices_of_who_wrote_are_asked_about_before_it_is_judged(bot: Bot, phone: Phone) -> None:
    key = phone.room_key(bot.machine)
    events = [said("in clear", sender=MAYA), phone.says("sealed")]
    await bot.hears(answer(room=in_room(events), to_device={"events": [key]}))
    assert bot.wire.to("keys/query")[-1]["device_keys"] == {ASHA: []}


async def test_a_message_whose_key_comes_later_is_told_then_and_once(bot: Bot, phone: Phone) -> None:
    key, event = phone.room_key(bot.machine), phone.says("late")
    (unread,) = await bot.hears(answer("s1", in_room([event])))
    assert isinstance(unread, UnreadableMessage)
    bot.wire.answers("GET", f"rooms/{ROOM}/event/", event)
    assert texts(await bot.hears(answer("s2", to_device={"events": [key]}))) == ["late"]
    assert await bot.hears(answer("s3")) == []


async def test_an_identity_that_has_changed_is_told_until_it_was_heard(bot: Bot, phone: Phone) -> None:
    key = phone.room_key(bot.machine)
    await bot.hears(answer("s1", in_room([phone.says("a")]), to_device={"events": [key]}))
    other = Person(ASHA)
    bot.wire.answers("POST", "keys/query", lambda _: other.shown(phone))
    changed = answer("s2", in_room([phone.says("b")]), device_lists={"changed": [ASHA]})
    bot.wire.answers("GET", "sync", changed)
    for _ in range(2):  # the first was never saved
        batch = await bot.syncing.next("s1", full_state=False, patience=NOTHING)
        assert [fact for fact in batch.facts if isinstance(fact, IdentityChanged)] == [
            IdentityChanged(user_id=UserId(ASHA))
        ]
    bot.position = batch.position
    assert await bot.hears(answer("s3")) == []


async def test_from_no_position_everybody_is_asked_about_anew(bot: Bot, phone: Phone) -> None:
    key = phone.room_key(bot.machine)
    await bot.hears(answer("s1", in_room([phone.says("a")]), to_device={"events": [key]}))
    assert bot.machine.devices.outdated([ASHA]) == set()
    bot.position = None
    await bot.sync(answer("s0"))
    assert bot.machine.devices.outdated([ASHA]) == {ASHA}


# -- failing -----------------------------------------------------------------------------------------------


def eventful(phone: Phone, key: Any) -> dict[str, Any]:
    """Return a sync for which everything is asked that can be: a gap, a fork, devices, a late event."""
    new = [phone.says("sealed"), said("in clear"), member(MAYA, "join", event_id="$back")]
    return answer(
        "s3",
        in_room(new, [levels("$one", maya=50)], limited=True, start="t9"),
        to_device={"events": [key]},
        device_lists={"changed": [ASHA]},
    )


REQUESTS = [
    ("GET", "sync"),
    ("GET", f"rooms/{ROOM}/messages"),
    ("GET", f"rooms/{ROOM}/state"),
    ("POST", "keys/query"),
    ("GET", f"rooms/{ROOM}/event/"),
]


@pytest.mark.parametrize(("method", "path"), REQUESTS)
@pytest.mark.parametrize("failure", [Unreachable("away"), RateLimited(timedelta(seconds=1))])
async def test_wherever_a_sync_fails_the_next_tells_everything(
    bot: Bot, phone: Phone, method: str, path: str, failure: Failure
) -> None:
    key, late = phone.room_key(bot.machine), phone.says("late")
    await bot.sync(answer("s1", in_room([levels("$one", maya=50), levels("$two", maya=0), late])))
    bot.wire.answers("GET", "account/whoami", {})
    honest: dict[tuple[str, str], Any] = {
        ("GET", "sync"): eventful(phone, key),
        ("GET", f"rooms/{ROOM}/messages"): {"chunk": [said("missed")]},
        ("GET", f"rooms/{ROOM}/state"): (*PRESENT, levels("$two", maya=0)),
        ("POST", "keys/query"): Person(ASHA).shown(phone),
        ("GET", f"rooms/{ROOM}/event/"): late,
    }
    for request, told in honest.items():
        bot.wire.answers(*request, *([failure, told] if request == (method, path) else [told]))
    with pytest.raises(type(failure)):
        await bot.syncing.next("s1", full_state=False, patience=NOTHING)
    batch = await bot.syncing.next("s1", full_state=False, patience=NOTHING)
    assert texts(list(batch.facts)) == ["missed", "sealed", "in clear", "late"]
    assert [fact.sender for fact in batch.facts if isinstance(fact, Joined)] == [MAYA]
    assert batch.position == "s3"


async def test_keys_that_cannot_be_uploaded_now_hold_nothing_up(bot: Bot) -> None:
    bot.wire.answers("POST", "keys/upload", Unreachable("away"))
    few = {"device_one_time_keys_count": {"signed_curve25519": 1}}
    assert texts(await bot.hears(answer(room=in_room([said("hello")]), **few))) == ["hello"]
    assert bot.machine.counts.by_kind() == {"upkeep put off": 1}


async def test_an_account_that_is_lost_ends_it(bot: Bot) -> None:
    bot.wire.answers("POST", "keys/upload", AccountLost("revoked"))
    with pytest.raises(AccountLost):
        await bot.sync(answer(device_one_time_keys_count={"signed_curve25519": 1}))


# -- whatever it says --------------------------------------------------------------------------------------

EVENTFUL: dict[str, Any] = {
    "next_batch": "s1",
    "rooms": {
        "join": {
            ROOM: in_room([said("a"), member(MAYA, "join")], [levels("$l", maya=5)], limited=True, start="t"),
            "!new": in_room([member(BOT, "join"), said("b")], PRESENT),
        },
        "invite": {"!in": {"invite_state": {"events": [member(BOT, "invite", sender=MAYA)]}}},
        "leave": {"!out": in_room([member(BOT, "leave", unsigned={"prev_content": {"membership": "join"}})])},
    },
    "to_device": {"events": [{"type": "m.room.encrypted", "sender": MAYA, "content": {"algorithm": "x"}}]},
    "device_lists": {"changed": [ASHA], "left": [MAYA]},
    "device_one_time_keys_count": {"signed_curve25519": 50},
    "device_unused_fallback_key_types": ["signed_curve25519"],
}


@pytest.fixture(scope="module")
def sync_once(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[Any, Any], Batch]]:
    """Return what takes an answer to a sync, and a page of history, on one machine for many examples."""
    database, vault, secrets = opened(tmp_path_factory.mktemp("fuzz") / "encryption.db", STORE_KEY)
    wire = Wire()
    machine = Machine(
        BOT, "BOT", http=wire, database=database, vault=vault, secrets=secrets, clock=SystemClock()
    )
    wire.answers("POST", "keys", {})
    database.run("PRAGMA synchronous = OFF")

    def once(told: Any, page: Any) -> Batch:
        rooms = JoinedRooms(machine.encrypted_rooms)
        rooms.fill(R, [*PRESENT, levels("$l", maya=1), levels("$m", maya=2)])
        wire.answers("GET", "sync", told)
        wire.answers("GET", "rooms/", page)
        wire.answers("GET", f"rooms/{ROOM}/state", tuple(page.values()))
        syncing = Syncing(UserId(BOT), wire, machine, rooms, SystemClock())
        batch = asyncio.run(syncing.next("s0", full_state=False, patience=NOTHING))
        assert all(isinstance(room.name, str) for room in rooms.joined())
        return batch

    yield once
    database.close()


@settings(many, max_examples=EXAMPLES // 5)
@given(broken(EVENTFUL) | objects, objects)
def test_whatever_a_sync_says_it_is_taken(
    sync_once: Callable[[Any, Any], Batch], told: Any, page: dict[str, Any]
) -> None:
    batch = sync_once(told, {name: value for name, value in page.items() if isinstance(value, dict)})
    assert isinstance(batch.position, str)
    assert all(fact.room_id for fact in batch.facts if isinstance(fact, RoomMessage))


@settings(many, max_examples=EXAMPLES // 5)
@given(st.lists(values, max_size=4), st.lists(values, max_size=4))
def test_honest_events_are_told_whatever_stands_around_them(
    sync_once: Callable[[Any, Any], Batch], before: list[Any], after: list[Any]
) -> None:
    events = [*before, said("good evening"), *after]
    told = texts(list(sync_once(answer(room=in_room(events)), {}).facts))
    assert told.count("good evening") == 1


async def test_what_happened_in_several_rooms_is_told_in_the_order_it_was_sent(bot: Bot) -> None:
    before, after = said("before", origin_server_ts=1000), said("after", origin_server_ts=9000)
    between = said("between", origin_server_ts=5000)
    told = answer("s1", in_room([before, after]))
    told["rooms"]["join"]["!direct"] = in_room([between], state=[member(BOT, "join", event_id="$direct")])
    facts = await bot.hears(told)
    texts = [fact.text for fact in facts if isinstance(fact, RoomMessage)]
    assert texts == ["before", "between", "after"]
