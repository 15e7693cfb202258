"""The receipt of an agreement, as a record that stands by itself."""

import json
from dataclasses import replace
from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.agreement.receipt import SCHEMA, Terms, receipt_id, receipt_of
from policies.vocabulary import AgreementAct, EventId, RoomId, UserId, durations
from tests.commands.asking import BOT, LEO, MAYA, NOW, ROOM, rules

TERMS = Terms(
    controller="Example Charity",
    contact="privacy@example.org",
    kept=durations.duration("1y"),
    withdraw="!withdraw",
    bot=BOT,
)
ACT = AgreementAct(
    act="agreed",
    room_id=ROOM,
    user_id=MAYA,
    rules_version=3,
    rules_sha256=rules().sha256,
    language="de",
    method="command",
    event_id=EventId("$said"),
    sent_at=NOW,
    recorded_at=NOW + timedelta(seconds=1.5),
)


def test_it_says_who_what_when_how_in_which_language_and_where() -> None:
    receipt = receipt_of(ACT, TERMS)
    assert receipt["schema_version"] == SCHEMA
    assert receipt["pii_principal_id"] == MAYA
    assert receipt["receipt_timestamp"] == "2026-11-01T12:00:01.500Z"
    assert receipt["event"] == {
        "state": "agreed",
        "event_time": "2026-11-01T12:00:00.000Z",
        "method": "command",
        "event_id": "$said",
        "room_id": ROOM,
    }
    assert receipt["text"] == {
        "name": "ground rules",
        "version": 3,
        "sha256": rules().sha256,
        "language": "de",
    }
    assert receipt["pii_controllers"] == [{"name": "Example Charity", "contact": "privacy@example.org"}]
    assert receipt["recorded_by"] == BOT


def test_the_promise_among_members_and_the_record_of_it_are_two_purposes() -> None:
    agreeing, processing = receipt_of(ACT, TERMS)["purposes"]  # type: ignore[misc]
    assert agreeing["purpose"] == "ground rules"
    assert "no consent to processing" in agreeing["type"]
    assert processing["purpose"] == "proof of agreement"
    assert "does not rest on this agreement" in processing["type"]
    assert processing["retention"] == "until 1y after leaving the room"
    assert "!withdraw" in processing["withdrawal_method"]


def test_it_holds_no_word_of_the_rules_and_no_name_of_the_room() -> None:
    written = json.dumps(receipt_of(ACT, TERMS))
    assert "Be kind" not in written
    assert "Night shift" not in written


@pytest.mark.parametrize("state", ["agreed", "declined", "withdrawn", "lapsed"])
def test_whatever_the_act_it_is_named(state: str) -> None:
    assert receipt_of(replace(ACT, act=state), TERMS)["event"]["state"] == state  # type: ignore[index]


def test_an_act_without_an_event_has_a_receipt_too() -> None:
    lapsed = replace(ACT, act="lapsed", method="policy", event_id=None)
    assert receipt_of(lapsed, TERMS)["event"]["event_id"] is None  # type: ignore[index]
    assert receipt_id(lapsed) != receipt_id(replace(lapsed, event_id=EventId("$said")))


def test_a_time_from_any_zone_is_written_in_utc() -> None:
    there = NOW.astimezone(timezone(timedelta(hours=9)))
    assert receipt_of(replace(ACT, sent_at=there), TERMS) == receipt_of(ACT, TERMS)


def test_the_same_act_has_the_same_receipt() -> None:
    assert receipt_of(ACT, TERMS) == receipt_of(replace(ACT), TERMS)
    assert receipt_id(ACT) == receipt_id(replace(ACT))
    assert len(bytes.fromhex(receipt_id(ACT))) == 16


@pytest.mark.parametrize(
    "change",
    [
        {"room_id": RoomId("!other:example.org")},
        {"user_id": LEO},
        {"act": "withdrawn"},
        {"event_id": EventId("$other")},
        {"recorded_at": NOW},
    ],
    ids=lambda change: next(iter(change)),
)
def test_another_act_is_known_by_another_id(change: dict[str, object]) -> None:
    assert receipt_id(replace(ACT, **change)) != receipt_id(ACT)  # type: ignore[arg-type]


def test_what_stands_in_one_field_cannot_be_taken_for_part_of_the_next() -> None:
    one = replace(ACT, room_id=RoomId("!a"), user_id=UserId("@bc"))
    other = replace(ACT, room_id=RoomId("!a@"), user_id=UserId("bc"))
    assert receipt_id(one) != receipt_id(other)


@given(
    st.text(max_size=20),
    st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1), timezones=st.just(NOW.tzinfo)),  # type: ignore[arg-type]  # noqa: DTZ001
    st.text(max_size=20),
)
def test_it_is_json_whatever_is_in_it(user: str, moment: datetime, controller: str) -> None:
    act, terms = replace(ACT, user_id=UserId(user), sent_at=moment), replace(TERMS, controller=controller)
    read = json.loads(json.dumps(receipt_of(act, terms)))
    assert read["pii_principal_id"] == user
    assert datetime.fromisoformat(read["event"]["event_time"]) - moment < timedelta(milliseconds=1)
