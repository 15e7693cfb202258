"""Makes the list of everyday phrases anew that tells a quote from what everybody says.

    python -m benchmarks.peers              # fetches the corpus, with the peers
    python -m benchmarks.everyday_phrases [--chat FILE]

Counted are published conversations between 1,315 people (chitchat-dataset, MIT licence): one half of the
7,168, and of it only what ten people or more have said. The other half is for measuring.
"""

import argparse
import hashlib
import json
import math
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

from benchmarks.peers import ENVIRONMENT
from policies.identifying_details.normal import Normal
from policies.identifying_details.registered.plain import plain, words_in

CHAT = next(ENVIRONMENT.glob("lib/*/site-packages/chitchat_dataset/dataset.json"), None)
LIST = Path(__file__).parents[1] / "policies" / "identifying_details" / "phrases.txt"
LONGEST = 3
FEWEST_PEOPLE = 10
HEAD = """\
# Bits that a word tells after the one or two before it, in everyday English chat; see phrases.py.
# Made by benchmarks/everyday_phrases.py out of one half of chitchat-dataset 0.9.0,
# Copyright (c) 2019 Perception, Control and Cognition Lab, under the MIT licence.
"""


def messages(chat: Path, *, counted: bool) -> Iterator[tuple[str, str]]:
    """Yield who said what in the half of the conversations that is counted, or in the other."""
    for name, conversation in json.loads(chat.read_text(encoding="utf-8")).items():
        if bool(hashlib.blake2b(name.encode()).digest()[0] % 2) is counted:
            for turn in conversation["messages"]:
                yield from ((message["sender"], message["text"]) for message in turn)


def phrases(said: Iterator[tuple[str, str]]) -> dict[str, float]:
    """Return the bits that each phrase's last word tells, for those that enough people have said."""
    often: Counter[str] = Counter()
    people: defaultdict[str, set[str]] = defaultdict(set)
    words = 0
    for who, text in said:
        row = words_in(plain(Normal(text).lower))
        words += len(row)
        for length in range(1, LONGEST + 1):
            for at in range(len(row) - length + 1):
                phrase = " ".join(row[at : at + length])
                often[phrase] += 1
                people[phrase].add(who)
    kept = sorted(phrase for phrase, whose in people.items() if len(whose) >= FEWEST_PEOPLE)
    return {one: math.log2((often[one.rpartition(" ")[0]] or words) / often[one]) for one in kept}


def main() -> None:
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("--chat", type=Path, default=CHAT, required=CHAT is None)
    kept = phrases(messages(options.parse_args().chat, counted=True))
    lines = "".join(f"{bits:.1f} {phrase}\n" for phrase, bits in kept.items())
    LIST.write_text(HEAD + lines, encoding="utf-8")
    print(f"{len(kept):,} phrases, {LIST.stat().st_size:,} bytes.")


if __name__ == "__main__":
    main()
