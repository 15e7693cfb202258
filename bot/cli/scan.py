"""`underrose scan`: try the identifying-details policy on JSON Lines."""

import os
import sys
from codecs import BOM_UTF8
from collections.abc import Iterator

import click

from bot.cli.importing import for_good

_BUFFER = 2**20
"""Bytes that are read at once, if there are so many: a line may hold a room of a thousand members."""


@click.command("scan")
@click.option("--explain", is_flag=True, help="Say which cue decided.")
@click.option("--report", is_flag=True, help="For labelled input: print a confusion table at the end.")
def command(*, explain: bool, report: bool) -> int:
    """Answer each line of standard input with a verdict, in order."""
    with for_good():
        from bot import detectors, scan
        from policies.identifying_details.patterns import compile_all

        compile_all()  # so that no line pays for what others need too

    sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]
    return scan.run(_lines(), sys.stdout, explain=explain, report=report, added=detectors.installed())


def _lines() -> Iterator[bytes]:
    """Yield the lines of standard input; a byte order mark at the start says nothing."""
    with os.fdopen(sys.stdin.fileno(), "rb", buffering=_BUFFER, closefd=False) as given:
        if first := given.readline():
            yield first.removeprefix(BOM_UTF8)
        yield from given
