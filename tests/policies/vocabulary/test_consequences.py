"""What can be asked for: nothing in it lets out what it carries, and who waits goes in the right order."""

import dataclasses
import inspect

import pytest

from policies import vocabulary as v
from policies.vocabulary import consequences
from tests.commands.asking import LEO, MAYA, ROOM

KINDS = [
    kind
    for _, kind in inspect.getmembers(consequences, inspect.isclass)
    if kind.__module__ == consequences.__name__ and dataclasses.is_dataclass(kind)
]
each_kind = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
SAID = (v.text("Hello."),)


@each_kind
def test_whatever_can_be_asked_for_is_delivered_or_answered_or_is_part_of_it(kind: type) -> None:
    assert kind in v.Delivery.__args__ or kind in (v.Reply, v.LevelChange)  # type: ignore[attr-defined]


@each_kind
def test_once_asked_for_it_stays_as_it_is(kind: type) -> None:
    assert kind.__dataclass_params__.frozen  # type: ignore[attr-defined]
    assert not hasattr(kind, "__dict__") or "__slots__" in vars(kind)


@each_kind
def test_where_it_goes_is_never_left_to_chance(kind: type) -> None:
    for field in dataclasses.fields(kind):
        if field.name in ("room_id", "user_id", "event_id", "changes", "type"):
            assert field.default is dataclasses.MISSING, f"{kind.__name__}.{field.name}"


@each_kind
def test_whatever_is_said_to_people_is_text_of_the_catalogues(kind: type) -> None:
    for field in dataclasses.fields(kind):
        if field.name in ("said", "reason"):
            assert str(field.type).removesuffix(" | None") in {
                *("<class 'policies.vocabulary.texts.Text'>", "policies.vocabulary.texts.Text"),
                str(v.Said),
            }


def test_lanes_go_from_what_somebody_waits_for_to_what_can_wait() -> None:
    order = [lane.name for lane in sorted(v.Lane)]
    assert order == ["ANSWER", "GREETING", "WARNING", "ALERT", "REMINDER", "RETENTION"]


@pytest.mark.parametrize(
    ("consequence", "lane"),
    [
        (v.Reply(said=SAID), v.Lane.ANSWER),
        (v.Tell(user_id=MAYA, said=SAID), v.Lane.ANSWER),
        (v.SendFile(user_id=MAYA, name="x", mimetype="y", data=b""), v.Lane.ANSWER),
        (v.Redact(room_id=ROOM, event_id=v.EventId("$e")), v.Lane.RETENTION),
    ],
    ids=lambda each: type(each).__name__,
)
def test_where_nothing_else_is_said_an_answer_is_quick_and_a_redaction_waits(
    consequence: v.Reply | v.Tell | v.SendFile | v.Redact, lane: v.Lane
) -> None:
    assert consequence.lane is lane


def test_a_file_shows_no_log_what_is_in_it() -> None:
    file = v.SendFile(user_id=MAYA, name="mydata.json", mimetype="application/json", data=b"unmistakable")
    assert "unmistakable" not in repr(file)
    assert "mydata.json" in repr(file)


def test_nobody_is_pinged_who_is_not_named_for_it() -> None:
    assert v.Post(room_id=ROOM, said=SAID).mentions == ()


def test_two_that_ask_for_the_same_are_the_same() -> None:
    one = v.SetLevels(room_id=ROOM, changes=(v.LevelChange(LEO, 0, -1),))
    assert one == v.SetLevels(room_id=ROOM, changes=(v.LevelChange(LEO, 0, -1),))
    assert one != v.SetLevels(room_id=ROOM, changes=(v.LevelChange(LEO, None, -1),)), "no entry is not nought"


def test_what_is_written_into_one_rooms_state_is_not_shared_with_the_next() -> None:
    first = v.SetState(room_id=ROOM, type="m.room.retention")
    first.content["max_lifetime"] = 1
    assert v.SetState(room_id=ROOM, type="m.room.retention").content == {}
