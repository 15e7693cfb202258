"""How often what people wrote to each other is flagged, in rooms whose members are none of them.

    python -m benchmarks.chat_flagged [--chat FILE] [--json]

Of the corpus only the half is heard that nothing was learned from, in rooms of members with ordinary names
and four registered values each. Not all of it is wrong: they ask each other at which university they are, and
tell their own accounts; and a member called Taylor is as good as told where somebody talks of a Taylor.
"""

import argparse
import json
import sys
from collections import Counter
from pathlib import Path

from rich.console import Console
from rich.table import Table

from benchmarks.everyday_phrases import CHAT, messages
from benchmarks.identifying_details import room_of
from policies.identifiers import UserId
from policies.identifying_details import Finding, Heard

SIZES = (12, 50)
SENDER = UserId("@nobody:example.org")
TOLD_BY = ("registered, as it is", "registered, mistyped or disguised", "told by a rule", "weighed")


def told_by(finding: Finding) -> str:
    """Say what decided."""
    if finding.category == "protected":
        return TOLD_BY[0 if finding.cue == "exact" else 1]
    return TOLD_BY[3 if finding.cue == "weighed" else 2]


def flagged(said: list[str], count: int) -> Counter[str]:
    """Count the messages that are flagged in a room of so many, by what decided on their first finding."""
    room = room_of(count, 0)
    verdicts = (room.verdict(Heard(text, SENDER)) for text in said)
    return Counter(told_by(one.findings[0]) for one in verdicts if one.verdict != "none")


def main() -> None:
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("--chat", type=Path, default=CHAT)
    options.add_argument("--json", action="store_true")
    given = options.parse_args()
    if given.chat is None:
        print("ABSENT: people's chat; `python -m benchmarks.peers` fetches it.", file=sys.stderr)
        return
    said = list(dict.fromkeys(text for _, text in messages(given.chat, counted=False)))
    found = {count: flagged(said, count) for count in SIZES}
    if given.json:
        print(json.dumps({"messages": len(said), "flagged": found}))
        return
    title = f"People's chat flagged, of {len(said):,} messages"
    table = Table("told by", *(f"{count} members" for count in SIZES), title=title, title_justify="left")
    for name in TOLD_BY:
        table.add_row(name, *(str(found[count][name]) for count in SIZES))
    table.add_section()
    table.add_row("all", *(f"{found[count].total() / max(1, len(said)):.3%}" for count in SIZES))
    Console().print(table)


if __name__ == "__main__":
    main()
