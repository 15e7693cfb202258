"""What somebody may have meant."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commands.nearest import nearest
from commands.table import TABLE

NAMES = [command.name for command in TABLE]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("agre", "agree"),
        ("aggree", "agree"),
        ("AGREED", "agree"),
        ("Rules", "rules"),
        ("rule", "rules"),
        ("hlep", "help"),
        ("privcy", "privacy"),
        ("witdraw", "withdraw"),
        ("protct", "protect"),
        ("protected", "protected"),
        ("protectphone", "protect"),
        ("protect-phone", "protect"),
        ("agreenow", "agree"),
        ("takback", "takeback"),
        ("lenguage", "language"),
    ],
)
def test_a_slip_of_the_finger_is_understood(typed: str, meant: str) -> None:
    assert nearest(typed, NAMES) == meant


@pytest.mark.parametrize("typed", ["", "x", "zzzzzz", "hello there", "✅", "🌹", "a" * 8000])
def test_what_is_near_nothing_is_nothing(typed: str) -> None:
    assert nearest(typed, NAMES) is None


def test_of_names_that_there_are_not_none_is_near() -> None:
    assert nearest("agree", []) is None
    assert nearest("agree", iter(["agree"])) == "agree"


@given(st.text(max_size=40))
def test_only_what_is_there_is_ever_named(typed: str) -> None:
    assert nearest(typed, NAMES) in {None, *NAMES}


@given(st.sampled_from(NAMES))
def test_a_name_is_nearest_to_itself_however_it_is_written(name: str) -> None:
    assert nearest(name.upper(), NAMES) == name
