import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import repeated
from bot.repeated import Repeated

ROOM = {"members": [{"user_id": "@maya:example.org"}], "regions": ["US"]}

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(alphabet='ab"\\{}: roomé', max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["room", "a"]), inner),
    max_leaves=8,
)


def test_what_is_said_again_is_the_same_object():
    lines = Repeated("room")
    first, second = (lines.parsed(json.dumps({"id": number, "room": ROOM}).encode()) for number in (1, 2))
    assert (first["id"], second["id"]) == (1, 2)
    assert second["room"] is first["room"]


def test_what_is_said_again_is_not_parsed_again(monkeypatch):
    lines = Repeated("room")
    lines.parsed(json.dumps({"id": 1, "room": ROOM}).encode())
    parsed = []
    loads = json.loads
    monkeypatch.setattr(repeated.json, "loads", lambda text: parsed.append(text) or loads(text))
    assert lines.parsed(json.dumps({"id": 2, "room": ROOM}).encode()) == {"id": 2, "room": ROOM}
    assert "maya" not in "".join(parsed)


@pytest.mark.parametrize(
    "line",
    [
        '{"a": {"room": [1]}, "b": 2}',
        '{"a": {"room": [1]}, "room": [1]}',
        '{"room": [1], "room": [2]}',
        '{"text": "\\"room\\": [1]", "room": [1]}',
        '{"x\\"room": [1]}',
        '[{"room": [1]}]',
        '{"room" :[1]}',
        '{"text": "half a pair: \\ud83d", "room": [1]}',
    ],
)
def test_what_stands_elsewhere_is_not_taken_for_it(line):
    lines = Repeated("room")
    lines.parsed(b'{"room": [1]}')
    assert lines.parsed(line.encode()) == json.loads(line)


def test_only_the_last_few_are_kept():
    lines = Repeated("room")
    for number in range(100):
        lines.parsed(json.dumps({"room": [number]}).encode())
    assert len(lines._known["room"]) == repeated._MOST


@pytest.mark.parametrize("line", ['{"room": [1]', '{"room": [1]} {', '{"room": [1], }'])
def test_a_broken_line_is_broken_even_where_it_repeats_something(line):
    lines = Repeated("room")
    lines.parsed(b'{"room": [1]}')
    with pytest.raises(json.JSONDecodeError):
        lines.parsed(line.encode())


@given(st.lists(st.dictionaries(st.sampled_from(["room", "other_rooms", "text"]), VALUES), max_size=6))
def test_lines_are_read_as_json_reads_them(rows):
    lines = Repeated("room", "other_rooms")
    for row in rows + rows:
        assert lines.parsed(json.dumps(row, ensure_ascii=False).encode()) == row
