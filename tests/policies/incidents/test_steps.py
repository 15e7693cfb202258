"""Which step leads where."""

from itertools import product

import pytest

from policies.incidents.steps import OPEN, STATES, after_step
from policies.incidents.wording import alert
from policies.vocabulary import EventId, RoomId

STEPS = ("confirm", "dismiss", "ask", "permit", "refuse", "hand", "mistake")


def test_every_step_leads_to_a_state_that_has_a_name() -> None:
    reached = {after_step(state, step) for state, step in product(STATES, STEPS)} - {None}
    assert reached == STATES.keys() - {"open"}


@pytest.mark.parametrize("state", ["confirmed", "dismissed"])
def test_what_is_closed_by_a_facilitator_stays_closed(state: str) -> None:
    assert not [step for step in STEPS if after_step(state, step)]


def test_what_may_not_be_shared_is_not_handed_on() -> None:
    assert after_step("refused", "hand") is None


def test_nobody_answers_who_was_not_asked() -> None:
    assert after_step("open", "permit") is None
    assert after_step("open", "refuse") is None


def test_a_mistake_can_still_be_judged_and_is_no_longer_open() -> None:
    assert after_step("mistaken", "confirm") == "confirmed"
    assert "mistaken" not in OPEN


def test_an_alert_about_a_message_is_one_message() -> None:
    room, event = RoomId("!room:example.org"), EventId("$leak")
    assert alert(room, event, "phone").key == alert(room, event, "email").key
