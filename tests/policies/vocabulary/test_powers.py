"""Power levels, as the specification has them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.vocabulary import CREATOR_LEVEL, Powers
from tests.commands.asking import ASHA, LEO, MAYA

LEVELS = st.integers(-10, 110)


def test_who_is_not_named_has_the_default() -> None:
    assert Powers(users={MAYA: 50}, users_default=5).level_of(LEO) == 5


def test_a_creator_stands_above_every_number() -> None:
    powers = Powers(users={LEO: 2**40}, creators=frozenset({ASHA}))
    assert powers.level_of(ASHA) == CREATOR_LEVEL > powers.level_of(LEO)


@pytest.mark.parametrize(
    ("powers", "may"),
    [
        (Powers(users={MAYA: 50}), True),
        (Powers(users={MAYA: 49}), False),
        (Powers(users={MAYA: 50}, redact=60), False),
        (Powers(users={MAYA: 50}, events={"m.room.redaction": 60}), False),
        (Powers(users={MAYA: 50}, events_default=60), False),
        (Powers(creators=frozenset({MAYA}), redact=100), True),
    ],
)
def test_redacting_others_takes_both_levels(powers: Powers, may: bool) -> None:
    assert powers.may_redact_others(MAYA) is may


def test_state_has_a_default_of_its_own() -> None:
    powers = Powers(users={MAYA: 49})
    assert powers.may_send(MAYA, "m.room.message")
    assert not powers.may_send(MAYA, "m.room.topic", state=True)


@given(LEVELS, LEVELS, LEVELS)
def test_more_power_never_forbids(level: int, redact: int, sending: int) -> None:
    def may(mine: int) -> bool:
        return Powers(
            users={MAYA: mine}, redact=redact, events={"m.room.redaction": sending}
        ).may_redact_others(MAYA)

    assert may(level) <= may(level + 1)
