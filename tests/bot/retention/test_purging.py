"""A purge goes as far as everything is empty in the database itself, and never further."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.failures import AccountLost, Failure, Refused, Unreachable
from bot.retention.admin import SynapseAdmin
from bot.retention.finding import Rule
from bot.retention.purging import Purging, is_alone
from policies.retention import Cause, Kept, Time
from policies.vocabulary import EventId, RetentionSettings
from tests.bot.retention.admin_model import AdminModel
from tests.bot.retention.house import EagerClock, House
from tests.bot.retention.model import ROOM, Model

WEEK = timedelta(days=7)


@pytest.fixture
def admin(house: House) -> AdminModel:
    admin = AdminModel(house.homeserver)
    house.set(purge_history_after=timedelta(days=10))
    house.admin = SynapseAdmin(admin)
    house.restart()
    return admin


def there(house: House) -> set[str]:
    return {event["event_id"] for event in house.homeserver.events}


async def removed(house: House, admin: AdminModel, *, censored: bool = True) -> None:
    """Let everything that is old be removed and proven, time pass, and the database be cleared."""
    house.days(31)
    await house.sweep(times=2)
    house.days(11)
    if censored:
        admin.censor(older_than=WEEK)
    house.homeserver.add()
    await house.sweep(times=2)


async def test_what_was_removed_and_cleared_is_purged_and_state_stays(
    house: House, admin: AdminModel
) -> None:
    gone, topic = [house.homeserver.add() for _ in range(3)], house.homeserver.add(type="t", state_key="")
    await removed(house, admin)
    assert len(admin.purges) == 1
    assert not there(house) & set(gone)
    assert topic in there(house)
    assert (await house.sweeper.status(ROOM)).purged_before is not None


async def test_nothing_is_purged_where_nobody_wished_for_it(house: House, admin: AdminModel) -> None:
    house.set(purge_history_after=None)
    house.homeserver.add()
    await removed(house, admin)
    assert not any("rooms" in asked or "purge" in asked for asked in admin.asked)


async def test_what_is_still_stored_holds_a_purge_back(house: House, admin: AdminModel) -> None:
    gone = house.homeserver.add()
    await removed(house, admin, censored=False)
    assert admin.purges == []
    admin.censor()
    house.days(2)
    await house.sweep(times=2)
    assert gone not in there(house)


async def test_a_removal_must_be_as_old_as_was_set(house: House, admin: AdminModel) -> None:
    gone = house.homeserver.add()
    house.days(31)
    await house.sweep(times=2)
    admin.censor()
    house.days(9)
    await house.sweep(times=2)
    assert gone in there(house)
    house.days(2)
    await house.sweep(times=2)
    assert gone not in there(house)


async def test_what_an_author_took_back_while_young_stays_until_it_is_old_enough(
    house: House, admin: AdminModel
) -> None:
    house.homeserver.prune(taken := house.homeserver.add())
    house.days(15)
    admin.censor()
    await house.sweep(times=2)
    assert taken in there(house)


@pytest.mark.parametrize("how", ["held", "pinned", "rules"])
async def test_what_somebody_keeps_is_where_a_purge_ends(house: House, admin: AdminModel, how: str) -> None:
    before, kept, after = (house.homeserver.add() for _ in range(3))
    match how:
        case "held":
            await house.hold(kept)
        case "pinned":
            house.homeserver.pin(kept)
        case _:
            await house.post_rules(kept)
    await removed(house, admin)
    assert admin.purges == [kept]
    assert before not in there(house)
    assert {kept, after} <= there(house)
    assert not house.homeserver.is_redacted(kept)


async def test_held_although_somebody_redacted_it_it_stays(house: House, admin: AdminModel) -> None:
    held = house.homeserver.add()
    await house.hold(held)
    house.homeserver.prune(held)
    await removed(house, admin)
    assert held in there(house)


async def test_what_nobody_could_remove_holds_a_purge_back(house: House, admin: AdminModel) -> None:
    stuck = house.homeserver.add()
    error = Refused(403, "M_FORBIDDEN", "This message has been rejected as probable spam")
    house.homeserver.fail = lambda what, about: error if what == "redact" and about == stuck else None
    await removed(house, admin)
    assert admin.purges == []


async def test_a_topic_that_was_redacted_does_not_come_back(house: House, admin: AdminModel) -> None:
    topic = house.homeserver.add(type="m.room.topic", state_key="", content={"topic": "who is here"})
    house.days(5)
    house.homeserver.prune(topic)
    house.homeserver.add()
    await removed(house, admin, censored=False)
    assert house.homeserver.find(topic)["content"] == {}
    admin.censor()
    house.days(2)
    await house.sweep(times=2)
    assert house.homeserver.find(topic)["content"] == {}
    assert len(admin.purges) == 1


async def test_the_redaction_of_what_lies_behind_it_holds_a_purge_back(
    house: House, admin: AdminModel
) -> None:
    """A redaction may lie before what it redacts: then the one would go, and the other come back."""
    topic = house.homeserver.add(type="m.room.topic", state_key="", content={"topic": "who is here"})
    house.homeserver.prune(topic)
    events = house.homeserver.events
    redaction = next(n for n, event in enumerate(events) if event["type"] == "m.room.redaction")
    events[redaction], events[redaction - 1] = events[redaction - 1], events[redaction]
    await removed(house, admin, censored=False)
    assert house.homeserver.find(topic)["content"] == {}


async def test_what_cannot_be_looked_up_holds_a_purge_back(house: House, admin: AdminModel) -> None:
    house.homeserver.add()
    admin.hides_stored = True
    await removed(house, admin)
    assert admin.purges == []


async def test_a_redaction_of_what_is_not_here_holds_nothing_back(house: House, admin: AdminModel) -> None:
    gone = house.homeserver.add()
    stray = house.homeserver.add(type="m.room.redaction", content={"redacts": "$in-another-room"})
    await removed(house, admin)
    assert not there(house) & {gone, stray}


async def test_a_room_that_another_homeserver_was_in_is_left_alone(house: House, admin: AdminModel) -> None:
    gone = house.homeserver.add()
    house.homeserver.members.add("@mo:elsewhere")
    assert not await is_alone(house.homeserver, ROOM)  # type: ignore[arg-type]
    await removed(house, admin)
    assert admin.purges == []
    assert gone in there(house)


@pytest.mark.parametrize("failure", [AccountLost("gone"), Refused(403, "M_FORBIDDEN"), Unreachable("away")])
async def test_a_purge_that_fails_is_said_once_and_tried_again(
    house: House, admin: AdminModel, failure: Failure
) -> None:
    gone = house.homeserver.add()
    admin.failure = failure
    await removed(house, admin)
    house.days(2)
    await house.sweep(times=2)
    said = [cause for cause in house.said if "history" in cause]
    assert len(said) == 1
    assert [one.cause for one in (await house.sweeper.status(ROOM)).troubles] == [Cause.HISTORY]
    admin.failure = None
    house.days(2)
    await house.sweep(times=2)
    assert gone not in there(house)
    assert (await house.sweeper.status(ROOM)).troubles == ()


async def test_a_purge_that_ends_in_failure_is_not_called_done(house: House, admin: AdminModel) -> None:
    house.homeserver.add()
    admin.ends_as = "failed"
    await removed(house, admin)
    status = await house.sweeper.status(ROOM)
    assert [one.cause for one in status.troubles] == [Cause.HISTORY]
    assert status.purged_before is None


async def test_after_a_purge_everything_goes_on(house: House, admin: AdminModel) -> None:
    house.homeserver.add()
    await removed(house, admin)
    later = house.homeserver.add()
    house.days(31)
    await house.sweep(times=3)
    assert house.homeserver.is_redacted(later)
    assert (await house.sweeper.status(ROOM)).troubles == ()


KINDS = st.sampled_from(
    ["message", "old message", "state", "redact", "redact early", "censor", "wait", "filler"]
)


@given(st.lists(st.tuples(KINDS, st.integers(0, 9)), max_size=25), st.sets(st.integers(0, 25)))
async def test_whatever_happened_no_content_comes_back_and_nothing_that_says_something_goes(
    story: list[tuple[str, int]], kept: set[int]
) -> None:
    clock = EagerClock()
    model = Model(clock.true_now)
    admin = AdminModel(model)
    for kind, number in story:
        _happens(kind, number, clock, model, admin)
    clock.move(timedelta(days=9))
    said = {e["event_id"]: e["content"] for e in model.events}
    speaking = {e["event_id"] for e in model.events if e["content"] and e["type"] != "m.room.redaction"}
    held = {e["event_id"] for number, e in enumerate(model.events) if number in kept and "state_key" not in e}
    rule = Rule(ROOM, RetentionSettings(max_age=timedelta(days=30)), Time(clock.now()), Kept(held=held))
    await Purging(SynapseAdmin(admin), model, clock).purge(rule, after=WEEK)  # type: ignore[arg-type]
    left = {event["event_id"]: event["content"] for event in model.events}
    assert speaking | held <= left.keys()
    assert all(content == said[event_id] for event_id, content in left.items())


def _happens(kind: str, number: int, clock: EagerClock, model: Model, admin: AdminModel) -> None:
    match kind:
        case "message":
            model.add()
        case "old message":
            model.add(sent_at=clock.now() - timedelta(days=90), late_by=number)
        case "state":
            model.add(type="m.room.topic", state_key="", content={"topic": "words"})
        case "filler":
            model.add(type="org.matrix.dummy_event", content={})
        case "redact" | "redact early":
            model.prune(EventId(model.events[number % len(model.events)]["event_id"]))
            if kind == "redact early":
                model.events.insert(max(1, len(model.events) - 1 - number), model.events.pop())
        case "censor":
            admin.censor()
        case "wait":
            clock.move(timedelta(days=4 * number))
