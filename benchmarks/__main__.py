"""Measures everything: `python -m benchmarks [NAME …]`.

Each benchmark is a module of its own, with peers or floors in the same run, and runs in a process of its
own. What it prints is shown, and written into docs/benchmarks.md with the command that made it.
"""

import datetime as dt
import os
import platform
import re
import subprocess
import sys
from pathlib import Path

PAGE = Path(__file__).parents[1] / "docs" / "benchmarks.md"

BENCHMARKS = {
    "answering": "Answering, starting, memory",
    "encryption": "Encryption and the sync",
    "structured_details": "Identifying details: structured kinds",
    "peers": "Identifying details: structured kinds, beside others",
    "identifying_details": "Identifying details: whose they are",
    "chat_flagged": "Identifying details: people's chat",
    "pasted_quotes": "Identifying details: quotes from another room",
    "details_speed": "Identifying details: speed",
    "hostile_text": "Identifying details: the worst text",
    "retention": "Retention",
}

HEAD = """# Benchmarks

Measured, not promised. Each table comes from one run, in which a peer or a floor ran beside us on the same
machine: read the ratios, the absolute figures are the machine's. `make bench` measures everything anew and
rewrites this page; `python -m benchmarks NAME` measures one part.
"""


def main(names: list[str]) -> int:
    wanted = names or list(BENCHMARKS)
    if unknown := [name for name in wanted if name not in BENCHMARKS]:
        print(f"No benchmark {', '.join(unknown)}. There are: {', '.join(BENCHMARKS)}.", file=sys.stderr)
        return 2
    sections = sections_of(PAGE.read_text(encoding="utf-8") if PAGE.exists() else "")
    failed = []
    for name in wanted:
        print(f"\n== {BENCHMARKS[name]} (python -m benchmarks.{name})", flush=True)
        status, printed = measured(name)
        if status:
            failed.append(name)
        else:
            sections[name] = section(name, printed)
        PAGE.write_text(page(sections), encoding="utf-8")
    for name in failed:
        print(f"The benchmark {name} failed.", file=sys.stderr)
    return 1 if failed else 0


def measured(name: str) -> tuple[int, str]:
    """Run one benchmark; show what it prints, and return its exit status and that."""
    environment = {**os.environ, "COLUMNS": "110", "NO_COLOR": "1", "PYTHONUNBUFFERED": "1"}
    process = subprocess.Popen(
        [sys.executable, "-m", f"benchmarks.{name}"], stdout=subprocess.PIPE, text=True, env=environment
    )
    assert process.stdout is not None
    lines = []
    for line in process.stdout:
        print(line, end="", flush=True)
        lines.append(line.rstrip())
    return process.wait(), "\n".join(lines).strip("\n")


def section(name: str, printed: str) -> str:
    when = dt.datetime.now(dt.UTC).date().isoformat()
    where = f"{os.cpu_count()} cores, Python {platform.python_version()}"
    return f"`python -m benchmarks.{name}`, {when}, {where}.\n\n```text\n{printed}\n```"


def sections_of(text: str) -> dict[str, str]:
    """Read the page's sections, so that measuring one part leaves the others as they are."""
    titles = {title: name for name, title in BENCHMARKS.items()}
    parts = re.split(r"(?m)^## (.+)$", text)
    return {titles[t]: body.strip() for t, body in zip(parts[1::2], parts[2::2], strict=True) if t in titles}


def page(sections: dict[str, str]) -> str:
    parts = [f"## {title}\n\n{sections[name]}" for name, title in BENCHMARKS.items() if name in sections]
    return "\n\n".join([HEAD.strip(), *parts]) + "\n"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
