"""Which step leads where."""

from itertools import pairwise, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.texts import wording
from policies.incidents.steps import OPEN, STATES, after_step
from policies.vocabulary.settings import LANGUAGES

STEPS = ("confirm", "dismiss", "ask", "permit", "refuse", "hand", "mistake")
FACILITATORS, MEMBERS = ("confirm", "dismiss", "ask", "hand"), ("permit", "refuse")
LEADS = {
    "open": {
        "confirm": "confirmed",
        "dismiss": "dismissed",
        "ask": "asked",
        "hand": "handed",
        "mistake": "mistaken",
    },
    "asked": {
        "confirm": "confirmed",
        "dismiss": "dismissed",
        "ask": "asked",
        "hand": "handed",
        "permit": "permitted",
        "refuse": "refused",
        "mistake": "mistaken",
    },
    "permitted": {
        "confirm": "confirmed",
        "dismiss": "dismissed",
        "hand": "handed",
        "permit": "permitted",
        "refuse": "refused",
        "mistake": "mistaken",
    },
    "refused": {
        "confirm": "confirmed",
        "dismiss": "dismissed",
        "permit": "permitted",
        "refuse": "refused",
        "mistake": "mistaken",
    },
    "handed": {"confirm": "confirmed", "dismiss": "dismissed"},
    "mistaken": {"confirm": "confirmed", "dismiss": "dismissed"},
    "confirmed": {},
    "dismissed": {},
}


@pytest.mark.parametrize(("state", "step"), list(product(STATES, STEPS)))
def test_each_step_leads_where_it_is_said_to_and_nowhere_else(state: str, step: str) -> None:
    assert after_step(state, step) == LEADS[state].get(step)


def test_every_step_leads_to_a_state_that_has_a_name_in_every_language() -> None:
    reached = {after_step(state, step) for state, step in product(STATES, STEPS)} - {None}
    assert reached == STATES.keys() - {"open"}
    for language in LANGUAGES:
        assert len({wording(name, language) for name in STATES.values()}) == len(STATES)


@pytest.mark.parametrize("state", STATES)
def test_open_is_where_something_is_left_to_do(state: str) -> None:
    assert (state in OPEN) is (bool(LEADS[state]) and state != "mistaken")


@pytest.mark.parametrize("step", ["", "confirmed", "Confirm", "nothing"])
def test_a_step_that_there_is_not_is_a_mistake_of_the_code(step: str) -> None:
    with pytest.raises(KeyError):
        after_step("open", step)


@pytest.mark.parametrize("state", ["", "closed", "Open"])
def test_from_a_state_that_there_is_not_no_step_leads(state: str) -> None:
    assert [step for step in STEPS if after_step(state, step)] == []


def walked(steps: list[str]) -> list[str]:
    """Return the states that are gone through from the beginning, steps that cannot be taken left out."""
    states = ["open"]
    for step in steps:
        states.append(after_step(states[-1], step) or states[-1])
    return states


@given(st.lists(st.sampled_from(STEPS), max_size=12))
def test_against_a_members_last_word_nothing_is_ever_handed_on(steps: list[str]) -> None:
    assert ("refused", "handed") not in pairwise(walked(steps))


@given(st.lists(st.sampled_from(STEPS), max_size=12))
def test_what_is_closed_by_a_facilitator_stays_closed(steps: list[str]) -> None:
    states = walked(steps)
    closed = [state for state in states if state in ("confirmed", "dismissed")]
    assert len(set(closed)) <= 1
    assert not closed or states[-1] == closed[0]


@given(st.lists(st.sampled_from(FACILITATORS), max_size=12))
def test_facilitators_alone_never_come_to_a_members_word(steps: list[str]) -> None:
    assert not {"permitted", "refused"} & set(walked(steps))


@given(st.lists(st.sampled_from(MEMBERS), max_size=6))
def test_nobody_answers_who_was_not_asked(steps: list[str]) -> None:
    assert set(walked(steps)) == {"open"}
