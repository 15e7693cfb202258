import json
from pathlib import Path

import pytest

from benchmarks.identifying_details import TAUGHT
from policies.identifying_details.weighed import TABLES

FILES = sorted(TAUGHT.glob("*.jsonl"))


@pytest.mark.parametrize("path", FILES, ids=[path.stem for path in FILES])
def test_lines_to_learn_from_mark_the_detail_and_name_people_of_the_room(path: Path) -> None:
    members: set[str] = set()
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        if "room" in row:
            members = {one["user_id"] for one in row["room"]["members"]}
        expected = row["expected"]
        assert {row["sender"], row.get("reply_to", row["sender"])} <= members, row["id"]
        assert expected["verdict"] in {"warn", "advise", "none"}, row["id"]
        if expected["verdict"] == "warn" and expected["subject"] == "member":
            assert expected["member"] in members - {row["sender"]}, row["id"]
            assert row["detail"] in row["text"], row["id"]
            assert set(expected["categories"]) <= set(TABLES), row["id"]


def test_no_two_lines_are_one() -> None:
    ids = [json.loads(line)["id"] for path in FILES for line in path.read_bytes().splitlines()]
    assert len(ids) == len(set(ids))
