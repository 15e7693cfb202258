"""What passes between Matrix and the rest shows nothing of what was said; the adapter keeps all promises."""

import inspect
from typing import Any

import pytest

from bot.homeserver import Batch, Homeserver, KeyForgetting, Page, Rooms, Wrote
from bot.matrix.adapter import Adapter
from policies.vocabulary import EventId, Fact, UserId
from tests.commands.asking import MAYA, message

SECRET = "what somebody wrote"


def of(protocol: type) -> list[str]:
    """Name what a protocol promises."""
    return sorted(name for name in vars(protocol) if not name.startswith("_"))


@pytest.mark.parametrize(
    "shown",
    [
        Batch("s1", (message(SECRET),)),
        Page(({"content": {"body": SECRET}},), "t1"),
        Page(({"content": {"body": SECRET}},), None),
    ],
)
def test_what_was_said_is_in_no_repr(shown: object) -> None:
    assert SECRET not in repr(shown)
    assert SECRET not in str(shown)
    assert SECRET not in f"{[shown]}"


def test_a_batch_and_a_page_still_say_where_they_end() -> None:
    facts: tuple[Fact, ...] = ()
    assert "s1" in repr(Batch("s1", facts))
    assert "t1" in repr(Page((), "t1"))


def test_what_an_event_shows_undecrypted_has_no_place_for_words() -> None:
    fields = set(Wrote.__slots__)
    assert fields == {"sender", "answers", "thread"}
    assert Wrote(MAYA) == Wrote(UserId(MAYA), None, None)
    assert Wrote(MAYA, EventId("$a")) != Wrote(MAYA, None, EventId("$a"))


@pytest.mark.parametrize(
    "name", [name for name in of(Homeserver) if inspect.isfunction(vars(Homeserver)[name])]
)
def test_the_adapter_does_all_that_is_promised_as_it_is_promised(name: str) -> None:
    promised, kept = vars(Homeserver)[name], getattr(Adapter, name)
    wanted = inspect.signature(promised).parameters
    given = inspect.signature(kept).parameters
    assert [(each.name, each.kind) for each in wanted.values()] == [
        (each.name, each.kind) for each in given.values() if each.name in wanted
    ]
    assert inspect.iscoroutinefunction(kept) == inspect.iscoroutinefunction(promised)


@pytest.mark.parametrize("protocol", [Homeserver, Rooms, KeyForgetting])
def test_every_promise_is_a_sentence(protocol: Any) -> None:
    for name in of(protocol):
        said = inspect.getdoc(vars(protocol)[name])
        assert said, name
        assert said.rstrip()[-1] in ".)", name
