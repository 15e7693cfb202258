"""The record, written out for scripts and for spreadsheets."""

import csv
import io
import json
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from bot.exporting import as_csv, as_json
from policies.vocabulary import AgreementAct, EventId, RoomId, UserId

NOW = datetime(2026, 11, 1, 12, 30, 1, 250_000, tzinfo=UTC)


def act(user: str = "@maya:example.org") -> AgreementAct:
    return AgreementAct(
        act="agreed",
        room_id=RoomId("!room:example.org"),
        user_id=UserId(user),
        rules_version=1,
        rules_sha256="0" * 64,
        language="en",
        method="command",
        event_id=EventId("$event"),
        sent_at=NOW,
        recorded_at=NOW,
    )


def test_json_has_every_field_of_the_contract() -> None:
    (row,) = json.loads(as_json([act()]))
    contract = "act room_id user_id rules_version rules_sha256 language method event_id sent_at recorded_at"
    assert set(contract.split()) <= set(row)
    assert row["sent_at"] == "2026-11-01T12:30:01.250Z"


def test_an_empty_record_is_an_empty_list() -> None:
    assert json.loads(as_json([])) == []


def test_csv_has_a_head_and_a_row_each() -> None:
    rows = list(csv.DictReader(io.StringIO(as_csv([act(), act("@leo:example.org")]))))
    assert [row["user_id"] for row in rows] == ["'@maya:example.org", "'@leo:example.org"]


@given(st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"]), min_size=1))
def test_no_cell_begins_like_a_formula(user: str) -> None:
    for row in csv.DictReader(io.StringIO(as_csv([act(user)]))):
        assert all(not str(cell).startswith(("=", "+", "-", "@")) for cell in row.values())
