"""A value that somebody means to register does not stay, however they wrote it; other words do."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commands.slips import lead, means_to_register
from policies.vocabulary import EventId
from tests.commands.asking import BOT, message

NAMES = (BOT, "underrose", "Underrose (bot)")
NUMBER = "+1 415 555 0132"


def holds(said: str, *, direct: bool, **more: object) -> bool:
    return means_to_register(message(said, **more), prefix="!", names=NAMES, direct=direct)


@pytest.mark.parametrize("direct", [False, True], ids=["group", "direct"])
@pytest.mark.parametrize(
    "said",
    [
        f"!protect phone {NUMBER}",
        f"!protect:phone {NUMBER}",
        f"!protect/phone {NUMBER}",
        f"!protectphone {NUMBER}",
        f"!protect-phone {NUMBER}",
        f"@underrose protect phone {NUMBER}",
        f"@underrose:example.org protect phone {NUMBER}",
        f"Underrose (bot) protect phone {NUMBER}",
        f"- !protect phone {NUMBER}",
        f"“!protect phone {NUMBER}”",
        f"**!protect** phone {NUMBER}",
        f"`!protect phone {NUMBER}`",
        f"> !protect phone {NUMBER}",
        f"/protect phone {NUMBER}",
        f"！protect phone {NUMBER}",
        f"!protct {NUMBER}",
        f"protect phone {NUMBER}",
        f"Protect phone: {NUMBER}",
        "protect email maya@example.org",
        "/protect name Maya Okonkwo",
    ],
)
def test_a_slip_that_means_the_bot_holds_a_value_in_the_group_as_well(said: str, *, direct: bool) -> None:
    assert holds(said, direct=direct)
    assert holds(said, direct=direct, edits=EventId("$first"))
    assert holds(said, direct=direct, msgtype="m.emote")


@pytest.mark.parametrize(
    "said",
    [
        f"protct {NUMBER}",
        f"protéger téléphone {NUMBER}",
        f"underrose protect phone {NUMBER}",
        f"- protect {NUMBER}",
        "(protect name Maya Okonkwo)",
    ],
)
def test_between_two_less_will_do(said: str) -> None:
    assert holds(said, direct=True)


@pytest.mark.parametrize(
    "said",
    [
        "protect your phone, please",
        "protect phone numbers of others",
        "- Protect names of others",
        "Protect location data everywhere",
        "we protect phone 0132 and more",
        "`!protect` keeps your number to itself",
        "!project 2026",
        "/product 2026",
        "!agree",
        "!rules 2026",
        "underrose is kind",
        "good night",
        "",
    ],
)
def test_what_people_say_to_each_other_stays(said: str) -> None:
    assert not holds(said, direct=False)


@pytest.mark.parametrize(
    "said", ["agree", "protected", "unprotect 1", "permit 1", "retention set 14d", "protect"]
)
def test_other_commands_hold_none(said: str) -> None:
    assert not holds(said, direct=True)


@pytest.mark.parametrize(
    ("said", "is_addressed", "rest"),
    [
        ("@underrose rules", True, "rules"),
        ("Underrose: rules", True, "rules"),
        ("- !rules", True, "rules"),
        ("underroses bloom", False, "underroses bloom"),
        ("maya: hello", False, "maya: hello"),
        ("!", True, ""),
    ],
)
def test_signs_and_name_are_taken_off(said: str, is_addressed: bool, rest: str) -> None:
    led = lead(said, "!", NAMES)
    assert (led.is_addressed, led.rest) == (is_addressed, rest)


@given(st.text(), st.booleans())
def test_no_text_breaks_it(said: str, direct: bool) -> None:
    assert holds(said, direct=direct) in {True, False}


def test_the_rest_is_in_no_repr() -> None:
    assert "Okonkwo" not in repr(lead("!protect name Okonkwo", "!", NAMES))
