"""How well the verdict holds: on labelled lines, on ordinary chat, on disguised names.

    python -m benchmarks.identifying_details [--data FOLDER] [--json] [--list]

Reads the labelled sets and the public data beside the checkout (`../shared/data`) and says so aloud where one
is absent. The lines in `tests/policies/identifying_details/cases` are the project's own, and so are those in
`benchmarks/unseen`: written by people who had not seen the rules, and never looked at while mending them.
What such people wrote and was looked at afterwards is among the cases; where the verdict is still another one
than theirs, it stands in `benchmarks/missed`. From those in `benchmarks/taught` the weights are learned: what
is found there says how well they fit, and nothing more.
"""

import argparse
import io
import json
import random
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from bot import scan
from policies.identifiers import UserId
from policies.identifying_details import Heard, Member, Place, Quotes, Room, registered

ROOT = Path(__file__).parents[1]
DATA = ROOT.parent / "shared" / "data"
CASES = ROOT / "tests" / "policies" / "identifying_details" / "cases"
UNSEEN = ROOT / "benchmarks" / "unseen"
MISSED = ROOT / "benchmarks" / "missed"
TAUGHT = ROOT / "benchmarks" / "taught"
KEY = b"benchmark key, not a secret one."


def split(names: str) -> tuple[str, ...]:
    return tuple(names.split())


FIRST = split(
    """
    Maya Leo Hope Will Grace Mark Tessa Daniel Sarah Mike Linda Jake Emily Josh Rachel Chris Amber Kevin
    Laura Ryan Megan Brian Nicole Adam Katie Steven Michelle Jason Heather Eric Amy Scott Lisa Greg
    Julie Jeff Karen Tim Susan Patrick Nancy Sean Carol Peter Donna Frank Sharon Aaron Joy April
    """
)
LAST = split(
    """
    Smith Johnson Williams Brown Jones Garcia Miller Davis Rodriguez Martinez Hernandez Lopez Wilson
    Anderson Thomas Taylor Moore Jackson Martin Lee Perez Thompson White Harris Sanchez Clark Ramirez
    Lewis Robinson Walker Young Allen King Wright Scott Torres Nguyen Hill Flores Green Adams Nelson
    Baker Hall Rivera Campbell Mitchell Carter Roberts Long
    """
)
RARE = split(
    """
    Okonkwo Feldmeier Kowalczyk Villanueva Ravenscroft Thibodeaux Pickersgill Hathersage Brückner
    Lefèvre Nogueira Breukelaar Szymański Achterberg Montesinos Fitzwilliam Haverkamp Strandgård
    Delacroix Bartholdy
    """
)
PAIRS = """
    Robert Bob; Elizabeth Liz; Margaret Peggy; Theodore Teddy; Katherine Kate; Francisco Paco; Beatriz
    Bia; Johannes Hannes; Dominique Dom; Hendrik Henk; Alexander Sasha; Isabella Izzy; Nathaniel Nate;
    Susanne Susi; Rosario Charo; Gabriella Gabby; Deborah Debbie; Ignacio Nacho; Ulrich Uli; Guilherme
    Gui
"""
NICKNAMED = [split(pair) for pair in PAIRS.split(";")]
SAID = (
    "I ran into {} at the bakery",
    "is that {} over there?",
    "so {} told me to keep going",
    "I think {} was on the bus today",
    "anyone seen {} since?",
    "we talked about {} yesterday",
)  # fmt: skip
LEET = str.maketrans("aeiost", "4310$7")
HOMOGLYPHS = str.maketrans("aeopcxy", "аеорсху")


def _mistyped(name: str, rnd: random.Random) -> str:
    at = rnd.randrange(1, len(name) - 1)
    other = rnd.choice("abcdefghijklmnopqrstuvwxyz")
    return rnd.choice(
        (
            name[:at] + name[at + 1 :],
            name[:at] + other + name[at:],
            name[:at] + other + name[at + 1 :],
            name[:at] + name[at + 1] + name[at] + name[at + 2 :],
        )
    )


DISGUISES: dict[str, Callable[[str, random.Random], str]] = {
    "plain": lambda name, _: name,
    "lower case": lambda name, _: name.lower(),
    "upper case": lambda name, _: name.upper(),
    "possessive": lambda name, _: f"{name}'s neighbour",
    "spaced": lambda name, _: " ".join(name),
    "dotted": lambda name, _: ".".join(name),
    "hyphened": lambda name, _: "-".join(name),
    "homoglyphs": lambda name, _: name.translate(HOMOGLYPHS),
    "zero width": lambda name, _: "\u200b".join(name),
    "full width": lambda name, _: "".join(chr(ord(c) + 0xFEE0) if c.isascii() else c for c in name),
    "stretched": lambda name, _: name + name[-1] * 4,
    "no accents": lambda name, _: name.translate(str.maketrans("üèéńåø", "ueenao")),
    "accents written out": lambda name, _: name.replace("ü", "ue").replace("å", "aa"),
    "leet": lambda name, _: name.lower().translate(LEET),
    "mistyped": _mistyped,
    "mistyped, lower case": lambda name, rnd: _mistyped(name, rnd).lower(),
}


def read(data: Path, name: str) -> list[Any]:
    path = data / name
    if not path.exists():
        print(f"ABSENT: {name} is not under {data}; its figures are left out.", file=sys.stderr)
        return []
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def people(count: int, seed: int) -> Iterator[dict[str, Any]]:
    """Members with ordinary display names, each with four registered values, as the scan is told of them."""
    rnd = random.Random(seed)
    firsts, lasts = rnd.sample(FIRST, len(FIRST)), rnd.sample(LAST, len(LAST))
    for number in range(count):
        first, last = firsts[number % len(firsts)], lasts[(number * 7 + number // 50) % len(lasts)]
        last += rnd.choice(("son", "ley", "berg", "ski")) if number >= len(lasts) else ""
        values = {
            "name": f"{first} {last}",
            "phone": f"+1415555{number:04}",
            "email": f"{first}.{last}{number}@example.com".lower(),
            "address": f"{number + 10} {last} Fennel Road",
        }  # fmt: skip
        yield {
            "user_id": f"@{first.lower()}{number}:example.org",
            "display_name": first if number < len(firsts) else f"{first}{number}",
            "protected": [{"kind": kind, "value": value} for kind, value in values.items()],
        }


def room_of(count: int, seed: int, quotes: Quotes | None = None) -> Room:
    """A room of such people."""
    members = []
    for person in people(count, seed):
        user = UserId(person["user_id"])
        details = tuple(
            registered(one["kind"], one["value"], owner=user, key=KEY, regions=("US",))
            for one in person["protected"]
        )
        members.append(Member(user, person["display_name"], details))
    users = frozenset(member.user_id for member in members)
    return Room(members, key=KEY, place=Place(("US", "GB"), ("en",), users), quotes=quotes)


def labelled(lines: list[Any]) -> dict[str, float]:
    """Answer labelled lines through the scan, as everybody else would."""
    out = io.StringIO()
    scan.run([json.dumps(line).encode() for line in lines], out)
    pairs = [
        (line["expected"], answer)
        for line, answer in zip(lines, map(json.loads, out.getvalue().splitlines()), strict=True)
    ]
    cells = [(wanted["verdict"], answer.get("verdict", "error")) for wanted, answer in pairs]
    warned = sum(given == "warn" for _, given in cells)
    wanted = sum(expected == "warn" for expected, _ in cells)
    right = cells.count(("warn", "warn"))
    others = [a for e, a in pairs if e["verdict"] == "warn" and e.get("subject") == "member"]
    taken = sum(any(f["subject"] == "self" for f in a["findings"]) and a["verdict"] != "warn" for a in others)
    none = [given for expected, given in cells if expected == "none"]
    return {
        "lines": len(cells),
        "precision": right / max(1, warned),
        "recall": right / max(1, wanted),
        "none flagged": sum(given != "none" for given in none) / max(1, len(none)),
        "another's taken for own": taken / max(1, len(others)),
        "all verdicts right": sum(expected == given for expected, given in cells) / max(1, len(cells)),
    }


def labelled_sets(data: Path) -> Iterator[tuple[str, list[Any]]]:
    for folder in (CASES, UNSEEN, MISSED):
        for path in sorted(folder.glob("*.jsonl")):
            lines = path.read_text(encoding="utf-8").splitlines()
            yield f"{folder.name}/{path.stem}", [json.loads(line) for line in lines]
    taught = (line for path in sorted(TAUGHT.glob("*.jsonl")) for line in path.read_bytes().splitlines())
    yield TAUGHT.name, list(map(json.loads, taught))
    development = read(data, "identifying-details/dev.jsonl")
    if development:
        yield "development set", development


def alarms(messages: list[str], count: int, seeds: int, listed: list[str]) -> float:
    """The share of ordinary messages with a verdict other than none, over rooms of different people."""
    flagged = 0
    for seed in range(seeds):
        room = room_of(count, seed)
        sender = UserId("@nobody:example.org")
        for number, text in enumerate(messages):
            verdict = room.verdict(Heard(text, sender))
            if verdict.verdict != "none":
                flagged += 1
                what = ", ".join(f"{f.category} {f.kind} {f.cue}" for f in verdict.findings)
                listed.append(f"room of {count}, seed {seed}, message {number}: {verdict.verdict} ({what})")
    return flagged / max(1, seeds * len(messages))


def disguised() -> dict[str, float]:
    """How often a registered surname is met again, for each disguise."""
    owner, sender = UserId("@m:example.org"), UserId("@s:example.org")
    found = {}
    for disguise, change in DISGUISES.items():
        rnd = random.Random(disguise)
        met = tried = 0
        for name in RARE:
            room = Room(
                [
                    Member(owner, "moth", (registered("name", f"Maya {name}", owner=owner, key=KEY),)),
                    Member(sender, "S"),
                ],
                key=KEY,
            )
            for sentence in SAID:
                tried += 1
                text = sentence.format(change(name, rnd))
                met += room.verdict(Heard(text, sender)).verdict == "warn"
        found[disguise] = met / tried
    return found | {"nickname": _nicknames()}


def _nicknames() -> float:
    owner, sender = UserId("@m:example.org"), UserId("@s:example.org")
    met = tried = 0
    for name, short in NICKNAMED:
        for registered_as, said in ((name, short), (short, name)):
            detail = registered("name", registered_as, owner=owner, key=KEY)
            room = Room([Member(owner, "moth", (detail,)), Member(sender, "S")], key=KEY)
            for sentence in SAID:
                tried += 1
                met += room.verdict(Heard(sentence.format(said), sender)).verdict == "warn"
    return met / tried


def show(figures: dict[str, Any]) -> None:
    console = Console()
    for title, rows in figures.items():
        table = Table(title=title, title_justify="left")
        columns = (
            list(next(iter(rows.values()))) if rows and isinstance(next(iter(rows.values())), dict) else None
        )
        table.add_column("")
        for column in columns or ["share"]:
            table.add_column(column, justify="right")
        for name, row in rows.items():
            cells = row.values() if isinstance(row, dict) else [row]
            table.add_row(name, *(f"{cell:.4g}" for cell in cells))
        console.print(table)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--data", type=Path, default=DATA)
    options.add_argument("--json", action="store_true")
    options.add_argument("--list", action="store_true", help="name each ordinary message that was flagged")
    given = options.parse_args()
    messages = [row["text"] for row in read(given.data, "public/ordinary-chat/messages.jsonl")]
    listed: list[str] = []
    figures: dict[str, Any] = {
        "Labelled lines": {name: labelled(rows) for name, rows in labelled_sets(given.data)}
    }
    figures["Registered surnames, disguised"] = disguised()
    if messages:
        figures["Ordinary messages flagged"] = {
            f"{count} members": alarms(messages, count, 4, listed) for count in (12, 50)
        }
    if given.json:
        print(json.dumps(figures | {"flagged": listed}))
        return
    show(figures)
    if given.list:
        print("\n".join(listed))


if __name__ == "__main__":
    main()
