"""`underrose scan`: try the identifying-details policy on JSON Lines."""

import sys

import click


@click.command("scan")
@click.option("--explain", is_flag=True, help="Say which cue decided.")
@click.option("--report", is_flag=True, help="For labelled input: print a confusion table at the end.")
def command(*, explain: bool, report: bool) -> int:
    """Answer each line of standard input with a verdict, in order."""
    from bot import detectors, scan

    # A mark at the start says nothing, only a line feed ends a line, and what is no UTF-8 is no JSON.
    sys.stdin.reconfigure(encoding="utf-8-sig", errors="backslashreplace", newline="\n")  # type: ignore[union-attr]
    sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]
    return scan.run(sys.stdin, sys.stdout, explain=explain, report=report, added=detectors.installed())
