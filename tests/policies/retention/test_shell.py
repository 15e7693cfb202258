"""The shell of any event can be read, however odd the event."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.retention.shell import (
    Shell,
    clamped,
    redacted_at,
    redaction_target,
    shell,
)

SEEN = datetime(2026, 11, 1, 12, tzinfo=UTC)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**70), 2**70) | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
FIELDS = ["event_id", "type", "sender", "origin_server_ts", "content", "unsigned", "state_key", "redacts"]


def event(**fields: Any) -> dict[str, Any]:
    """Return an event as a homeserver sends it."""
    sent = int(SEEN.timestamp() * 1000)
    return {"event_id": "$e", "type": "m.room.message", "origin_server_ts": sent, "content": {}, **fields}


def read(**fields: Any) -> Shell:
    """Return the shell of an event."""
    found = shell(event(**fields), seen_at=None)
    assert found is not None
    return found


@given(st.dictionaries(st.sampled_from(FIELDS), JSON) | JSON)
def test_no_json_makes_it_stumble(raw: object) -> None:
    found = shell(raw, seen_at=SEEN)
    assert found is None or found.effective_at is not None


@given(st.dictionaries(st.sampled_from(FIELDS), JSON))
def test_every_event_with_an_id_has_a_shell(raw: dict[str, Any]) -> None:
    found = shell({**raw, "event_id": "$any"}, seen_at=None)
    assert found is not None
    assert found.event_id == "$any"


@pytest.mark.parametrize("event_id", [None, 5, "", "e", "$", "$ ", "$" + "x" * 300])
def test_what_has_no_usable_id_has_no_shell(event_id: object) -> None:
    assert shell(event(event_id=event_id), seen_at=None) is None


def test_what_was_said_is_nowhere_in_a_shell() -> None:
    found = read(content={"msgtype": "m.text", "body": "unmistakable", "formatted_body": "unmistakable"})
    assert "unmistakable" not in repr(found)


@pytest.mark.parametrize("time", [0, -1, "yesterday", None, True, 1.5, 2**80, -(2**80), {}, 10**11])
def test_a_time_that_cannot_be_is_no_time(time: object) -> None:
    assert read(origin_server_ts=time).sent_at is None


def test_an_empty_content_alone_is_no_redaction() -> None:
    assert not read(content={}).is_redacted


BECAUSE = {"event_id": "$r", "origin_server_ts": 1_700_000_000_000}


@pytest.mark.parametrize(
    ("fields", "is_redacted"),
    [
        ({"unsigned": {"redacted_because": BECAUSE}}, True),
        ({"redacted_because": BECAUSE, "unsigned": {"redacted_because": BECAUSE}}, True),
        ({"redacted_because": BECAUSE}, False),
        ({"redacted_because": BECAUSE, "unsigned": {"age": 5}}, False),
    ],
)
def test_a_redaction_is_what_the_own_homeserver_says_of_an_event_and_nothing_that_came_with_it(
    fields: dict[str, Any], *, is_redacted: bool
) -> None:
    assert read(**fields).is_redacted is is_redacted
    assert (redacted_at(fields) is not None) is is_redacted


@pytest.mark.parametrize("state_key", ["", "@asha:example.org"])
def test_anything_with_a_state_key_is_state(state_key: str) -> None:
    assert read(state_key=state_key).is_state


@pytest.mark.parametrize(
    "relation", ["x", {}, {"rel_type": "m.replace"}, {"rel_type": 5, "event_id": "$a"}, {"event_id": "$a"}]
)
def test_a_malformed_relation_is_none(relation: object) -> None:
    assert read(content={"m.relates_to": relation}).relation is None


def test_an_edit_of_an_encrypted_message_is_known_without_its_key() -> None:
    relation = {"rel_type": "m.replace", "event_id": "$original"}
    found = read(type="m.room.encrypted", content={"ciphertext": "AwgA", "m.relates_to": relation})
    assert found.replaces == "$original"
    assert found.relation is not None
    assert found.relation.goes_with_parent


@pytest.mark.parametrize(
    ("kind", "stays"),
    [("m.replace", True), ("m.reference", True), ("m.annotation", False), ("m.thread", False)],
)
def test_edits_and_votes_stay_with_what_they_name_and_nothing_else(kind: str, stays: bool) -> None:
    found = read(content={"m.relates_to": {"rel_type": kind, "event_id": "$whole"}})
    assert (found.stays_with == "$whole") is stays


def test_a_thread_reply_is_a_message_of_its_own() -> None:
    found = read(content={"m.relates_to": {"rel_type": "m.thread", "event_id": "$root"}})
    assert found.relation is not None
    assert not found.relation.goes_with_parent


@given(st.integers(-10_000, 10_000))
def test_no_senders_clock_keeps_an_event_longer_or_removes_it_at_once(minutes: int) -> None:
    effective = clamped(SEEN + timedelta(minutes=minutes), SEEN)
    assert SEEN - timedelta(hours=1) <= effective <= SEEN


@pytest.mark.parametrize(
    ("raw", "target"),
    [
        ({"type": "m.room.redaction", "redacts": "$old", "content": {}}, "$old"),
        ({"type": "m.room.redaction", "content": {"redacts": "$new"}}, "$new"),
        ({"type": "m.room.redaction", "content": {"redacts": 5}}, None),
        ({"type": "m.room.message", "redacts": "$old"}, None),
    ],
)
def test_the_target_of_a_redaction_is_found_in_every_room_version(
    raw: dict[str, Any], target: str | None
) -> None:
    assert redaction_target(raw) == target
