"""`underrose doctor`: is everything as it should be?"""

import asyncio
import json
from dataclasses import asdict
from pathlib import Path

import click

from bot.cli.importing import for_good
from bot.cli.options import config_option, json_option
from bot.failures import ConfigProblem


@click.command("doctor")
@config_option
@json_option
def command(config_file: Path, *, as_json: bool) -> int:
    """Check configuration, login, encryption identity, and every room. Exit status 1 if something is bad."""
    with for_good():
        from bot.config import load
        from bot.doctor import Check, State, checks, wrong

    async def all_checks() -> list[Check]:
        config = load(config_file)
        return [check async for check in checks(config)]

    try:
        found = asyncio.run(all_checks())
    except ConfigProblem as problem:
        if as_json:
            _print(wrong(problem))
        raise
    if as_json:
        _print(found)
    else:
        _show(found)
    return 1 if any(check.state is State.BAD for check in found) else 0


def _print(found: list) -> None:  # type: ignore[type-arg] # checks, imported late
    click.echo(json.dumps([asdict(check) for check in found], indent=2))


def _show(found: list) -> None:  # type: ignore[type-arg] # checks, imported late
    from rich.console import Console
    from rich.markup import escape
    from rich.table import Table

    table = Table(show_header=False, box=None, padding=(0, 1))
    signs = {"good": "[green]✓[/]", "advice": "[yellow]•[/]", "bad": "[red]✗[/]"}
    for check in found:
        said = escape(check.found) + (f"\n[bold]{escape(check.mend)}[/]" if check.mend else "")
        table.add_row(signs[check.state], escape(check.about), said)
    Console().print(table)
