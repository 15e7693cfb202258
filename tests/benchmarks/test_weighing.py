import json
from pathlib import Path
from typing import Any

import pytest

from benchmarks.weighing import Example, examples
from policies.identifying_details.weighed import PUBLIC

ROOM = {
    "regions": ["US"],
    "languages": ["en"],
    "members": [
        {"user_id": "@maya:example.org", "display_name": "Maya"},
        {"user_id": "@leo:example.org", "display_name": "Leo"},
    ],
}


def learned_from(tmp_path: Path, text: str, *, public: bool = False, **expected: Any) -> list[Example]:
    detail = {"detail": expected.pop("detail")} if "detail" in expected else {}
    row = {"id": "1", "room": ROOM, "sender": "@leo:example.org", "text": text, "expected": expected} | detail
    path = tmp_path / "lines.jsonl"
    path.write_text(json.dumps(row) + "\n", encoding="utf-8")
    return [one for one in examples([path]) if (one.table == PUBLIC) is public]


def test_what_is_marked_is_a_members_and_what_stands_beside_it_teaches_nothing(tmp_path: Path) -> None:
    text = "Maya had Okafor on her parcel, from Kessler Plastics"
    found = learned_from(tmp_path, text, verdict="warn", categories=["name"], detail="Okafor")
    assert [(one.table, one.members) for one in found] == [("name", True)]
    assert "<1 had" in found[0].signs


def test_in_an_ordinary_line_nothing_is_a_members(tmp_path: Path) -> None:
    found = learned_from(tmp_path, "Maya queued at Kessler Plastics", verdict="none", categories=[])
    assert {(one.table, one.members) for one in found} == {("workplace", False)}


def test_a_line_about_another_kind_of_detail_teaches_nothing(tmp_path: Path) -> None:
    text = "Maya's number is 415 555 0132, ask for Okafor"
    assert learned_from(tmp_path, text, verdict="warn", categories=["phone"]) == []


@pytest.mark.parametrize(
    ("text", "verdict", "whose", "members", "told"),
    [
        ("Maya's number is 415 555 0132", "warn", "member", True, True),
        ("the card said Maya, and 415 555 0132", "advise", "unknown", False, True),
        ("my sister is on 415 555 0132, Maya", "advise", "outsider", False, False),
    ],
)
def test_a_strong_detail_is_learned_of_with_what_the_rules_say(
    tmp_path: Path, text: str, verdict: str, whose: str, *, members: bool, told: bool
) -> None:
    expected = {"subject": whose, "categories": ["phone"]}
    if members:
        expected["member"] = "@maya:example.org"
    (found,) = learned_from(tmp_path, text, verdict=verdict, **expected)
    assert (found.table, found.members, found.told) == ("strong", members, told)


def test_without_a_mark_the_only_candidate_is_the_detail(tmp_path: Path) -> None:
    found = learned_from(tmp_path, "it was Okafor on Maya's parcel", verdict="warn", categories=["name"])
    assert [(one.table, one.members) for one in found] == [("name", True)]


@pytest.mark.parametrize(
    ("text", "expected", "open_to_all", "told"),
    [
        ("donations go to DE89 3704 0044 0532 0130 00", {"verdict": "none", "categories": []}, True, False),
        ("my sister is on 415 555 0132, Maya", {"verdict": "advise", "categories": ["phone"]}, False, False),
        ("Maya's number is 415 555 0132", {"verdict": "warn", "categories": ["phone"]}, False, True),
    ],
)
def test_of_a_line_that_holds_nothing_each_strong_detail_is_public(
    tmp_path: Path, text: str, expected: dict[str, Any], *, open_to_all: bool, told: bool
) -> None:
    (found,) = learned_from(tmp_path, text, public=True, **expected)
    assert (found.members, found.told) == (open_to_all, told)
