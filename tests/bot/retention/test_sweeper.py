"""A sweep against a model homeserver, with the real ledger."""

import asyncio
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.failures import Failure, Refused, Unreachable
from bot.retention.proving import is_gone
from bot.storage import inquiries
from policies.retention import Cause
from policies.vocabulary import (
    Alert,
    EventId,
    InquiryBegan,
    InquiryEnded,
    Part,
    Post,
    Redacted,
    RoomId,
    UserId,
)
from tests.bot.retention.house import House
from tests.bot.retention.model import ROOM, TokenBucket


async def test_what_is_older_than_agreed_is_gone_and_the_rest_is_untouched(house: House) -> None:
    old = [house.homeserver.add() for _ in range(5)]
    state = house.homeserver.add(type="m.room.topic", state_key="")
    house.days(31)
    new = [house.homeserver.add() for _ in range(5)]
    report = await house.sweep()
    assert house.homeserver.redacted() == set(old)
    assert report.sent == 5
    assert (await house.sweep()).is_done
    assert not house.homeserver.is_redacted(state)
    assert not any(house.homeserver.is_redacted(one) for one in new)


async def test_the_oldest_go_first(house: House) -> None:
    old = []
    for _ in range(20):
        old.append(house.homeserver.add())
        house.days(0.01)
    house.days(31)
    await house.sweep()
    order = [target for target, _ in house.homeserver.redactions]
    assert all(abs(order.index(one) - place) <= 3 for place, one in enumerate(old))  # four are in flight


async def test_nothing_is_redacted_twice(house: House) -> None:
    for _ in range(30):
        house.homeserver.add()
    house.days(31)
    await house.sweep(times=5, synced=False)
    await house.sweep(times=2)
    targets = [target for target, _ in house.homeserver.redactions]
    assert len(targets) == len(set(targets)) == 30


async def test_a_young_edit_goes_with_its_old_original_and_before_it(house: House) -> None:
    original = house.homeserver.add()
    house.days(29)
    edit = house.homeserver.part("m.replace", original)
    reaction = house.homeserver.part("m.annotation", original)
    reply = house.homeserver.part("m.thread", original)
    house.days(2)
    await house.sweep(times=2)
    order = [target for target, _ in house.homeserver.redactions]
    assert set(order) == {original, edit, reaction}
    assert order[-1] == original
    assert not house.homeserver.is_redacted(reply)


async def test_a_reaction_to_something_long_gone_goes_at_once(house: House) -> None:
    original = house.homeserver.add()
    house.days(31)
    await house.sweep(times=2)
    reaction = house.homeserver.part("m.annotation", original)
    edit = house.homeserver.part("m.replace", original)
    await house.sweep()
    assert house.homeserver.is_redacted(reaction)
    assert house.homeserver.is_redacted(edit)


async def test_an_edit_of_what_somebody_redacted_goes_when_the_original_would_have(house: House) -> None:
    original = house.homeserver.add()
    house.days(20)
    edit = house.homeserver.part("m.replace", original)
    house.homeserver.prune(original)
    await house.sweep()
    assert not house.homeserver.is_redacted(edit)
    house.days(11)
    await house.sweep()
    assert house.homeserver.is_redacted(edit)


async def test_the_rules_post_held_and_pinned_messages_stay_with_their_edits(house: House) -> None:
    rules, held, pinned, other = (house.homeserver.add() for _ in range(4))
    edit = house.homeserver.part("m.replace", held)
    house.homeserver.pin(pinned)
    await house.post_rules(rules)
    await house.hold(held)
    house.days(31)
    await house.sweep(times=3)
    assert house.homeserver.redacted() == {other}
    house.homeserver.pin()
    await house.release(held)
    await house.sweep(times=2)
    assert house.homeserver.redacted() == {other, held, edit, pinned}


async def test_pinned_messages_go_where_pins_are_not_kept(house: House) -> None:
    pinned = house.homeserver.add()
    house.homeserver.pin(pinned)
    house.set(keep_pinned=False)
    house.days(31)
    await house.sweep()
    assert house.homeserver.is_redacted(pinned)


async def test_a_hold_that_ended_holds_no_longer(house: House) -> None:
    held = house.homeserver.add()
    await house.hold(held, lasting=timedelta(days=40))
    house.days(31)
    await house.sweep(times=2)
    assert not house.homeserver.is_redacted(held)
    house.days(10)
    await house.sweep()
    assert house.homeserver.is_redacted(held)


async def test_a_first_sweep_is_announced_with_a_count_and_waits(house: House) -> None:
    house.set(first_sweep_after=timedelta(hours=24))
    for _ in range(3):
        house.homeserver.add()
    house.days(31)
    await house.sweep()
    assert house.homeserver.redacted() == set()
    posts = [one for one in house.said.values() if isinstance(one, Post)]
    assert [getattr(post.said[0], "count", None) for post in posts] == [3]
    house.days(1.01)
    await house.sweep(times=3)
    assert len(house.homeserver.redacted()) == 3
    assert len([one for one in house.said.values() if isinstance(one, Post)]) == 1


async def test_a_shorter_age_waits_for_its_announcement_and_the_old_one_holds_meanwhile(house: House) -> None:
    await house.sweep()
    house.set(first_sweep_after=timedelta(hours=24))
    older = house.homeserver.add()
    house.days(20)
    newer = house.homeserver.add()
    house.days(10.5)
    house.set(max_age=timedelta(days=7))
    await house.sweep(times=2)
    assert house.homeserver.redacted() == {older}
    house.days(1.1)
    await house.sweep()
    assert house.homeserver.redacted() == {older, newer}


async def test_a_longer_age_takes_back_what_was_not_sent_yet(house: House) -> None:
    first, second = house.homeserver.add(), house.homeserver.add()
    house.days(31)
    house.homeserver.fail = lambda what, about: (
        Unreachable() if what == "redact" and about == second else None
    )
    await house.sweep()
    house.homeserver.fail = lambda _, __: None
    house.set(max_age=timedelta(days=60))
    house.days(1)
    await house.sweep(times=2)
    assert house.homeserver.redacted() == {first}
    house.days(30)
    await house.sweep(times=2)
    assert house.homeserver.redacted() == {first, second}


async def test_switched_off_it_removes_nothing(house: House) -> None:
    house.homeserver.add()
    house.days(31)
    house.set(max_age=None)
    await house.sweep(times=2)
    assert house.homeserver.redacted() == set()


async def test_a_paused_room_waits_until_it_is_resumed(house: House) -> None:
    house.homeserver.add()
    house.days(31)
    await house.sweeper.pause(ROOM)
    await house.sweep()
    assert house.homeserver.redacted() == set()
    await house.sweeper.resume(ROOM)
    await house.sweep()
    assert len(house.homeserver.redacted()) == 1


async def test_a_paused_room_is_told_of_an_age_when_it_goes_on(house: House) -> None:
    await house.sweeper.pause(ROOM)
    await house.sweep()
    assert not house.said
    await house.sweeper.resume(ROOM)
    await house.sweep()
    assert len(house.said) == 1


async def test_an_event_is_there_until_it_is_redacted(house: House) -> None:
    there, gone = house.homeserver.add(), house.homeserver.add()
    house.homeserver.prune(gone)
    for event_id, is_there in ((there, True), (gone, False), (EventId("$nonsense"), False)):
        assert await house.sweeper.is_there(ROOM, event_id) is is_there


@pytest.mark.parametrize(
    ("failure", "is_there"), [(Unreachable("no answer"), None), (Refused(400, "M_INVALID_PARAM"), False)]
)
async def test_what_is_asked_in_vain_is_not_known_to_be_there_and_what_is_no_event_is_not(
    house: House, failure: Failure, is_there: bool | None
) -> None:
    event_id = house.homeserver.add()
    house.homeserver.fail = lambda *_: failure
    assert await house.sweeper.is_there(ROOM, event_id) is is_there


async def test_what_is_being_redacted_is_looked_at_once_that_is_over(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    event_id, asked, goes_on = house.homeserver.add(), asyncio.Event(), asyncio.Event()
    redact = house.homeserver.redact

    async def slowly(*what: Any, **how: Any) -> EventId:
        asked.set()
        await goes_on.wait()
        return await redact(*what, **how)

    monkeypatch.setattr(house.homeserver, "redact", slowly)
    house.days(31)
    sweep = asyncio.ensure_future(house.sweep())
    await asked.wait()
    look = asyncio.ensure_future(house.sweeper.is_there(ROOM, event_id))
    for _ in range(20):
        await asyncio.sleep(0)
    assert not look.done()
    goes_on.set()
    assert await look is False
    await sweep


async def test_what_is_about_to_be_held_stays_until_that_is_decided(house: House) -> None:
    kept, other = house.homeserver.add(), house.homeserver.add()
    edit = house.homeserver.part("m.replace", kept)
    began = InquiryBegan(
        room_id=ROOM, event_id=EventId("$hold"), part=Part.COMMAND, at=house.clock.now(), keeps=kept
    )
    async with house.database.transaction() as connection:
        await inquiries.begin(connection, began)
    house.days(31)
    await house.sweep(times=2)
    assert house.homeserver.redacted() == {other}
    async with house.database.transaction() as connection:
        await inquiries.end(connection, InquiryEnded(event_id=began.event_id, part=began.part))
    await house.sweep(times=2)
    assert house.homeserver.redacted() == {kept, edit, other}


async def test_what_is_about_to_be_held_is_let_go_of_in_the_last_moment(house: House) -> None:
    event_id = house.homeserver.add()
    now = house.clock.now()
    began = InquiryBegan(room_id=ROOM, event_id=EventId("$hold"), part=Part.COMMAND, at=now, keeps=event_id)
    assert not (await house.ledger.glance(ROOM, [event_id], now=now))[1]
    async with house.database.transaction() as connection:
        await inquiries.begin(connection, began)
    assert (await house.ledger.glance(ROOM, [EventId("$edit"), event_id], now=now))[1]
    assert not (await house.ledger.glance(RoomId("!other"), [event_id], now=now))[1]


async def test_a_homeserver_that_says_yes_and_does_nothing_raises_an_alarm(house: House) -> None:
    house.homeserver.add()
    house.days(31)
    house.homeserver.lies = True
    for _ in range(6):
        report = await house.sweep()
        house.days(0.01)
        assert not report.is_done
    alerts = [one for one in house.said.values() if isinstance(one, Alert)]
    assert [alert.key for alert in alerts] == [f"retention:{ROOM}:unproven"]
    assert (await house.sweeper.status(ROOM)).backlog == 1
    house.homeserver.lies = False
    house.days(1)
    await house.sweep(times=2)
    assert (await house.sweeper.status(ROOM)).backlog == 0


async def test_too_little_power_is_said_once_and_mended_when_power_comes(house: House) -> None:
    house.homeserver.add()
    house.days(31)
    house.homeserver.power(0)

    def refuse(what: str, _: str) -> Failure | None:
        powers = house.homeserver.rooms[ROOM].powers
        may = powers.may_redact_others(house.homeserver.user_id)
        return None if may or what != "redact" else Refused(403, "M_FORBIDDEN", "You don't have permission")

    house.homeserver.fail = refuse
    for _ in range(10):
        await house.sweep()
        house.days(1)
    alerts = [key for key, one in house.said.items() if isinstance(one, Alert)]
    assert len(alerts) == 1
    assert [t.cause for t in (await house.sweeper.status(ROOM)).troubles] == [Cause.POWER]
    house.homeserver.power(50)
    await house.sweep(times=2)
    assert len(house.homeserver.redacted()) == 1
    assert (await house.sweeper.status(ROOM)).troubles == ()


async def test_a_server_that_allows_no_late_redactions_is_told_apart_from_missing_power(house: House) -> None:
    plain, encrypted = house.homeserver.add(type="m.room.message"), house.homeserver.add()
    house.days(31)
    error = Refused(403, "M_FORBIDDEN", "Events older than 60000ms cannot be redacted.")
    house.homeserver.fail = lambda what, about: error if what == "redact" and about == plain else None
    await house.sweep(times=2)
    assert house.homeserver.redacted() == {encrypted}
    assert [t.cause for t in (await house.sweeper.status(ROOM)).troubles] == [Cause.PERIOD]


async def test_under_a_limit_everything_goes_at_the_homeservers_pace(house: House) -> None:
    for _ in range(60):
        house.homeserver.add()
    house.days(31)
    begun = house.clock.monotonic()
    house.homeserver.fail = TokenBucket(house.clock.monotonic, 0.2, 10)
    await house.sweep()
    took = house.clock.monotonic() - begun
    assert len(house.homeserver.redacted()) == 60
    assert 50 / 0.2 <= took <= 1.3 * 60 / 0.2


async def test_at_most_four_are_in_flight(house: House) -> None:
    for _ in range(50):
        house.homeserver.add()
    house.days(31)
    await house.sweep()
    assert house.homeserver.most_in_flight <= 4


async def test_an_unknown_token_makes_it_read_everything_anew(house: House) -> None:
    house.homeserver.add()
    house.days(31)
    await house.sweep(times=2)
    house.homeserver.add()
    house.days(31)
    position = await house.ledger.position(ROOM)
    assert position.cursor is not None
    await house.ledger.save(replace(position, cursor="nonsense", tail="nonsense"))
    await house.sweep(times=2)
    assert len(house.homeserver.redacted()) == 2


async def test_a_late_event_behind_the_cursor_is_found_when_everything_is_read_again(house: House) -> None:
    for _ in range(10):
        house.homeserver.add()
    house.days(40)
    house.homeserver.add()
    await house.sweep(times=2)
    late = house.homeserver.add(sent_at=house.clock.now() - timedelta(days=35), late_by=19)
    house.days(2)
    await house.sweep()
    assert house.homeserver.is_redacted(late)


async def test_no_row_is_kept_for_a_message_that_is_not_due(house: House) -> None:
    for _ in range(300):
        house.homeserver.add()
    await house.sweep(times=3)
    assert await house.ledger.backlog(ROOM) == 0
    assert await house.ledger.spared(ROOM) == []


async def redacted_by(house: House, sender: str, target: EventId) -> None:
    now = house.clock.now()
    await house.sweeper.on_redacted(
        Redacted(
            room_id=ROOM,
            event_id=EventId("$of-another"),
            sender=UserId(sender),
            sent_at=now,
            seen_at=now,
            target=target,
        )
    )


async def test_somebody_elses_redaction_proves_nothing_that_the_event_does_not_show(house: House) -> None:
    event_id = house.homeserver.add()
    house.homeserver.lies = True
    house.days(31)
    await house.sweep()
    await redacted_by(house, "@mallory:elsewhere.example", event_id)
    assert await house.ledger.backlog(ROOM) == 1
    house.homeserver.prune(event_id)
    await redacted_by(house, "@asha:model", event_id)
    assert await house.ledger.backlog(ROOM) == 0


async def test_of_a_redaction_that_nothing_hangs_on_the_homeserver_is_not_asked(house: House) -> None:
    young = house.homeserver.add()
    house.homeserver.prune(young)
    house.homeserver.requests.clear()
    await redacted_by(house, "@asha:model", young)
    assert house.homeserver.requests == []


async def test_put_out_of_the_room_nothing_is_taken_for_gone(house: House) -> None:
    house.homeserver.add()
    house.homeserver.lies = True
    house.days(31)
    await house.sweep(synced=False)
    (work,) = await house.ledger.unproven(ROOM, sent_before=house.clock.now(), at_most=9)
    house.homeserver.events, rooms = house.homeserver.events[:1], dict(house.homeserver.rooms)
    house.homeserver.rooms.clear()
    assert not await is_gone(house.homeserver, work)  # type: ignore[arg-type]
    house.homeserver.rooms.update(rooms)
    assert await is_gone(house.homeserver, work)  # type: ignore[arg-type]


async def test_a_sweep_asked_for_during_a_sweep_reads_everything_from_the_first_event(house: House) -> None:
    for _ in range(3):
        house.homeserver.add()
    house.days(31)
    asked: list[asyncio.Task[None]] = []

    def ask(what: str, _: str) -> None:
        if what == "redact" and not asked:
            asked.append(asyncio.ensure_future(house.ask()))

    house.homeserver.before = ask
    await house.sweep()
    await asked[0]
    house.days(0.1)
    moment = house.clock.now()
    await house.sweep(times=2)
    position = await house.ledger.position(ROOM)
    assert position.proven_at
    assert position.proven_at >= moment
    assert not position.asked


async def test_a_room_that_was_left_is_begun_anew_whatever_a_sweep_wrote_meanwhile(house: House) -> None:
    await house.sweep()
    assert (await house.ledger.position(ROOM)).agreed.in_force
    await house.sweeper.leave(ROOM)
    assert not (await house.ledger.position(ROOM)).agreed.in_force
