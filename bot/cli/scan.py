"""`underrose scan`: try the identifying-details policy on JSON Lines."""

import sys

import click


@click.command("scan")
@click.option("--explain", is_flag=True, help="Say which cue decided.")
@click.option("--report", is_flag=True, help="For labelled input: print a confusion table at the end.")
def command(*, explain: bool, report: bool) -> int:
    """Answer each line of standard input with a verdict, in order."""
    from bot import scan

    for stream in (sys.stdin, sys.stdout):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr] # text streams
    return scan.run(sys.stdin, sys.stdout, explain=explain, report=report)
