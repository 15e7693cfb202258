"""`underrose demo`: watch the bot work, on a homeserver of its own."""

from pathlib import Path

import click

from bot.cli.importing import for_good


@click.command("demo")
@click.option("--stay", is_flag=True, help="Keep homeserver and bot up, and print how to sign in.")
@click.option(
    "--record", type=click.Path(path_type=Path, dir_okay=False), help="Also save what is shown, as SVG."
)
def command(*, stay: bool, record: Path | None) -> int:
    """Start a local homeserver, an encrypted room and scripted members, and show what they see."""
    with for_good():
        from bot import demo

    return demo.run(stay=stay, record=record)
