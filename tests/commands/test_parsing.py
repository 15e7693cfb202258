"""What is a command, and what is none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commands.parsing import Typed, typed
from policies.vocabulary import EventId
from tests.commands.asking import BOT, message

NAMES = (BOT, "underrose", "Underrose (bot)")


def found(text: str, *, direct: bool = False, **more: object) -> Typed | None:
    return typed(message(text, **more), prefix="!", names=NAMES, direct=direct)


@pytest.mark.parametrize(
    "said",
    [
        "!agree",
        "  !Agree  ",
        "! agree",
        "@underrose: agree",
        "underrose, AGREE",
        "@underrose:example.org: agree",
        "Underrose (bot): agree",
    ],
)
def test_a_command_is_found_however_it_is_addressed(said: str) -> None:
    assert found(said) == Typed("agree")


@pytest.mark.parametrize(
    "said", ["agree", "I agree!", "underrose is nice", "!", "!!", "!?", "", "> !agree", "1!agree"]
)
def test_what_is_not_addressed_to_the_bot_is_no_command(said: str) -> None:
    assert found(said) is None


def test_in_the_direct_room_no_prefix_is_needed() -> None:
    assert found("agree", direct=True) == Typed("agree", is_certain=False)


def test_the_argument_keeps_its_case_and_lines() -> None:
    assert found("!protect name Maya\nOkonkwo") == Typed("protect", "name Maya\nOkonkwo")


def test_an_edit_is_no_command() -> None:
    assert found("!agree", edits=EventId("$earlier")) is None


def test_a_notice_is_no_command() -> None:
    assert found("!agree", msgtype="m.notice") is None


def test_the_argument_is_in_no_repr() -> None:
    assert "Okonkwo" not in repr(found("!protect name Okonkwo"))


@given(st.text(), st.booleans())
def test_no_text_breaks_the_reading(text: str, direct: bool) -> None:
    found(text, direct=direct)
