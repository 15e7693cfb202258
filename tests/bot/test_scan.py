import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import scan
from policies.identifying_details import Detail
from policies.identifying_details.registered.value import KINDS

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


def written(*lines: str) -> list[bytes]:
    return [each.encode("utf-8", "surrogatepass") for each in lines]


def scanned(*lines: str, **options: bool) -> tuple[int, list[dict]]:
    out = io.StringIO()
    status = scan.run(written(*lines), out, **options)
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
    first, again, other = written(line(room=ROOM), line(text="again"), line(room=ROOM | {"regions": ["GB"]}))
    asked.answer(first)
    room = asked.room
    asked.answer(again)
    asked.answer(first)
    assert asked.room is room
    asked.answer(other)
    assert asked.room is not room


def test_answers_come_in_order_and_at_once():
    out = Watched()
    scan.run(written(*[line(id=number, room=ROOM) for number in range(5)]), out)
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
        "",
        "   \n",
        "\ufeff\ufeff{}",
        "\x00",
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
    assert scan.run(written(*lines), out, report=True) == 0
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


@pytest.mark.parametrize("bad", [{}, [], {"members": [{}]}])
def test_the_line_after_an_unreadable_room_is_in_no_room_of_before(bad):
    _, answers = scanned(line(room=ROOM), line(room=bad), line(id=3, text="Okonkwo said so"))
    assert "`room` is missing" in answers[2]["error"]


def test_a_mistake_of_ours_costs_one_line_and_repeats_nothing(monkeypatch):
    def mistaken(*_):
        raise KeyError("Wrenley")

    monkeypatch.setattr(scan.Scan, "_finding", mistaken)
    lines = (line(id=1, room=ROOM), line(id=2, text="Okonkwo said so"), line(id=3))
    status, answers = scanned(*lines)
    assert status == 1
    assert [answer.get("verdict") for answer in answers] == ["none", None, "none"]
    assert answers[1] == {"id": 2, "error": f"{scan.MISTAKE} (KeyError)"}


def test_offsets_count_code_points_and_a_pair_of_escapes_is_one():
    said = '"\\ud83d\\ude00 Okonkwo \\ud83d said so"'
    given = f'{{"room": {json.dumps(ROOM)}, "sender": "@leo:example.org", "text": {said}}}'
    (found,) = scanned(given)[1][0]["findings"]
    assert (found["start"], found["end"]) == (2, 9)


def test_of_a_key_that_stands_twice_the_last_counts():
    given = line(room=ROOM, text="Okonkwo said so")[:-1] + ', "text": "good night"}'
    assert scanned(given)[1][0]["verdict"] == "none"


def test_an_organisations_own_detectors_are_asked():
    def badges(text, names):
        return [Detail("id_number", 0, 4, "")]

    out = io.StringIO()
    scan.run(written(line(room=ROOM, text="B-12 is Maya's badge")), out, added=[badges])
    assert json.loads(out.getvalue())["verdict"] == "warn"


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
    assert not failed(answers)


SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | st.text()
IDS = st.sampled_from(["@maya:example.org", "@leo:example.org", "", "maya", "@", ":", "\ud800"])
PROTECTED = st.fixed_dictionaries(
    {"kind": st.sampled_from([*sorted(KINDS), "pet", ""]), "value": st.text(max_size=30)}
)
MEMBERS = st.fixed_dictionaries(
    {"user_id": IDS},
    optional={"display_name": st.text(max_size=20) | SCALARS, "protected": st.lists(PROTECTED, max_size=3)},
)
ROOMS = st.fixed_dictionaries(
    {"members": st.lists(MEMBERS, max_size=4)},
    optional={
        "regions": st.lists(st.sampled_from(["US", "GB", "us", "XX", "", "001"]), max_size=3),
        "languages": st.lists(st.sampled_from(["en", "de-AT", "xx", ""]), max_size=3),
    },
)
OTHERS = st.lists(
    st.fixed_dictionaries(
        {},
        optional={
            "name": st.text(max_size=20) | SCALARS,
            "members": st.lists(MEMBERS | st.text(max_size=20), max_size=3),
            "messages": st.lists(st.text(max_size=200), max_size=3),
        },
    ),
    max_size=2,
)
SAID = st.text() | st.sampled_from(
    [
        "Maya's number is 415 555 0132",
        "her surname is Okonkwo",
        "\U0001f600 maya.o (at) example dot com",
        "\ud83d",
    ]
)
LINES = st.fixed_dictionaries(
    {"sender": IDS, "text": SAID},
    optional={
        "id": SCALARS,
        "room": ROOMS | SCALARS,
        "reply_to": IDS | SCALARS,
        "other_rooms": OTHERS,
        "expected": st.fixed_dictionaries({"verdict": st.sampled_from(["warn", "none", "?"])}) | SCALARS,
    },
)


def failed(answers):
    """Return the answers in which a mistake of ours was hidden."""
    return [answer for answer in answers if scan.MISTAKE in answer.get("error", "")]


@given(st.lists(LINES, max_size=4))
def test_whatever_the_rooms_and_words_each_line_gets_its_own_answer_in_order(given_lines):
    lines = [json.dumps(each) for each in given_lines]
    _, answers = scanned(*lines, explain=True)
    assert len(answers) == len(lines)
    assert not failed(answers)
    for given_line, answer in zip(given_lines, answers, strict=True):
        for found in answer.get("findings", ()):
            assert 0 <= found["start"] < found["end"] <= len(given_line["text"])


@given(st.lists(LINES, max_size=4))
def test_a_report_can_be_made_of_any_lines(given_lines):
    out = io.StringIO()
    scan.run(written(*map(json.dumps, given_lines)), out, report=True)
    assert "precision" in out.getvalue()


@given(st.text())
def test_no_line_raises(text):
    _, answers = scanned(text)
    assert len(answers) == 1
    assert not failed(answers)
