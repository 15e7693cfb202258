"""How surely words pasted from another room are met again, and how seldom others are taken for them.

    python -m benchmarks.pasted_quotes [--data FOLDER] [--chat FILE] [--json]

Some messages of 60 characters or more are fingerprinted as said in another room. Each is pasted: whole, with
words changed, and either half of it, be it shorter than 60 characters; alone, and amid other words. A
false alarm is any of the remaining messages, short ones included, that is taken for a quote; counted once
more in a room that has said half of them already. Three kinds of text:

* posts that people wrote themselves, and
* the same with templated small talk, in which whole sentences recur by construction: the last row says how
  many messages hold half of another word for word, so that no rule that meets halves can tell them apart;
* what people wrote to each other, of the half of the conversations that the list of everyday phrases was not
  made of (see benchmarks/everyday_phrases.py), with ten times as many fingerprinted. It is in the environment
  that benchmarks/peers.py makes.
"""

import argparse
import json
import random
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

from rich.console import Console
from rich.table import Table

from benchmarks.everyday_phrases import CHAT, messages
from benchmarks.identifying_details import DATA, KEY, read
from policies.identifying_details import Quotes

FINGERPRINTED = 400
MOST_OTHERS = 40_000
SHORTEST = 60
WHEN = datetime(2026, 1, 1, tzinfo=UTC)
Said = tuple[str, str]
"""Who said it, and what; nobody knows who wrote a post."""


def first_half(text: str) -> str:
    words = text.split()
    return " ".join(words[: (len(words) + 1) // 2])


def second_half(text: str) -> str:
    words = text.split()
    return " ".join(words[len(words) // 2 :])


def one_in_ten_changed(text: str) -> str:
    rnd = random.Random(text)
    words = text.split()
    for at in rnd.sample(range(len(words)), max(1, len(words) // 10)):
        words[at] = rnd.choice(("river", "quickly", "banana"))
    return " ".join(words)


CHANGES: dict[str, tuple[Callable[[str], str], str]] = {
    "verbatim": (str, ">= .998"),
    "one word in ten changed": (one_in_ten_changed, ">= .90"),
    "first half": (first_half, ">= .80"),
    "second half": (second_half, ">= .80"),
}
ROUND: dict[str, Callable[[str], str]] = {
    "alone": str,
    "amid others": lambda quote: f"look at this: {quote} what now",
}


def figures(every: Sequence[Said], fingerprinted: int) -> Iterator[tuple[str, str, str]]:
    rnd = random.Random(1)
    said = [one for one in rnd.sample(every, len(every)) if len(one[1]) >= SHORTEST][:fingerprinted]
    left = sorted(set(every).difference(said))
    others = rnd.sample(left, min(len(left), MOST_OTHERS))
    known = Quotes(KEY)
    for who, text in said:
        known.heard("other", text, WHEN, who)
    for name, (change, aim) in CHANGES.items():
        for around, put in ROUND.items():
            met = sum(known.pasted(put(change(text)), "here") is not None for _, text in said)
            yield f"{name}, {around}", f"{met / len(said):.3f} of {len(said):,}", aim
    long = [
        half for _, text in said for half in (first_half(text), second_half(text)) if len(half) >= SHORTEST
    ]
    met = sum(known.pasted(half, "here") is not None for half in long)
    yield "a half of 60 or more, alone", f"{met / max(1, len(long)):.3f} of {len(long):,}", ">= .80"
    start = time.process_time()
    yield "false alarms", alarms(known, others), "<= .15 %"
    took = time.process_time() - start
    yield "looked through a second", f"{len(others) / max(took, 1e-9):,.0f}", ""
    for who, text in others[::2]:
        known.heard("here", text, WHEN, who)
    yield "false alarms, once half was said here", alarms(known, others[1::2]), "<= .15 %"
    yield "others that hold a half", holding_a_half(said, others), ""


def alarms(known: Quotes, others: Sequence[Said]) -> str:
    taken = sum(known.pasted(text, "here", who) is not None for who, text in others)
    return f"{taken / max(1, len(others)):.2%} of {len(others):,}"


def holding_a_half(said: Sequence[Said], others: Sequence[Said]) -> str:
    halves = {half(text).lower() for _, text in said for half in (first_half, second_half)}
    lengths = {len(half.split()) for half in halves}
    held = sum(
        any(
            " ".join(words[at : at + length]) in halves
            for length in lengths
            for at in range(len(words) - length + 1)
        )
        for words in (text.lower().split() for _, text in others)
    )
    return f"{held / max(1, len(others)):.2%}"


def kinds(data: Path, chat: Path | None) -> Iterator[tuple[str, list[Said], int]]:
    """Yield each kind of text, its distinct messages, and how many of them are fingerprinted."""
    rows = read(data, "public/ordinary-chat/messages.jsonl")
    own = dict.fromkeys(("", row["text"]) for row in rows if row["source"] == "counsel-chat")
    every = dict.fromkeys(("", row["text"]) for row in rows)
    if every:
        yield "people's own posts", list(own), FINGERPRINTED
        yield "with small talk", list(every), FINGERPRINTED
    if chat is None:
        print("ABSENT: people's chat; `python -m benchmarks.peers` fetches it.", file=sys.stderr)
    else:
        yield "people's chat", list(dict.fromkeys(messages(chat, counted=False))), 10 * FINGERPRINTED


def main() -> None:
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("--data", type=Path, default=DATA)
    options.add_argument("--chat", type=Path, default=CHAT)
    options.add_argument("--json", action="store_true")
    given = options.parse_args()
    found = {kind: list(figures(*of)) for kind, *of in kinds(given.data, given.chat)}
    if given.json:
        print(json.dumps(found))
        return
    table = Table("figure", *found, "aim", title="Quotes from another room", title_justify="left")
    for row in zip(*found.values(), strict=True):
        table.add_row(row[0][0], *(value for _, value, _ in row), row[0][2])
    Console().print(table)


if __name__ == "__main__":
    main()
