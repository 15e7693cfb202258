import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.config import Config
from bot.config.problems import Problem, WrongConfig, dotted, known_keys, section_of, shown, unknown
from policies.vocabulary import Text
from policies.vocabulary.settings import Reminder, RetentionSettings, RoomSettings


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ((), ""),
        (("defaults", "retention", "max_age"), "defaults.retention.max_age"),
        (("admins", 1), "admins[1]"),
        (("rooms", "!a:b", "retention"), 'rooms["!a:b"].retention'),
        (("rooms", "#x:y"), 'rooms["#x:y"]'),
    ],
)
def test_a_path_is_written_as_people_write_it(path: tuple[str | int, ...], words: str) -> None:
    assert dotted(path) == words


@given(st.text())
def test_a_key_can_be_printed_whatever_it_is(key: str) -> None:
    assert len(shown(key)) <= 80
    assert "\x1b" not in shown(key)
    assert "\n" not in shown(key)
    assert "\u202e" not in shown(key)


@pytest.mark.parametrize(
    ("typed", "nearest"),
    [("max_agee", "max_age"), ("MaxAge", "max_age"), ("maxage", "max_age"), ("sweeps_every", "sweep_every")],
)
def test_the_nearest_key_is_named(typed: str, nearest: str) -> None:
    assert Problem((), unknown(typed, RetentionSettings.model_fields)).what.endswith(
        f"the nearest is {nearest}"
    )


def test_where_no_key_is_near_all_are_named() -> None:
    assert Problem((), unknown("colour", ["gate", "required"])).what.endswith("known here are gate, required")
    assert Problem((), unknown("colour", [])).what == "there is no such key"


def test_the_keys_below_a_path_are_those_of_its_section() -> None:
    assert "retention" in known_keys(Config, ("defaults",))
    assert known_keys(RoomSettings, ("reminders", 0)) == ("every", "cron", "text")
    assert known_keys(Config, ("homeserver",)) == ()
    assert known_keys(Config, ("nowhere",)) == ()


def test_a_section_is_found_in_a_list_and_a_value_is_none() -> None:
    assert section_of(tuple[Reminder, ...]) is Reminder
    assert section_of(Reminder | None) is Reminder
    assert section_of(int) is None


def test_one_problem_is_one_line_and_more_are_a_list_in_the_order_of_the_file() -> None:
    first, second = Problem(("b",), Text("is wrong"), 2), Problem(("a",), Text("is wrong too"), 1)
    assert str(WrongConfig("c.yaml", [first])) == "c.yaml, line 2: b: is wrong."
    assert str(WrongConfig("c.yaml", [first, second])) == (
        "c.yaml has 2 problems:\n  line 1: a: is wrong too.\n  line 2: b: is wrong."
    )
