"""How fast verdicts come: in rooms of 50 and 1,000 members with four registered values each.

    python -m benchmarks.details_speed [--data FOLDER] [--json]

Messages a second of processor time on one core, over ordinary chat: with a room that was opened just now and
has heard nothing, with one that has heard other messages, and through the whole scan, from JSON to JSON,
behind its first line. Each is the best of five passes, each with a room of its own, since whatever else the
machine does can only make a pass slower. Beside it stand what phonenumbers alone makes of the same messages,
and a fixed loop of additions: on a noisy machine, read the figures against these.
"""

import argparse
import gc
import io
import json
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import phonenumbers
from rich.console import Console
from rich.table import Table

from benchmarks.hostile_text import floor
from benchmarks.identifying_details import DATA, people, read, room_of
from bot import scan
from policies.identifiers import UserId
from policies.identifying_details import Heard, Room

PASSES = 5
SENDER = UserId("@nobody:example.org")
AIMS = {50: ">= 20,000", 1000: ">= 10,000"}
Figures = Iterator[tuple[str, str, str]]


def rate(ask: Callable[[str], object], texts: Iterable[str]) -> tuple[float, float]:
    """Return how many texts a second of processor time, and the 99th of 100 in milliseconds."""
    took = []
    for text in texts:
        before = time.process_time()
        ask(text)
        took.append(time.process_time() - before)
    took.sort()
    return len(took) / sum(took), took[int(len(took) * 0.99)] * 1000


def in_a_room(messages: list[str], count: int) -> Figures:
    halves = {"just opened": messages[::2], "open for a while": messages[1::2]}
    found: dict[str, list[tuple[float, float]]] = {name: [] for name in halves}
    for _ in range(PASSES):
        judged = judging(room_of(count, 0))
        for name, texts in halves.items():
            found[name].append(rate(judged, texts))
    for name, passes in found.items():
        each, slow = max(passes)
        yield f"{count} members, room {name}: a second", f"{each:,.0f}", AIMS[count]
        yield f"{count} members, room {name}: p99", f"{slow:.2f} ms", "<= 1 ms"


def judging(room: Room) -> Callable[[str], object]:
    return lambda text: room.verdict(Heard(text, SENDER))


def through_the_scan(messages: list[str], count: int) -> Figures:
    described = {"regions": ["US"], "languages": ["en"], "members": list(people(count, 0))}
    room = b', "room": ' + json.dumps(described).encode() + b"}"
    said = [{"id": number, "sender": SENDER, "text": text} for number, text in enumerate(messages)]
    lines = [json.dumps(line).encode() for line in said]
    once, often = (
        lambda: iter([lines[0][:-1] + room, *lines[1:]]),
        lambda: (
            line[:-1] + room for line in lines
        ),  # put together on the way: a thousand members are 290 kB
    )
    for name, given in (("named once", once), ("named on each line", often)):
        each = max(lines_a_second(given()) for _ in range(PASSES))
        yield f"{count} members, scan, room {name}: a second", f"{each:,.0f}", AIMS[count]


def lines_a_second(lines: Iterable[bytes]) -> float:
    """Lines a second from the second line on: with the first one, the room is indexed."""
    began: list[float] = []

    def told() -> Iterator[bytes]:
        for line in lines:
            began.append(time.process_time())
            yield line

    scan.run(told(), io.StringIO())
    return (len(began) - 1) / (time.process_time() - began[1])


def indexed(count: int) -> Figures:
    start = time.process_time()
    room_of(count, 0)
    yield f"{count} members: registering and indexing", f"{(time.process_time() - start) * 1000:.0f} ms", ""


def main() -> None:
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("--data", type=Path, default=DATA)
    options.add_argument("--json", action="store_true")
    given = options.parse_args()
    messages = [row["text"] for row in read(given.data, "public/ordinary-chat/messages.jsonl")]
    if not messages:
        return
    gc.freeze()  # as the bot and the scan do once they are loaded, see bot/cli/importing.py
    alone, _ = rate(lambda text: list(phonenumbers.PhoneNumberMatcher(text, "US")), messages)
    figures = [
        ("floor: two million additions", f"{floor() * 1000:.0f} ms", ""),
        ("phonenumbers alone: messages a second", f"{alone:,.0f}", ""),
    ]
    for count in AIMS:
        figures += [*indexed(count), *in_a_room(messages, count), *through_the_scan(messages, count)]
    if given.json:
        print(json.dumps(figures))
        return
    table = Table("figure", "value", "aim", title="Speed", title_justify="left")
    for figure in figures:
        table.add_row(*figure)
    Console().print(table)


if __name__ == "__main__":
    main()
