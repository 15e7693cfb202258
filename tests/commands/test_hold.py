"""`!hold` and `!release` exempt one message, with a reason and an end."""

from datetime import timedelta

from commands.hold import LONGEST, USUAL, hold, release
from policies.vocabulary import AuditAct, EventId, HoldPlaced, HoldReleased, Reply
from tests.commands.asking import MAYA, NOW, asked, message, words

TARGET = EventId("$evidence")


class Held:
    def __init__(self, *event_ids: EventId) -> None:
        self._event_ids = event_ids

    async def is_held(self, room_id: object, event_id: EventId) -> bool:
        return event_id in self._event_ids


async def test_the_message_that_was_replied_to_is_held_for_the_usual_time() -> None:
    outcome = await hold(asked("hold", "a complaint", message=message("!hold", replies_to=TARGET)), Held())
    placed, act, _ = outcome
    assert isinstance(placed, HoldPlaced)
    assert (placed.event_id, placed.by, placed.reason) == (TARGET, MAYA, "a complaint")
    assert placed.until == NOW + USUAL
    assert isinstance(act, AuditAct)


async def test_a_time_before_the_reason_is_for_how_long() -> None:
    outcome = await hold(
        asked("hold", "30d a complaint", message=message("!hold", replies_to=TARGET)), Held()
    )
    assert isinstance(outcome[0], HoldPlaced)
    assert outcome[0].until == NOW + timedelta(days=30)
    assert outcome[0].reason == "a complaint"


async def test_no_hold_is_for_ever() -> None:
    outcome = await hold(asked("hold", "900y because", message=message("!hold", replies_to=TARGET)), Held())
    assert isinstance(outcome[0], HoldPlaced)
    assert outcome[0].until == NOW + LONGEST


async def test_without_a_reply_or_a_reason_nothing_is_held() -> None:
    for facts in (asked("hold", "why"), asked("hold", message=message("!hold", replies_to=TARGET))):
        outcome = await hold(facts, Held())
        assert [type(one) for one in outcome] == [Reply]
        assert "!hold 30d" in words(outcome[0])


async def test_a_hold_is_released_and_only_a_hold() -> None:
    facts = asked("release", message=message("!release", replies_to=TARGET))
    outcome = await release(facts, Held(TARGET))
    assert isinstance(outcome[0], HoldReleased)
    assert [type(one) for one in await release(facts, Held())] == [Reply]
    assert [type(one) for one in await release(asked("release"), Held(TARGET))] == [Reply]


async def test_the_reason_is_no_ones_to_see_in_a_log() -> None:
    outcome = await hold(asked("hold", "unmistakable", message=message("!hold", replies_to=TARGET)), Held())
    assert "unmistakable" not in repr(outcome[0])
