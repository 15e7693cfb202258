import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import scan

ROOM = {
    "regions": ["US"],
    "members": [
        {
            "user_id": "@maya:example.org",
            "display_name": "Maya",
            "protected": [{"kind": "name", "value": "Maya Okonkwo"}],
        },
        {"user_id": "@leo:example.org", "display_name": "Leo"},
    ],
}


def line(**given: object) -> str:
    return json.dumps({"sender": "@leo:example.org", "text": "hello"} | given)


def scanned(*lines: str, **options: bool) -> tuple[int, list[dict]]:
    out = io.StringIO()
    status = scan.run(lines, out, **options)
    return status, [json.loads(answer) for answer in out.getvalue().splitlines()]


class Watched(io.StringIO):
    """Counts how often it was flushed."""

    flushed = 0

    def flush(self) -> None:
        self.flushed += 1


def test_a_line_without_room_is_in_the_room_of_the_line_before():
    status, answers = scanned(line(id=1, room=ROOM), line(id=2, text="Okonkwo said so"))
    assert (status, [answer["verdict"] for answer in answers]) == (0, ["none", "warn"])


def test_the_room_is_indexed_once_for_a_stream():
    asked = scan.Scan(explain=False, key=b"k" * 32)
    asked.answer(line(room=ROOM))
    room = asked.room
    asked.answer(line(text="again"))
    asked.answer(line(room=ROOM))
    assert asked.room is room
    asked.answer(line(room=ROOM | {"regions": ["GB"]}))
    assert asked.room is not room


def test_answers_come_in_order_and_at_once():
    out = Watched()
    scan.run([line(id=number, room=ROOM) for number in range(5)], out)
    assert [json.loads(answer)["id"] for answer in out.getvalue().splitlines()] == list(range(5))
    assert out.flushed == 5


def test_keys_that_may_be_absent_may_be_absent():
    room = {
        "members": [{"user_id": "@maya:example.org"}, {"user_id": "@leo:example.org", "display_name": None}]
    }
    status, answers = scanned(json.dumps({"room": room, "sender": "@leo:example.org", "text": "hi"}))
    assert (status, answers) == (0, [{"id": None, "verdict": "none", "findings": []}])


def test_a_room_counts_for_the_lines_behind_it_even_where_its_own_line_is_incomplete():
    _, answers = scanned(json.dumps({"id": 1, "room": ROOM}), line(id=2, text="Okonkwo said so"))
    assert ["error" in answers[0], answers[1]["verdict"]] == [True, "warn"]


def test_rooms_in_turn_are_each_indexed_once(monkeypatch):
    indexed = []
    build = scan.Room
    monkeypatch.setattr(scan, "Room", lambda *given, **named: indexed.append(1) or build(*given, **named))
    other = {"members": [{"user_id": "@leo:example.org"}]}
    _, answers = scanned(*[line(room=room, text="Okonkwo said so") for room in (ROOM, other) * 3])
    assert [answer["verdict"] for answer in answers] == ["warn", "none"] * 3
    assert len(indexed) == 2


def test_an_unknown_kind_is_treated_as_a_word():
    room = {
        "members": [
            {"user_id": "@m:e.org", "display_name": "M", "protected": [{"kind": "pet", "value": "Wrenley"}]}
        ]
    }
    _, answers = scanned(line(room=room, text="how is Wrenley"))
    assert [(one["category"], one["kind"]) for one in answers[0]["findings"]] == [("protected", "word")]


@pytest.mark.parametrize(
    "bad",
    [
        "no json",
        "[1, 2]",
        "null",
        '{"id": 7}',
        line(id=7, room={}),
        line(id=7, room=[]),
        line(id=7, room={"members": {}}),
        line(id=7, room={"members": [3]}),
        line(id=7, room={"members": [{}]}),
        line(id=7, room=ROOM, text=None),
        line(id=7, room=ROOM, text=5),
        line(id=7, room=ROOM, reply_to=5),
        line(id=7, room=ROOM, other_rooms=5),
        line(id=7, room=ROOM | {"regions": "US"}),
        line(id=7, room={"members": [{"user_id": "@m:e.org", "protected": [{"kind": "word"}]}]}),
        "[" * 100_000,
        '{"a":' * 50_000,
        '{"id": ' + "9" * 10_000 + "}",
    ],
)
def test_a_line_that_cannot_be_answered_gets_an_error_of_its_own_and_the_rest_is_answered(bad):
    status, answers = scanned(line(id="a", room=ROOM), bad, line(id="b", room=ROOM))
    assert status == 1
    assert [answer.get("verdict") for answer in answers] == ["none", None, "none"]
    assert answers[1]["error"]
    assert answers[1]["id"] in {7, None}


@pytest.mark.parametrize(
    "strange", ['"\\ud800"', '"\\ud83d"', "NaN", "Infinity", "-Infinity", "1e999", "{}", "[[]]", "true"]
)
def test_a_strange_id_or_text_breaks_nothing(strange):
    rest = f'"room": {json.dumps(ROOM)}, "sender": "@leo:example.org"'
    given_id = f'{{"id": {strange}, {rest}, "text": "hi"}}'
    given_text = f'{{"id": 1, {rest}, "text": {strange}}}'
    for bad in (given_id, given_text):
        _, answers = scanned(bad, line(id="next", room=ROOM))
        assert len(answers) == 2
        assert answers[1]["verdict"] == "none"


def test_the_first_line_needs_a_room():
    status, answers = scanned(line(id=7), line(id=8, room=ROOM))
    assert (status, "error" in answers[0], answers[1]["verdict"]) == (1, True, "none")


def test_an_error_says_nothing_of_the_line():
    _, answers = scanned(line(id=1, room=ROOM, text=["Wrenley"]), '{"Wrenley": ')
    assert "Wrenley" not in json.dumps(answers)


def test_explaining_names_the_rule_and_never_the_text():
    _, answers = scanned(line(room=ROOM, text="Okonkwo said so"), explain=True)
    assert answers[0]["findings"][0]["cue"] == "exact"
    assert "cue" not in scanned(line(room=ROOM, text="Okonkwo said so"))[1][0]["findings"][0]


def test_the_report_sets_what_was_expected_against_what_was_answered():
    out = io.StringIO()
    lines = [
        line(room=ROOM, text="Okonkwo said so", expected={"verdict": "warn"}),
        line(text="call me on 415 555 0123", expected={"verdict": "warn"}),
        line(text="good night", expected={"verdict": "none"}),
        line(text="no label"),
    ]
    assert scan.run(lines, out, report=True) == 0
    table = out.getvalue().splitlines()[4:]
    assert [row.split() for row in table[2:5]] == [
        ["warn", "1", "1", "0"],
        ["advise", "0", "0", "0"],
        ["none", "0", "0", "1"],
    ]
    assert table[5] == "warn: precision 1.000, recall 0.500"


def test_other_rooms_are_looked_into_for_quotes_and_members():
    said = "I have not slept since the funeral and my brother keeps calling me about the house in Leeds"
    other = [
        {
            "name": "Tuesday Grief Circle",
            "members": [{"user_id": "@n:e.org", "display_name": "Nadia"}, "Will"],
            "messages": [said],
        }
    ]
    _, answers = scanned(
        line(room=ROOM, other_rooms=other, text=f"look: {said}"),
        line(text="Nadia is in the Tuesday Grief Circle too"),
        line(text="will it rain on Tuesday"),
    )
    assert [[one["category"] for one in answer["findings"]] for answer in answers] == [
        ["quote"],
        ["membership"],
        [],
    ]


def test_empty_lines_are_passed_over():
    assert scanned("", "  \n", line(room=ROOM))[1] == [{"id": None, "verdict": "none", "findings": []}]


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
        lambda inner: (
            st.lists(inner)
            | st.dictionaries(
                st.sampled_from(
                    [
                        "id",
                        "room",
                        "members",
                        "user_id",
                        "display_name",
                        "protected",
                        "kind",
                        "value",
                        "text",
                        "sender",
                        "regions",
                    ]
                ),
                inner,
            )
        ),
    )
)
def test_no_json_raises(given_json):
    _, answers = scanned(json.dumps(given_json))
    assert len(answers) == 1


@given(st.text())
def test_no_line_raises(text):
    scanned(text)
