"""How surely words pasted from another room are met again, and how seldom others are taken for them.

    python -m benchmarks.pasted_quotes [--data FOLDER] [--json]

400 messages of 60 characters or more are fingerprinted as said in another room. A quote has 60 characters or
more, with other words round it. A false alarm is any of the remaining messages, short ones included, that is
taken for a quote. It is counted apart for posts that people wrote themselves, and with the templated small
talk, in which whole sentences recur by construction: there, a quote cannot be told from a recurrence.
"""

import argparse
import json
import random
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from rich.console import Console
from rich.table import Table

from benchmarks.identifying_details import DATA, KEY, read
from policies.identifying_details import Quotes

FINGERPRINTED = 400
SHORTEST = 60
WHEN = datetime(2026, 1, 1, tzinfo=UTC)
Figures = Iterator[tuple[str, str, str]]


def halved(text: str) -> str:
    words = text.split()
    return " ".join(words[: (len(words) + 1) // 2])


def one_in_ten_changed(text: str) -> str:
    rnd = random.Random(text)
    words = text.split()
    for at in rnd.sample(range(len(words)), max(1, len(words) // 10)):
        words[at] = rnd.choice(("river", "quickly", "banana"))
    return " ".join(words)


CHANGES: dict[str, tuple[Callable[[str], str], str]] = {
    "verbatim": (str, ">= .998"),
    "one word in ten changed": (one_in_ten_changed, ">= .90"),
    "half": (halved, ">= .80"),
}


def figures(source: str, messages: list[str]) -> Figures:
    shuffled = random.Random(1).sample(messages, len(messages))
    said = [text for text in shuffled if len(text) >= SHORTEST][:FINGERPRINTED]
    others = [text for text in shuffled if text not in set(said)]
    known = Quotes(KEY)
    for text in said:
        known.heard("other", text, WHEN)
    for name, (change, aim) in CHANGES.items():
        quoted = [quote for text in said if len(quote := change(text)) >= SHORTEST]
        met = sum(known.pasted(f"look at this: {quote} what now", "here") is not None for quote in quoted)
        yield f"{source}: {name}, met", f"{met / max(1, len(quoted)):.3f} of {len(quoted)}", aim
    start = time.process_time()
    alarms = sum(known.pasted(text, "here") is not None for text in others)
    took = time.process_time() - start
    yield f"{source}: false alarms", f"{alarms / max(1, len(others)):.2%} of {len(others)}", "<= .15 %"
    yield f"{source}: looked through a second", f"{len(others) / max(took, 1e-9):,.0f}", ""


def main() -> None:
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("--data", type=Path, default=DATA)
    options.add_argument("--json", action="store_true")
    given = options.parse_args()
    rows = read(given.data, "public/ordinary-chat/messages.jsonl")
    own = dict.fromkeys(row["text"] for row in rows if row["source"] == "counsel-chat")
    every = dict.fromkeys(row["text"] for row in rows)
    found = [
        figure
        for source, texts in (("people's own posts", own), ("all, small talk too", every))
        if texts
        for figure in figures(source, list(texts))
    ]
    if given.json:
        print(json.dumps(found))
        return
    table = Table("figure", "value", "aim", title="Quotes from another room", title_justify="left")
    for figure in found:
        table.add_row(*figure)
    Console().print(table)


if __name__ == "__main__":
    main()
