"""`underrose audit`: whether the record of what staff did is as it was written."""

import asyncio
import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bot.cli.importing import for_good
from bot.cli.options import config_option, json_option

if TYPE_CHECKING:
    from bot.config.model import Config
    from bot.storage.chain import Break, Sealed


@click.group("audit")
def command() -> None:
    """About the record of what staff did."""


@command.command("verify")
@config_option
@json_option
def verify(config_file: Path, *, as_json: bool) -> int:
    """Check that no row was changed, taken out or moved. Exit status 1 if one was.

    The bot may be running meanwhile. That the newest rows were cut off shows only in the number of the last.
    """
    with for_good():
        from bot.config import load
        from bot.storage.chain import breaks

    config = load(config_file)
    rows = asyncio.run(_rows(config))
    found = list(breaks(rows))
    if as_json:
        click.echo(json.dumps(_as_json(rows, found), indent=2))
    else:
        click.echo("\n".join([*_told(rows, found), *_told_of_before(rows, config)]))
    return 1 if found else 0


async def _rows(config: "Config") -> "Sequence[Sealed]":
    from bot.looking import reading
    from bot.storage import audit

    async with reading(config) as connection:
        return await audit.sealed(connection)


def _as_json(rows: "Sequence[Sealed]", found: "Sequence[Break]") -> dict[str, object]:
    return {
        "whole": not found,
        "rows": len(rows),
        "first": _place(rows[0]) if rows else None,
        "last": _place(rows[-1]) if rows else None,
        "breaks": [{**_place(each.row), "before": each.before, "missing": each.is_gap} for each in found],
    }


def _place(row: "Sealed") -> dict[str, object]:
    at = row.act.at.isoformat(timespec="milliseconds").replace("+00:00", "Z") if row.act else None
    return {"number": row.number, "at": at}


def _told(rows: "Sequence[Sealed]", found: "Sequence[Break]") -> Iterator[str]:
    if not rows:
        yield "The record of acts is empty."
        return
    span = _named(rows[0])
    if len(rows) > 1:
        span = f"{len(rows)} rows, from {span} to {_named(rows[-1])}"
    if not found:
        yield f"The record of acts is whole: {span}. Nothing in it was changed, taken out or moved."
        return
    yield f"The record of acts is broken: {span}."
    for each in found:
        yield f"* {_meaning(each)}"
    yield "What these rows say cannot be relied on; the others fit together. The bot itself changes no row:"
    yield "ask who can write to the database, and compare with a backup from before."


def _named(row: "Sealed") -> str:
    at = f"{row.act.at:%Y-%m-%d %H:%M:%S} UTC" if row.act else "at no readable time"
    return f"number {row.number} ({at})"


def _meaning(each: "Break") -> str:
    row = _named(each.row)
    if each.row.act is None:
        return f"{row} is no act any more: it was changed after it was written."
    if each.is_gap:
        return f"{row} does not follow from {each.before}: rows between were taken out, or it was changed."
    behind = f": it does not follow from {each.before}" if each.before else ""
    return f"{row} was changed, or put where it does not belong{behind}."


def _told_of_before(rows: "Sequence[Sealed]", config: "Config") -> Iterator[str]:
    """Say what is taken as given: what came before the oldest row is no longer there to be compared."""
    from policies.vocabulary import durations

    if rows and rows[0].number > 1 and rows[0].act:
        yield (
            f"Number {rows[0].number} is taken as given, as what came before it is gone. Acts go after "
            f"{durations.written(config.lifetimes.audit)} (lifetimes.audit); "
            "if the record is not that old, somebody took them out."
        )
