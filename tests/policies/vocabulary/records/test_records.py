"""What is written down: no record has a place for what people write, and none shows what only rows hold."""

import dataclasses
from datetime import timedelta

import pytest

from policies import vocabulary as v
from policies.vocabulary import records
from tests.commands.asking import LEO, MAYA, NOW, ROOM, rules

KINDS: list[type] = list(v.Record.__args__)  # type: ignore[attr-defined]
each_kind = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
# Strings that a record may show: names of the house's own, never anybody's words.
OWN_WORDS = {
    *("act", "language", "method", "purpose", "rules_sha256", "sha256"),
    *("kind", "hint", "category", "state", "key", "value", "what", "who", "confirm"),
}
SECRET = "what somebody said"


def fields(kind: type) -> list[dataclasses.Field[object]]:
    return list(dataclasses.fields(kind))


def test_every_record_is_exported_and_is_one_of_what_can_be_written_down() -> None:
    assert {kind.__name__ for kind in KINDS} == set(records.__all__) - {"Record"}


@each_kind
def test_once_made_it_stays_as_it_is_and_is_made_by_name(kind: type) -> None:
    assert kind.__dataclass_params__.frozen  # type: ignore[attr-defined]
    assert all(field.kw_only for field in fields(kind))


@each_kind
def test_free_words_are_shown_in_no_log(kind: type) -> None:
    for field in fields(kind):
        if field.type in (str, str | None) and field.repr:
            assert field.name in OWN_WORDS, (
                f"hide {kind.__name__}.{field.name} from the repr, or name it here"
            )


@each_kind
def test_bytes_are_shown_in_no_log(kind: type) -> None:
    assert not [field.name for field in fields(kind) if "bytes" in str(field.type) and field.repr]


@each_kind
def test_whose_it_is_and_where_is_never_left_to_chance(kind: type) -> None:
    for field in fields(kind):
        if field.name in ("room_id", "user_id", "event_id", "author", "at", "who"):
            assert field.default is dataclasses.MISSING, f"{kind.__name__}.{field.name}"


@pytest.mark.parametrize(
    "record",
    [
        dataclasses.replace(rules(), text=SECRET),
        v.DetailRegistered(user_id=MAYA, kind="name", hint="wo", digests=(SECRET.encode(),), at=NOW),
        v.HoldPlaced(
            room_id=ROOM,
            event_id=v.EventId("$e"),
            by=MAYA,
            reason=SECRET,
            at=NOW,
            until=NOW + timedelta(days=1),
        ),
        v.AuditAct(who=MAYA, what="hold", room_id=ROOM, at=NOW, why=SECRET),
    ],
    ids=lambda record: type(record).__name__,
)
def test_what_was_written_by_somebody_is_hidden(record: v.Record) -> None:
    assert SECRET not in repr(record)
    assert SECRET not in str([record])


def test_an_incident_names_its_author_and_nobody_whom_it_concerns() -> None:
    assert {field.name for field in fields(v.IncidentOpened)} == {
        "room_id",
        "event_id",
        "author",
        "category",
        "at",
    }
    assert {field.name for field in fields(v.IncidentStepped)} == {"number", "state"}


def test_a_message_that_is_held_or_taken_back_is_known_by_its_id_alone() -> None:
    for kind in (v.HoldReleased, v.TakenBack, v.SweepAsked):
        assert not {field.name for field in fields(kind)} - {"room_id", "event_id", "event_ids", "at"}


def test_an_agreement_is_to_the_ground_rules_unless_it_says_otherwise() -> None:
    purposes = [field.default for field in fields(v.AgreementAct) if field.name == "purpose"]
    assert purposes == ["ground rules"]


def test_no_entry_and_the_level_nought_are_two_things() -> None:
    facts = {"room_id": ROOM, "user_id": LEO, "level": -1, "muted_at": NOW}
    assert v.Muted(level_before=None, **facts) != v.Muted(level_before=0, **facts)  # type: ignore[arg-type]


def test_a_room_is_protected_in_the_open_only_where_somebody_says_so() -> None:
    assert not v.RoomProtected(room_id=ROOM, since=NOW).unencrypted
