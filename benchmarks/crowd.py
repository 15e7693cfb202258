"""Fills a room of a playground with a long history in seconds, where sending it would take an hour.

While the homeserver is stopped, events are written into its database as its own code would have written them:
chained by `prev_events`, hashed, signed with its key, and named by their reference hash, which Synapse checks
whenever it reads one. Only the way through its front door is left out, and that is not what is measured.
"""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from canonicaljson import encode_canonical_json
from signedjson.key import read_signing_keys
from synapse.api.room_versions import KNOWN_ROOM_VERSIONS, RoomVersion
from synapse.crypto.event_signing import add_hashes_and_signatures
from synapse.events import make_event_from_dict

Row = dict[str, Any]


def fill(folder: Path, room_id: str, count: int, *, server_name: str = "localhost") -> None:
    """Add so many encrypted-looking events to a room, after its newest event, one millisecond apart."""
    (key,) = read_signing_keys((folder / "signing.key").read_text().splitlines())
    with closing(sqlite3.connect(folder / "synapse.db")) as database:
        database.row_factory = sqlite3.Row
        newest, state_group, version = _newest(database, room_id)
        made = _chain(newest, count, version, server_name, key)
        with database:
            last = _write(database, newest, state_group, made)
            database.execute("DELETE FROM event_forward_extremities WHERE room_id = ?", (room_id,))
            database.execute("INSERT INTO event_forward_extremities VALUES (?, ?)", (last, room_id))
            # No other server is to be told of these events, or that is all it does for an hour.
            told = "UPDATE federation_stream_position SET stream_id = ? WHERE type = 'events'"
            database.execute(told, (newest["next"] + count,))
            # Without figures on its tables SQLite looks for edits through the whole room, at every page.
            database.execute("ANALYZE")


def _newest(database: sqlite3.Connection, room_id: str) -> tuple[Row, int, RoomVersion]:
    found = database.execute(
        "SELECT e.*, j.json, j.internal_metadata, j.format_version, g.state_group, r.room_version"
        " FROM events e JOIN event_json j USING (event_id) JOIN event_to_state_groups g USING (event_id)"
        " JOIN rooms r ON r.room_id = e.room_id"
        " WHERE e.room_id = ? AND e.type = 'm.room.encrypted' ORDER BY e.stream_ordering DESC LIMIT 1",
        (room_id,),
    ).fetchone()
    row = dict(found)
    row["next"] = database.execute("SELECT max(stream_ordering) FROM events").fetchone()[0] + 1
    return row, row["state_group"], KNOWN_ROOM_VERSIONS[row["room_version"]]


def _chain(
    newest: Row, count: int, version: RoomVersion, server_name: str, key: Any
) -> Iterator[tuple[str, Row]]:
    """Make events, each of which follows the one before."""
    before, template = newest["event_id"], json.loads(newest["json"])
    for number in range(1, count + 1):
        event = {
            **{name: value for name, value in template.items() if name not in ("hashes", "signatures")},
            "content": {**template["content"], "session_id": f"s{number // 100}"},
            "prev_events": [before],
            "depth": template["depth"] + number,
            "origin_server_ts": template["origin_server_ts"] + number,
            "unsigned": {},
        }
        add_hashes_and_signatures(version, event, server_name, key)
        before = make_event_from_dict(event, version).event_id
        yield before, event


def _write(
    database: sqlite3.Connection, newest: Row, state_group: int, made: Iterator[tuple[str, Row]]
) -> str:
    last = newest["event_id"]
    for number, (event_id, event) in enumerate(made):
        row = {name: newest[name] for name in _COLUMNS} | {
            "event_id": event_id,
            "stream_ordering": newest["next"] + number,
            "topological_ordering": event["depth"],
            "depth": event["depth"],
            "origin_server_ts": event["origin_server_ts"],
            "received_ts": event["origin_server_ts"],
        }
        database.execute(_INSERT, row)
        plain = encode_canonical_json(event).decode()
        database.execute(
            "INSERT INTO event_json VALUES (?, ?, ?, ?, ?)",
            (event_id, newest["room_id"], "{}", plain, newest["format_version"]),
        )
        database.execute("INSERT INTO event_to_state_groups VALUES (?, ?)", (event_id, state_group))
        database.execute(
            "INSERT INTO event_edges (event_id, prev_event_id, is_state) VALUES (?, ?, 0)", (event_id, last)
        )
        last = event_id
    return str(last)


_COLUMNS = (
    *("stream_ordering", "topological_ordering", "event_id", "type", "room_id", "content"),
    *("unrecognized_keys", "processed", "outlier", "depth", "origin_server_ts", "received_ts", "sender"),
    *("contains_url", "instance_name", "state_key", "rejection_reason"),
)
_INSERT = f"INSERT INTO events ({', '.join(_COLUMNS)}) VALUES ({', '.join(f':{c}' for c in _COLUMNS)})"
