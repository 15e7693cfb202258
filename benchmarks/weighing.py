"""Learn what the signs round a candidate weigh, from made-up lines: `policies/identifying_details/weighed`.

    python -m benchmarks.weighing [--environment FOLDER] [--held-out]

Takes the lines in `benchmarks/taught` (what writers were asked for, with the detail marked), the cases and
those in `benchmarks/missed`; never the unseen ones. Writes a table for each category, the same for the same
lines. With `--held-out` it writes nothing: of the lines in `taught`, a quarter after the other is left out,
learned from the rest, and what that finds there is shown.
"""

import argparse
import json
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from rich.console import Console
from rich.progress import track
from rich.table import Table

from benchmarks.environments import environment
from benchmarks.identifying_details import CASES, MISSED, ROOT, TAUGHT
from bot.scan import Scan
from policies.identifiers import UserId
from policies.identifying_details import Category, Heard, Member, Place
from policies.identifying_details.normal import Normal
from policies.identifying_details.ownership.roster import Roster
from policies.identifying_details.ownership.scene import Scene
from policies.identifying_details.weighed import CATEGORIES, WEIGHED, candidates_signed
from policies.identifying_details.weighed.weights import weight

TABLES = ROOT / "policies" / "identifying_details" / "weighed"
LEARNER = Path(__file__).parent / "weigher.py"
KEY = b"learning key, it is no secret..."
CAUTION: dict[Category, float] = {"name": 1.5, "workplace": 1.7, "birthdate": 1.5}
"""How much more than nothing a candidate must weigh, in logarithms of odds: false warnings cost trust."""
QUARTERS = 4


class Example(NamedTuple):
    """One candidate of a line: what it is weighed as, whether it is a member's, and the signs round it.

    Attributes:
        category: what it is weighed as.
        line: the number of its line among all.
        file: where that stands.
        members: whether it is a member's detail.
        told: whether a rule tells of it, or of another detail of the line, by itself.
        fixed: whether the line is a case, which must be judged right.
        signs: the signs.
    """

    category: Category
    line: int
    file: str
    members: bool
    told: bool
    fixed: bool
    signs: list[str]


def examples(paths: Iterable[Path]) -> Iterator[Example]:
    """Yield every candidate of the lines in some files of which it is known whose it is."""
    number = 0
    for path in paths:
        scan = Scan(explain=True, key=KEY)
        room: dict[str, Any] = {}
        for line in path.read_bytes().splitlines():
            row = json.loads(line)
            room = row.get("room", room)
            yield from _of_line(row, _scene(row, room), scan.answer(line), path, number)
            number += 1


def _scene(row: dict[str, Any], room: dict[str, Any]) -> Scene:
    roster = Roster()
    for one in room["members"]:
        roster.add(Member(UserId(one["user_id"]), str(one.get("display_name") or "")))
    answered = row.get("reply_to")
    heard = Heard(row["text"], UserId(row["sender"]), UserId(answered) if answered else None)
    place = Place(tuple(room.get("regions") or ()), tuple(room.get("languages") or ("en",)))
    return Scene(Normal(row["text"]), heard, place, roster)


def _of_line(
    row: dict[str, Any], scene: Scene, answer: dict[str, Any], path: Path, number: int
) -> Iterator[Example]:
    told = list(candidates_signed(scene))
    rules = [one for one in answer["findings"] if one["cue"] != WEIGHED]
    warns = row["expected"]["verdict"] == "warn"
    categories = row["expected"].get("categories", ())
    for category in CAUTION:
        found = [one for one in told if category in CATEGORIES[one.candidate.kind]]
        if warns and category not in categories:
            continue
        spans = [scene.span_of(one.candidate.first, one.candidate.last) for one in found]
        of_members = _members(row, spans, rules, category) if warns else []
        for one, span in zip(found, spans, strict=True):
            if not warns or span in of_members:
                by_rule = any(rule["subject"] == "member" for rule in rules)
                fixed = path.parent == CASES
                yield Example(category, number, path.stem, warns, by_rule, fixed, sorted(one.signs))


def _members(
    row: dict[str, Any], spans: list[tuple[int, int]], rules: list[dict[str, Any]], category: Category
) -> list[tuple[int, int]]:
    """Which candidates are the detail: as it is marked, as a rule finds it, or since there is no other."""
    if "detail" in row:
        start = row["text"].find(row["detail"])
        details = [(start, start + len(row["detail"]))]
    else:
        details = [(one["start"], one["end"]) for one in rules if one["category"] == category]
    met = [span for span in spans if any(start < span[1] and span[0] < end for start, end in details)]
    return met or (spans if len(spans) == 1 and "detail" not in row else [])


def learned(python: Path, found: Iterable[Example]) -> dict[Category, dict[str, float]]:
    """Return what each sign weighs, by category."""
    given = [(one.category, one.members, one.fixed, one.signs) for one in found]
    process = subprocess.run(
        [str(python), str(LEARNER)],
        input=json.dumps({"caution": CAUTION, "examples": given}),
        capture_output=True,
        text=True,
        check=True,
    )
    tables: dict[Category, dict[str, float]] = json.loads(process.stdout)
    return tables


def write(tables: dict[Category, dict[str, float]]) -> None:
    for category, table in tables.items():
        lines = (f"{weight:.2f} {sign}\n" for sign, weight in sorted(table.items()))
        (TABLES / f"{category}.txt").write_text("".join(lines), encoding="utf-8")


def held_out(python: Path, found: list[Example]) -> Iterator[tuple[str, int, int, int, int]]:
    """Yield, by category: lines that no rule tells of, those found, all others, and those flagged."""
    files = sorted({path.stem for path in TAUGHT.glob("*.jsonl")})
    counts = {category: [0, 0, 0, 0] for category in CAUTION}
    for quarter in track(range(QUARTERS), description="Learning from three quarters …"):
        out = set(files[quarter::QUARTERS])
        tables = learned(python, (one for one in found if one.file not in out))
        lines: dict[tuple[Category, int], list[Example]] = {}
        for one in found:
            if one.file in out and not one.told:
                lines.setdefault((one.category, one.line), []).append(one)
        for (category, _), several in lines.items():
            table = tables[category]
            heavy = any(weight(table, one.signs) > 0 for one in several)
            of_members = several[0].members
            counts[category][0 if of_members else 2] += 1
            counts[category][1 if of_members else 3] += heavy
    for category, (missed, recovered, others, flagged) in counts.items():
        yield category, missed, recovered, others, flagged


def main() -> None:
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("--environment", type=Path)
    options.add_argument("--held-out", action="store_true")
    given = options.parse_args()
    python = environment("weighing", given.environment)
    if python is None:
        sys.exit("benchmarks/weighing.txt cannot be installed here: nothing can be learned.")
    paths = [path for folder in (TAUGHT, CASES, MISSED) for path in sorted(folder.glob("*.jsonl"))]
    found = list(examples(track(paths, description="Reading the lines …")))
    if not given.held_out:
        write(learned(python, found))
        return
    columns = ("category", "no rule tells of", "found", "no member's", "flagged")
    table = Table(*columns, title="Weighed, of lines left out", title_justify="left")
    for row in held_out(python, found):
        table.add_row(*map(str, row))
    Console().print(table)


if __name__ == "__main__":
    main()
