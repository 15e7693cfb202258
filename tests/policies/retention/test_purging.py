"""Only what is old, redacted long enough and empty in store may lie before a purge."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.retention.purging import FILLER, OldEnough, to_look_up
from policies.retention.shell import redacted_at
from tests.policies.retention.test_shell import JSON

NOW = datetime(2026, 11, 1, 12, tzinfo=UTC)
DAY = timedelta(days=1)
OLD = OldEnough(sent_before=NOW - 30 * DAY, redacted_before=NOW - 10 * DAY)


def stamp(moment: datetime) -> int:
    return int(moment.timestamp() * 1000)


def event(*, age: float = 50, redacted: float | None = 15, **fields: Any) -> dict[str, Any]:
    """Return an event of an age in days, redacted so many days ago."""
    unsigned = {}
    if redacted is not None:
        because = {"event_id": "$r", "origin_server_ts": stamp(NOW - redacted * DAY)}
        unsigned = {"unsigned": {"redacted_because": because}}
    sent = stamp(NOW - age * DAY)
    plain = {"event_id": "$e", "type": "m.room.encrypted", "origin_server_ts": sent, "content": {}}
    return {**plain, **unsigned, **fields}


@pytest.mark.parametrize(
    ("raw", "may"),
    [
        (event(), True),
        (event(redacted=None), False),
        (event(redacted=9), False),
        (event(age=29, redacted=15), False),
        (event(redacted=None, state_key=""), True),
        (event(redacted=None, state_key="", age=29), False),
        (event(redacted=None, type="m.room.redaction"), True),
        (event(redacted=None, type=FILLER), True),
        (event(age=-400, redacted=40), True),
        (event(age=-400, redacted=29), False),
        (event(origin_server_ts=0, redacted=40), True),
        (event(origin_server_ts=0, redacted=None, state_key=""), False),
        ({"type": "m.room.encrypted"}, False),
        ({**event(), "unsigned": {"redacted_because": {"event_id": "$r"}}}, False),
    ],
)
def test_age_and_kind_decide(raw: dict[str, Any], may: bool) -> None:
    assert OLD.may_be_purged(raw) is may


@pytest.mark.parametrize(
    ("raw", "names"),
    [
        (event(), {"$e"}),
        (event(redacted=None, state_key=""), set()),
        (event(redacted=None, type="m.room.redaction", redacts="$t"), {"$t"}),
        (event(redacted=None, type="m.room.redaction", content={"redacts": "$t"}), {"$t"}),
        (event(type="m.room.redaction", redacts="$t"), {"$e", "$t"}),
        (event(type="m.room.redaction"), None),
        ({}, None),
    ],
)
def test_what_is_looked_up_is_the_redacted_and_what_a_redaction_holds_back(
    raw: dict[str, Any], names: set[str] | None
) -> None:
    assert to_look_up(raw) == names


FIELDS = ["event_id", "type", "origin_server_ts", "content", "unsigned", "state_key", "redacts"]


@given(st.dictionaries(st.sampled_from(FIELDS), JSON))
def test_no_json_makes_it_stumble_and_what_nobody_redacted_never_goes(raw: dict[str, Any]) -> None:
    to_look_up(raw)
    may = OLD.may_be_purged({**raw, "state_key": None, "type": "m.room.message"})
    assert not may or redacted_at(raw) is not None
