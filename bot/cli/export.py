"""`underrose export`: the record, for those who have to show it."""

import asyncio
from pathlib import Path

import click

from bot.cli.importing import for_good
from bot.cli.options import config_option


@click.command("export")
@click.argument("what", type=click.Choice(["agreements"]))
@config_option
@click.option("--format", "form", type=click.Choice(["csv", "json"]), default="csv", show_default=True)
@click.option("--room", "room_id", help="Only this room, by its id.")
def command(what: str, config_file: Path, form: str, room_id: str | None) -> None:
    """Print agreements, oldest first. The bot may be running meanwhile."""
    with for_good():
        from bot.config import load
        from bot.exporting import exported_agreements

    exporting = {"agreements": exported_agreements}
    click.echo(asyncio.run(exporting[what](load(config_file), form, room_id)), nl=False)
