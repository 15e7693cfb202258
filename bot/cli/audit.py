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
    from bot.storage.chain import Break, Chain, Sealed


@click.group("audit")
def command() -> None:
    """About the record of what staff did."""


@command.command("verify")
@config_option
@json_option
def verify(config_file: Path, *, as_json: bool) -> int:
    """Check that no row was changed, taken out or moved. Exit status 1 if one was.

    The bot may be running meanwhile.
    """
    with for_good():
        from bot.config import load
        from bot.storage.chain import breaks

    config = load(config_file)
    chain = asyncio.run(_chain(config))
    found = list(breaks(chain))
    if as_json:
        click.echo(json.dumps(_as_json(chain.rows, found), indent=2))
    else:
        click.echo("\n".join([*_told(chain.rows, found), *_told_of_before(chain)]))
    return 1 if found else 0


async def _chain(config: "Config") -> "Chain":
    from bot.looking import reading
    from bot.storage import audit

    async with reading(config) as connection:
        return await audit.chain(connection)


def _as_json(rows: "Sequence[Sealed]", found: "Sequence[Break]") -> dict[str, object]:
    return {
        "whole": not found,
        "rows": len(rows),
        "first": _place(rows[0]) if rows else None,
        "last": _place(rows[-1]) if rows else None,
        "breaks": [_break_as_json(each) for each in found],
    }


def _break_as_json(each: "Break") -> dict[str, object]:
    place = _place(each.row) if each.row else {"number": None, "at": None}
    return {**place, "before": each.before, "missing": each.is_gap, "end": each.end}


def _place(row: "Sealed") -> dict[str, object]:
    at = row.act.at.isoformat(timespec="milliseconds").replace("+00:00", "Z") if row.act else None
    return {"number": row.number, "at": at}


def _told(rows: "Sequence[Sealed]", found: "Sequence[Break]") -> Iterator[str]:
    if not found:
        whole = f"whole: {_span(rows)}. Nothing in it was changed, taken out or moved." if rows else "empty."
        yield f"The record of acts is {whole}"
        return
    yield f"The record of acts is broken: {_span(rows) if rows else 'it is empty'}."
    for each in found:
        yield f"* {_meaning(each)}"
    if any(each.end in (None, "oldest") for each in found):
        yield "What these rows say cannot be relied on; the others fit together."
    elif rows:
        yield "The rows that are there fit together."
    yield "The bot itself changes no row: ask who can write to the database, and compare with a backup."


def _span(rows: "Sequence[Sealed]") -> str:
    first = _named(rows[0])
    return f"{len(rows)} rows, from {first} to {_named(rows[-1])}" if len(rows) > 1 else first


def _named(row: "Sealed") -> str:
    at = f"{row.act.at:%Y-%m-%d %H:%M:%S} UTC" if row.act else "at no readable time"
    return f"number {row.number} ({at})"


def _meaning(each: "Break") -> str:
    if each.row is None:
        return _meaning_of_none(each)
    row = _named(each.row)
    if each.end == "newest":
        return f"{row} is not the newest there was: rows after it were taken out, or it was changed."
    if each.row.act is None:
        return f"{row} is no act any more: it was changed after it was written."
    if each.is_gap and each.end == "oldest":
        return f"{row} is not the oldest there should be: rows before it were taken out, or it was changed."
    if each.is_gap:
        return f"{row} does not follow from {each.before}: rows between were taken out, or it was changed."
    behind = f": it does not follow from {each.before}" if each.before else ""
    return f"{row} was changed, or put where it does not belong{behind}."


def _meaning_of_none(each: "Break") -> str:
    if each.end == "both":
        return "What is kept of where the record begins and ends is gone: rows may be missing there."
    return "The newest row that was written is not there, and has not lapsed: rows were taken out."


def _told_of_before(chain: "Chain") -> Iterator[str]:
    """Say what is taken as given: what had lapsed before it was kept where the record begins."""
    if chain.is_taken_over:
        yield (
            f"Number {chain.rows[0].number} is taken as it was when the bot began to keep the ends "
            "of the record: what came before it was gone by then."
        )
