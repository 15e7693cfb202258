"""What is held back from those who have not agreed, and how they are told."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.agreement.gates import is_held_back, what_follows
from policies.vocabulary import AgreementSettings, Reply
from tests.commands.asking import words
from tests.commands.spoken import LANGUAGES, spoken

GATES = ("none", "remind", "redact", "mute", "lobby")
HOLDING = ("redact", "mute", "lobby")
SAID = {
    "none": "stay and read along",
    "remind": "stay and read along",
    "redact": "I redact what you write",
    "mute": "read in the room but not write",
    "lobby": "stays closed to you",
}


def settings(gate: str, *, required: bool = True) -> AgreementSettings:
    # as it stands after a change below it: the configuration itself refuses some of these
    return AgreementSettings.model_construct(gate=gate, required=required)


def told(gate: str, *, required: bool = True, is_inside: bool = True, prefix: str = "!") -> str:
    return words(Reply(said=what_follows(settings(gate, required=required), prefix, is_inside=is_inside)))


@pytest.mark.parametrize(
    ("counts", "is_staff", "is_asked"), list(product([False, True], repeat=3)), ids=lambda each: str(each)[0]
)
@pytest.mark.parametrize("gate", GATES)
def test_held_back_is_who_is_asked_has_not_agreed_and_is_no_staff_where_the_gate_holds(
    gate: str, *, counts: bool, is_staff: bool, is_asked: bool
) -> None:
    expected = gate in HOLDING and is_asked and not is_staff and not counts
    assert is_held_back(settings(gate), counts=counts, is_staff=is_staff, is_asked=is_asked) is expected


@pytest.mark.parametrize("gate", GATES)
def test_where_no_agreement_is_asked_for_nobody_is_held_back(gate: str) -> None:
    unasked = settings(gate, required=False)
    assert not is_held_back(unasked, counts=False, is_staff=False, is_asked=True)


@given(st.sampled_from(GATES), st.booleans(), st.booleans(), st.booleans(), st.booleans())
def test_agreeing_never_holds_anybody_back_and_neither_does_becoming_staff(
    gate: str, required: bool, counts: bool, is_staff: bool, is_asked: bool
) -> None:
    here = settings(gate, required=required)
    held = is_held_back(here, counts=counts, is_staff=is_staff, is_asked=is_asked)
    assert is_held_back(here, counts=True, is_staff=is_staff, is_asked=is_asked) <= held
    assert is_held_back(here, counts=counts, is_staff=True, is_asked=is_asked) <= held


@pytest.mark.parametrize("gate", GATES)
def test_what_follows_is_what_the_gate_does(gate: str) -> None:
    assert SAID[gate] in told(gate, is_inside=False)


@pytest.mark.parametrize("gate", GATES)
def test_who_is_inside_is_not_told_that_a_door_is_closed(gate: str) -> None:
    assert SAID["none" if gate == "lobby" else gate] in told(gate)


@pytest.mark.parametrize(("gate", "is_inside"), list(product(GATES, [False, True])))
def test_where_nobody_is_asked_nothing_is_said_to_hold(gate: str, *, is_inside: bool) -> None:
    assert SAID["none"] in told(gate, required=False, is_inside=is_inside)


@pytest.mark.parametrize("gate", GATES)
def test_it_always_ends_with_how_to_agree_and_that_there_is_time(gate: str) -> None:
    assert told(gate, prefix="?").endswith("If you change your mind, say `?agree`. There is no hurry.")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("gate", GATES)
def test_it_is_said_in_each_language(gate: str, language: str) -> None:
    said = spoken([Reply(said=what_follows(settings(gate), "!", is_inside=False))], language)
    assert "`!agree`" in said
    assert language == "en" or "hurry" not in said
