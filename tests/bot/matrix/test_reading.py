import json
import math
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.matrix import reading
from bot.matrix.reading import (
    Malformed,
    forgiving_json,
    instant,
    integer,
    json_object,
    listing,
    mapping,
    text,
)

anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=10,
)


@given(anything)
def test_every_reader_takes_anything_and_returns_what_was_asked_for(value: Any) -> None:
    assert isinstance(mapping(value), dict)
    assert isinstance(listing(value), list)
    assert isinstance(text(value), str)
    assert isinstance(integer(value), int)
    assert instant(value).tzinfo is UTC


@given(st.text(st.characters(exclude_categories=())))
def test_text_can_always_be_written_and_honest_text_is_unchanged(value: str) -> None:
    text(value).encode()
    try:
        value.encode()
    except UnicodeEncodeError:
        return
    assert text(value) == value


def test_a_pair_of_surrogates_is_one_character() -> None:
    assert text(json.loads('"\\ud83d\\ude00"')) == "😀"
    assert text("\ud83d\ude00") == "😀"
    assert text("a\ud800b") == "a\ufffdb"


def test_a_boolean_is_no_number_and_a_number_beyond_all_limits_is_none() -> None:
    assert integer(True, 7) == 7
    assert integer(2**53, 7) == 7
    assert integer(2**53 - 1) == 2**53 - 1
    assert integer(1.0, 7) == 7


@pytest.mark.parametrize("odd", [-1, 2**60, -(2**60), None, "5", math.inf])
def test_a_time_beyond_the_calendar_is_within_it(odd: Any) -> None:
    assert datetime(1970, 1, 1, tzinfo=UTC) <= instant(odd) <= datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC)


@pytest.mark.parametrize(
    "raw", [b"", b"nothing", b"[]", b"5", b"null", b"\xff", b"[" * 100_000, b"9" * 5000, b'{"a":', b"{}{}"]
)
def test_what_is_no_object_is_malformed(raw: bytes) -> None:
    with pytest.raises(Malformed) as caught:
        json_object(raw)
    assert str(caught.value) == ""


def test_a_monster_in_an_answer_spoils_nothing_else() -> None:
    deep = b'{"before": 1, "deep": ' + b'{"a":' * 2000 + b"[1, 2]" + b"}" * 2000 + b', "after": 2}'
    read = forgiving_json(deep)
    assert (read["before"], read["after"]) == (1, 2)
    endless = b'{"before": "9999", "number": -' + b"9" * 5000 + b', "after": [true, 1e5]}'
    assert forgiving_json(endless) == {"before": "9999", "number": None, "after": [True, 1e5]}
    assert forgiving_json(b'{"a": "\xff", "b": "\\ud800"}')["a"] == "\ufffd"


def test_brackets_and_digits_in_strings_are_no_monsters() -> None:
    honest = {"text": "[" * 5000 + "9" * 5000, "escaped": '"\\"[{', "more": [1, -2.5, None]}
    deep = json.dumps(honest)[:-1].encode() + b', "deep": ' + b"[" * 2000 + b"]" * 2000 + b"}"
    read = forgiving_json(deep)
    assert {name: read[name] for name in honest} == honest


@given(anything, st.integers(0, 60))
def test_honest_json_is_read_as_it_is_at_any_allowed_depth(value: Any, depth: int) -> None:
    for _ in range(depth):
        value = [value]
    assert forgiving_json(json.dumps(value).encode()) == value
    if json.dumps(value).count("[") + json.dumps(value).count("{") < reading.DEEPEST:
        assert json.loads(reading._without_monsters(json.dumps(value))) == value
