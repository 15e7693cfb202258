"""Learn what the signs round a candidate weigh, from made-up lines: `policies/identifying_details/weighed`.

    python -m benchmarks.peers              # fetches the corpus, with the peers
    python -m benchmarks.weighing [--environment FOLDER] [--chat FILE] [--held-out]

Takes the lines in `benchmarks/taught` (what writers were asked for, with the detail marked), the cases and
those in `benchmarks/missed`, and what people wrote to each other, see `talk`; never the unseen ones. Writes
the tables of weights, the same for the same lines. With `--held-out` it writes nothing: of the lines in
`taught`, a quarter after the other is left out, learned from the rest, and what that finds there is shown.
"""

import argparse
import json
import subprocess
import sys
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from pathlib import Path
from typing import Any, NamedTuple

from rich.console import Console
from rich.progress import track
from rich.table import Table

from benchmarks import talk
from benchmarks.environments import environment
from benchmarks.everyday_phrases import CHAT
from benchmarks.identifying_details import CASES, MISSED, ROOT, TAUGHT
from bot.scan import Scan
from policies.identifiers import UserId
from policies.identifying_details import Finding, Heard, Verdict
from policies.identifying_details.weighed import CATEGORIES, PUBLIC, TABLES, Owned, Signed
from policies.identifying_details.weighed.weights import weight

WEIGHTS = ROOT / "policies" / "identifying_details" / "weighed"
LEARNER = Path(__file__).parent / "weigher.py"
KEY = b"learning key, it is no secret..."
CAUTION = {"name": 1.6, "workplace": 1.4, "birthdate": 0.5, "strong": -1.0, PUBLIC: -0.8}
"""How much more than even a candidate must weigh, in logarithms of odds: false warnings cost trust. A strong
detail is one for sure, only whose is asked: there, and where it may be nobody's, less is enough."""
QUARTERS = 4


class Example(NamedTuple):
    """One candidate of a line: what it is weighed by, whether it is a member's, and the signs round it.

    Attributes:
        table: what it is weighed by; for `PUBLIC`, `members` is whether it is no person's.
        line: the number of its line among all.
        file: where that stands.
        members: whether it is a member's detail.
        told: whether a rule tells of it by itself; of a weak detail, or of another one of the line.
        fixed: whether it must be judged right, as a case or as what people wrote to each other.
        signs: the signs.
    """

    table: str
    line: int
    file: str
    members: bool
    told: bool
    fixed: bool
    signs: list[str]


class Line(NamedTuple):
    """One labelled line, what is weighed of it, and where the rules find a member's details.

    Attributes:
        row: the line.
        signed: its candidates, each with where it stands.
        strong: its strong details that are not public for sure, and their signs.
        verdict: what the rules say.
    """

    row: dict[str, Any]
    signed: list[tuple[Signed, tuple[int, int]]]
    strong: list[tuple[Owned, AbstractSet[str]]]
    verdict: Verdict

    @property
    def told(self) -> tuple[Finding, ...]:
        return self.verdict.findings

    @property
    def warns(self) -> bool:
        return bool(self.row["expected"]["verdict"] == "warn")


def examples(paths: Iterable[Path]) -> Iterator[Example]:
    """Yield every candidate of the lines in some files of which it is known whose it is."""
    number = 0
    for path in paths:
        scan = Scan(explain=True, key=KEY)
        for text in path.read_bytes().splitlines():
            row = json.loads(text)
            if "error" not in scan.answer(text):
                yield from _of_line(_line(row, scan), path, number)
            number += 1


def examples_of_talk(chat: Path) -> Iterator[Example]:
    """Yield every candidate of what people wrote to each other: none is a member's, as sure as in a case."""
    for number, (room, heard) in enumerate(talk.lines(chat, counted=True)):
        verdict, signed, _ = room.unweighed(heard)
        if verdict.verdict == "none":
            weak = [one for one, _ in signed if not one.candidate.is_strong]
            yield from (
                Example(table, number, "talk", False, False, True, sorted(one.signs))
                for one in weak
                for table in sorted(_tables(one))
            )


def _line(row: dict[str, Any], scan: Scan) -> Line:
    answered = row.get("reply_to")
    heard = Heard(row["text"], UserId(row["sender"]), UserId(answered) if answered else None)
    assert scan.room is not None, "a line was answered"
    verdict, signed, strong = scan.room.unweighed(heard)
    return Line(row, signed, strong, verdict)


def _of_line(line: Line, path: Path, number: int) -> Iterator[Example]:
    fixed = path.parent == CASES
    by_rule = [one for one in line.told if one.subject == "member"]
    for open_to_all, found_signs in _public(line):
        told = line.verdict.verdict != "advise"
        yield Example(PUBLIC, number, path.stem, open_to_all, told, fixed, sorted(found_signs))
    for table in dict.fromkeys(TABLES.values()):
        found = [one for one in line.signed if table in _tables(one[0])]
        of_members = _members(line, table, found) if line.warns else set()
        for one, span in found:
            if line.warns and span not in of_members:
                continue
            told = any(_overlap(rule, span) for rule in by_rule) if table == "strong" else bool(by_rule)
            yield Example(table, number, path.stem, line.warns, told, fixed, sorted(one.signs))


def _public(line: Line) -> Iterator[tuple[bool, AbstractSet[str]]]:
    """Whether each strong detail is no person's: all of a line labelled `none`, else none that is marked."""
    expected = line.row["expected"]
    start = line.row["text"].find(line.row["detail"]) if "detail" in line.row else None
    for owned, found in line.strong:
        one = owned.detail
        if expected["verdict"] == "none":
            yield True, found
        elif start is None:
            if len(line.strong) == 1 and one.category in expected.get("categories", (one.category,)):
                yield False, found
        elif start < one.end and one.start < start + len(line.row["detail"]):
            yield False, found


def _overlap(finding: Finding, span: tuple[int, int]) -> bool:
    return finding.start < span[1] and span[0] < finding.end


def _tables(one: Signed) -> set[str]:
    return {TABLES[category] for category in CATEGORIES[one.candidate.kind]}


def _members(
    line: Line, table: str, found: list[tuple[Signed, tuple[int, int]]]
) -> AbstractSet[tuple[int, int]]:
    """Where a member's detail stands: as it is marked, as a rule finds it, or since there is no other."""
    expected = line.row["expected"]
    of_rules = {one.category for one in line.told if one.subject == "member"}
    categories = {one for one in expected.get("categories", of_rules) if TABLES.get(one) == table}
    member = expected.get("member")
    found = [
        (one, span)
        for one, span in found
        if not categories.isdisjoint(CATEGORIES[one.candidate.kind])
        and (one.member == member or not one.candidate.is_strong)
    ]
    if not categories or (table == "strong" and expected.get("subject") != "member"):
        return set()
    if "detail" in line.row:
        start = line.row["text"].find(line.row["detail"])
        details = [(start, start + len(line.row["detail"]))]
    else:
        details = [(one.start, one.end) for one in line.told if one.category in categories]
    spans = [span for _, span in found]
    met = {span for span in spans if any(start < span[1] and span[0] < end for start, end in details)}
    return met or (set(spans) if len(spans) == 1 and "detail" not in line.row else set())


def learned(python: Path, found: Iterable[Example]) -> dict[str, dict[str, float]]:
    """Return what each sign weighs, by table."""
    given = [(one.table, one.members, one.told, one.fixed, one.signs) for one in found]
    process = subprocess.run(
        [str(python), str(LEARNER)],
        input=json.dumps({"caution": CAUTION, "examples": given}),
        capture_output=True,
        text=True,
        check=True,
    )
    tables: dict[str, dict[str, float]] = json.loads(process.stdout)
    return tables


def write(tables: dict[str, dict[str, float]]) -> None:
    for name, table in tables.items():
        lines = (f"{weight:.2f} {sign}\n" for sign, weight in sorted(table.items()))
        (WEIGHTS / f"{name}.txt").write_text("".join(lines), encoding="utf-8")


def held_out(python: Path, found: list[Example]) -> Iterator[tuple[str, int, int, int, int]]:
    """Yield, by table: lines that no rule tells of, those found, all others, and those flagged."""
    files = sorted({path.stem for path in TAUGHT.glob("*.jsonl")})
    counts = {table: [0, 0, 0, 0] for table in CAUTION}
    for quarter in track(range(QUARTERS), description="Learning from three quarters …"):
        out = set(files[quarter::QUARTERS])
        tables = learned(python, (one for one in found if one.file not in out))
        lines: dict[tuple[str, int], list[Example]] = {}
        for one in found:
            if one.file in out and not one.told:
                lines.setdefault((one.table, one.line), []).append(one)
        for (name, _), several in lines.items():
            heavy = any(weight(tables[name], one.signs) > 0 for one in several)
            of_members = several[0].members
            counts[name][0 if of_members else 2] += 1
            counts[name][1 if of_members else 3] += heavy
    for name, (missed, recovered, others, flagged) in counts.items():
        yield name, missed, recovered, others, flagged


def main() -> None:
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("--environment", type=Path)
    options.add_argument("--chat", type=Path, default=CHAT, required=CHAT is None)
    options.add_argument("--held-out", action="store_true")
    given = options.parse_args()
    python = environment("weighing", given.environment)
    if python is None:
        sys.exit("benchmarks/weighing.txt cannot be installed here: nothing can be learned.")
    paths = [path for folder in (TAUGHT, CASES, MISSED) for path in sorted(folder.glob("*.jsonl"))]
    found = list(examples(track(paths, description="Reading the lines …")))
    found += examples_of_talk(given.chat)
    if not given.held_out:
        write(learned(python, found))
        return
    columns = ("weighed by", "no rule tells of", "found", "no member's", "flagged")
    table = Table(*columns, title="Weighed, of lines left out", title_justify="left")
    for row in held_out(python, found):
        table.add_row(*map(str, row))
    Console().print(table)


if __name__ == "__main__":
    main()
