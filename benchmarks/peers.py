"""Details of a structured kind: what others find beside us, on the same texts in the same run.

    python -m benchmarks.peers [--data FOLDER] [--environment FOLDER] [--json]

Makes the peers' own environment first (`.venv/peers`, of benchmarks/peers.txt), and says so aloud where it
cannot be made: then the figures are ours alone. Of presidio with spaCy, which is slow, every fifth text is
taken. Peers do not know whose a detail is: only what they find is compared.
"""

import argparse
import json
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from benchmarks.environments import environment
from benchmarks.structured_details import DATA, PRESIDIO, luhn, read
from policies.identifying_details.detail import STRONG, Detail, Place
from policies.identifying_details.detectors import structured

HERE = Path(__file__).parent
ENVIRONMENT = HERE.parent / ".venv" / "peers"
OURS = "Underrose"
EVERY_FIFTH = {"presidio-spacy": 5}
NAMES = {
    "presidio": "Presidio",
    "presidio-spacy": "Presidio, spaCy",
    "datafog": "DataFog",
    "phonenumbers": "phonenumbers",
}
UNSTRUCTURED = {"PERSON", "LOCATION", "NRP", "DATE_TIME", "DATE", "ORGANIZATION", "DOB"}
"""What is no detail of a structured kind: guessed names and places, and dates."""

PUBLIC = "public"
"""The kind of what we find and know to be nobody's: found like the rest, but never flagged in chat."""

KINDS = {
    "phone": "PHONE_NUMBER",
    "e-mail": "EMAIL_ADDRESS",
    "IP address": "IP_ADDRESS",
    "URL": "DOMAIN_NAME",
    "SSN": "US_SSN",
    "IBAN": "IBAN_CODE",
    "card (Luhn)": "CREDIT_CARD",
}
Span = tuple[str, int, int]


@dataclass(frozen=True)
class Looked:
    """What one of us found in some texts, by their numbers, and how many a second it looked at."""

    found: dict[int, list[Span]]
    speed: float


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--environment", type=Path, default=ENVIRONMENT)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    python = environment("peers", options.environment)
    if python is None:
        print("NO PEERS: benchmarks/peers.txt cannot be installed here. The figures are ours alone.")
    rows = read(options.data, "presidio-research/synth_dataset_v2.json") or []
    chat = [row["text"] for row in read(options.data, "ordinary-chat/messages.jsonl") or []]
    if not rows or not chat:
        sys.exit("Nothing can be compared without the data.")
    looking: dict[str, Callable[[Sequence[str]], Looked]] = {OURS: ours}
    if python is not None:
        looking |= {name: peer(python, key) for key, name in NAMES.items()}
    said = [row["full_text"] for row in rows]
    results = {name: (look(said), look(chat)) for name, look in looking.items()}
    show(figures(rows, results), list(results), as_json=options.json)


def peer(python: Path, key: str) -> Callable[[Sequence[str]], Looked]:
    """Return what lets a peer look at texts, in a process and an environment of its own."""

    def look(texts: Sequence[str]) -> Looked:
        numbers = range(0, len(texts), EVERY_FIFTH.get(key, 1))
        answer = subprocess.run(
            [str(python), str(HERE / "peer_runner.py"), key],
            input=json.dumps([texts[number] for number in numbers]),
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        given: dict[str, Any] = json.loads(answer.splitlines()[-1])
        found = [[(kind, start, end) for kind, start, end in each] for each in given["found"]]
        return Looked(dict(zip(numbers, found, strict=True)), len(numbers) / given["seconds"])

    return look


def ours(texts: Sequence[str]) -> Looked:
    """Look at texts ourselves: as the peers do, without knowing who is in the room."""
    place = Place(regions=("US",))
    structured(texts[0], place)
    start = time.process_time()
    found = [structured(text, place) for text in texts]
    seconds = time.process_time() - start
    spans = [[_as_span(one) for one in each if one.category in STRONG] for each in found]
    return Looked(dict(enumerate(spans)), len(texts) / seconds)


def _as_span(one: Detail) -> Span:
    return (PUBLIC if one.public else one.category, one.start, one.end)


def figures(rows: list[Any], results: dict[str, tuple[Looked, Looked]]) -> list[tuple[str, str, list[str]]]:
    """Return each figure: what it is, what is to be reached, and what each of us reached."""
    marked = [any(span["entity_type"] in PRESIDIO for span in row["spans"]) for row in rows]

    def each(figure: Callable[[Looked, Looked], str]) -> list[str]:
        return [figure(said, chat) for said, chat in results.values()]

    return [
        (
            "messages with a detail, flagged",
            "≥ .85",
            each(lambda said, _: _flagged(said, marked, wanted=True)),
        ),
        ("clean messages flagged", "≤ 1 in 859", each(lambda said, _: _flagged(said, marked, wanted=False))),
        *(
            (f"recall: {name}", "", each(lambda said, _, kind=kind: _recall(said, rows, kind)))
            for name, kind in KINDS.items()
        ),
        (
            "ordinary chat flagged, structured kinds",
            "≤ .03 %",
            each(lambda _, chat: _share(chat, UNSTRUCTURED | {PUBLIC})),
        ),
        ("ordinary chat flagged, all that is found", "", each(lambda _, chat: _share(chat, {PUBLIC}))),
        ("ordinary chat, messages a second", "≥ 20,000", each(lambda _, chat: f"{chat.speed:,.0f}")),
    ]


def _structured(found: list[Span], left_out: AbstractSet[str] = UNSTRUCTURED) -> list[Span]:
    return [one for one in found if one[0] not in left_out]


def _flagged(said: Looked, marked: list[bool], *, wanted: bool) -> str:
    numbers = [number for number in said.found if marked[number] == wanted]
    flagged = sum(bool(_structured(said.found[number])) for number in numbers)
    return f"{flagged / len(numbers):.3f}" if wanted else f"{flagged} of {len(numbers)}"


def _recall(said: Looked, rows: list[Any], kind: str) -> str:
    hits = total = 0
    for number, found in said.found.items():
        for span in rows[number]["spans"]:
            if span["entity_type"] != kind or (kind == "CREDIT_CARD" and not luhn(span["entity_value"])):
                continue
            total += 1
            hits += any(_covers(one, span) for one in _structured(found))
    return f"{hits / total:.3f}" if total else "—"


def _covers(one: Span, span: dict[str, Any]) -> bool:
    start, end = span["start_position"], span["end_position"]
    return (min(one[2], end) - max(one[1], start)) * 2 >= end - start


def _share(chat: Looked, left_out: AbstractSet[str]) -> str:
    flagged = sum(bool(_structured(found, left_out)) for found in chat.found.values())
    return f"{100 * flagged / len(chat.found):.2f} %"


def show(rows: list[tuple[str, str, list[str]]], names: list[str], *, as_json: bool) -> None:
    if as_json:
        figures = [
            {"figure": figure, "aim": aim, **dict(zip(names, values, strict=True))}
            for figure, aim, values in rows
        ]
        print(json.dumps(figures))
        return
    table = Table(
        "", *names, "aim", title="Structured kinds, beside others (presidio-research, ordinary chat)"
    )
    for figure, aim, values in rows:
        table.add_row(figure, *values, aim)
    Console().print(table)


if __name__ == "__main__":
    main()
