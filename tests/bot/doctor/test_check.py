"""A line of the doctor's is one for scripts as well."""

import json
from dataclasses import asdict

import pytest

from bot.doctor.check import Check, State


@pytest.mark.parametrize(("state", "written"), [("GOOD", "good"), ("ADVICE", "advice"), ("BAD", "bad")])
def test_scripts_read_each_state_by_its_name(state: str, written: str) -> None:
    check = Check("login", State[state], "found", "mend")
    assert json.loads(json.dumps(asdict(check))) == {
        "about": "login",
        "state": written,
        "found": "found",
        "mend": "mend",
    }


def test_where_all_is_well_there_is_nothing_to_do() -> None:
    assert Check("login", State.GOOD, "found").mend == ""
