"""Redactions are asked for once, in turn, and only of what is still due when its turn comes."""

import asyncio
from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.failures import AccountLost, Failure, RateLimited, Refused, Undeliverable, Unreachable
from bot.retention.in_flight import InFlight
from bot.retention.ledger import Why, Work
from bot.retention.redacting import IN_FLIGHT, IN_ORDER, TRANSACTIONS_LAST, Look, Outcome, Redactor, bare
from bot.retention.redacting import transaction_id as named
from policies.retention import Cause
from policies.vocabulary import EventId, RoomId
from tests.bot.retention.house import House
from tests.bot.retention.model import LONG_AGO, ROOM


async def go(_: Work) -> Look:
    return Look.GO


async def planned(house: House, count: int = 1, **facts: object) -> list[Work]:
    moment = house.clock.now()
    works = [
        replace(Work(room_id=ROOM, event_id=house.homeserver.add(), effective_at=moment), **facts)  # type: ignore[arg-type]
        for _ in range(count)
    ]
    await house.ledger.add(work=works)
    return works


async def redact(house: House, works: Iterable[Work], look: object = go) -> Outcome:
    server: object = house.homeserver
    redactor = Redactor(
        server,  # type: ignore[arg-type]  # as in house
        house.ledger,
        house.clock,
        house.pace,
        reason_of=bare,
        in_flight=InFlight(),
    )
    return await redactor.redact(ROOM, list(works), look=look)  # type: ignore[arg-type]


def fails(house: House, failure: Failure, *, what: str = "redact") -> None:
    house.homeserver.fail = lambda asked, _: failure if asked == what else None


async def test_what_was_asked_for_is_sent_and_not_called_gone(house: House) -> None:
    works = await planned(house, 3)
    outcome = await redact(house, works)
    assert (outcome.sent, outcome.causes, outcome.stopped_by) == (3, set(), None)
    assert [target for target, _ in house.homeserver.redactions] == [work.event_id for work in works]
    unproven = await house.ledger.unproven(ROOM, sent_before=house.clock.now(), at_most=9)
    assert {one.redaction_id for one in unproven} == {answer for _, answer in house.homeserver.redactions}


async def test_what_was_taken_back_says_so_and_what_is_too_old_says_that(house: House) -> None:
    for why in Why:
        await redact(house, await planned(house, why=why))
    redactions = [house.homeserver.find(answer) for _, answer in house.homeserver.redactions]
    assert [each["content"]["reason"] for each in redactions] == ["asked", "retention"]


async def test_an_answer_that_was_lost_leads_to_no_second_redaction(house: House) -> None:
    works = await planned(house)
    house.homeserver.loses_answers = True
    first = await redact(house, works)
    assert first.stopped_by is Cause.UNREACHABLE
    house.homeserver.loses_answers = False
    house.days(0.5)
    second = await redact(house, await house.ledger.ready(ROOM, now=house.clock.now(), at_most=9))
    assert second.sent == 1
    assert len(house.homeserver.redactions) == 1


async def test_when_transaction_ids_may_be_forgotten_the_event_is_looked_at_first(house: House) -> None:
    works = await planned(house, first_tried_at=house.clock.now())
    house.homeserver.prune(works[0].event_id)
    house.clock.move(TRANSACTIONS_LAST + timedelta(seconds=1))
    outcome = await redact(house, works)
    assert (outcome.sent, house.homeserver.redactions) == (0, [])
    assert await house.ledger.ready(ROOM, now=house.clock.now(), at_most=9) == [], "left to be proven"
    assert await house.ledger.backlog(ROOM) == 1


async def test_an_event_tried_long_ago_and_still_there_is_asked_for(house: House) -> None:
    works = await planned(house, first_tried_at=house.clock.now())
    house.clock.move(TRANSACTIONS_LAST + timedelta(seconds=1))
    assert (await redact(house, works)).sent == 1


@pytest.mark.parametrize("found", [Look.KEPT, Look.YOUNG])
async def test_what_is_due_no_more_in_its_turn_is_passed_over(house: House, found: Look) -> None:
    first, kept, last = await planned(house, 3)

    async def look(work: Work) -> Look:
        return found if work.event_id == kept.event_id else Look.GO

    outcome = await redact(house, [first, kept, last], look)
    assert [(work.event_id, why) for work, why in outcome.undue] == [(kept.event_id, found)]
    assert house.homeserver.redacted() == {first.event_id, last.event_id}


async def test_a_halt_stops_the_batch_before_the_next_event(house: House) -> None:
    works = await planned(house, 3)
    looks = iter([Look.GO, Look.HALT])

    async def look(_: Work) -> Look:
        return next(looks)

    outcome = await redact(house, works, look)
    assert (outcome.sent, outcome.stopped_by, outcome.undue) == (1, Look.HALT, [])
    assert house.homeserver.redacted() == {works[0].event_id}


async def test_an_event_that_is_limited_is_looked_at_again_before_the_next_try(house: House) -> None:
    works = await planned(house)
    looks = iter([Look.GO, Look.KEPT])
    fails(house, RateLimited(timedelta(seconds=1)))

    async def look(_: Work) -> Look:
        return next(looks)

    outcome = await redact(house, works, look)
    assert (outcome.sent, outcome.causes, len(outcome.undue)) == (0, set(), 1)


@pytest.mark.parametrize(
    ("failure", "power", "cause"),
    [
        (Unreachable("no answer"), 50, Cause.UNREACHABLE),
        (Undeliverable("not there"), 50, Cause.NOT_JOINED),
        (Refused(403, "M_FORBIDDEN", "You don't have permission to redact"), 50, Cause.POWER),
        (Refused(403, "M_FORBIDDEN", "something of its own"), 0, Cause.POWER),
        (Refused(403, "M_FORBIDDEN", "Events older than 5ms cannot be redacted."), 0, Cause.PERIOD),
        (Refused(400, "M_UNKNOWN", "odd"), 50, Cause.REFUSED),
        (Refused(404, "M_NOT_FOUND", "no such event"), 50, Cause.REFUSED),  # it still shows the event
        (Refused(502, "M_UNKNOWN"), 50, Cause.UNREACHABLE),
    ],
)
async def test_each_failure_has_its_cause_and_stops_the_room_only_where_all_would_fail(
    house: House, failure: Failure, power: int, cause: Cause
) -> None:
    works = await planned(house, 2)
    house.homeserver.power(power)
    fails(house, failure)
    outcome = await redact(house, works)
    assert outcome.causes == {cause}
    assert outcome.stopped_by == (cause if cause.stops_room else None)
    assert house.homeserver.requests.count("redact") == (1 if cause.stops_room else 2)
    assert await house.ledger.backlog(ROOM) == 2, "nothing is given up"
    assert len(await house.ledger.ready(ROOM, now=house.clock.now(), at_most=9)) == (
        1 if cause.stops_room else 0
    ), "what failed is left for a while"


async def test_an_event_that_the_homeserver_has_not_and_shows_not_leaves_the_list(house: House) -> None:
    missing = Work(room_id=ROOM, event_id=EventId("$missing"), effective_at=house.clock.now())
    await house.ledger.add(work=[missing])
    fails(house, Refused(404, "M_NOT_FOUND"))
    outcome = await redact(house, [missing])
    assert (outcome.causes, outcome.stopped_by) == (set(), None)
    assert await house.ledger.backlog(ROOM) == 0


async def test_a_refusal_in_a_room_the_bot_was_removed_from_is_told_as_that(house: House) -> None:
    works = await planned(house)
    house.homeserver.rooms.clear()
    fails(house, Refused(404, "M_NOT_FOUND"))
    assert (await redact(house, works)).causes == {Cause.NOT_JOINED}
    assert await house.ledger.backlog(ROOM) == 1


async def test_a_lost_account_is_no_failure_of_one_event(house: House) -> None:
    works = await planned(house, IN_ORDER + 1)
    fails(house, AccountLost("the token was revoked"))
    with pytest.raises(AccountLost):
        await redact(house, works)
    assert await house.ledger.backlog(ROOM) == IN_ORDER + 1


@pytest.mark.parametrize(("count", "at_once"), [(IN_ORDER, 1), (IN_ORDER + 1, IN_FLIGHT)])
async def test_a_few_go_one_after_the_other_and_many_a_few_at_a_time(
    house: House, count: int, at_once: int
) -> None:
    works = await planned(house, count)
    running, most = 0, 0

    async def look(_: Work) -> Look:
        nonlocal running, most
        running += 1
        most = max(most, running)
        await asyncio.sleep(0)
        running -= 1
        return Look.GO

    outcome = await redact(house, works, look)
    assert outcome.sent == count
    assert most <= at_once
    assert house.homeserver.redacted() == {work.event_id for work in works}


names = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), min_size=1, max_size=9)
attempts = st.tuples(names, names, st.integers(0, 99))


def transaction_of(attempt: tuple[str, str, int]) -> str:
    room, event, number = attempt
    return named(Work(room_id=RoomId(room), event_id=EventId(event), effective_at=LONG_AGO, attempt=number))


@given(attempts, attempts)
def test_one_transaction_id_belongs_to_one_attempt_at_one_event(
    one: tuple[str, str, int], other: tuple[str, str, int]
) -> None:
    assert (transaction_of(one) == transaction_of(other)) == (one == other)
    assert len(transaction_of(one)) < 64
