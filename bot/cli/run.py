"""`underrose run`: the bot."""

import asyncio
import signal
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bot.cli.importing import for_good
from bot.cli.options import config_option, naming

if TYPE_CHECKING:
    from bot.app import App


@click.command("run")
@config_option
@click.option(
    "--anew",
    is_flag=True,
    help="Begin anew: another of the bot's devices, or the key to what members registered, is gone for good.",
)
def command(config_file: Path, *, anew: bool) -> None:
    """Run the bot until SIGTERM or Ctrl-C."""
    early = _noting_sighup()
    with for_good():
        from bot import logs
        from bot.app import App
        from bot.config import load

    config = load(config_file)
    with naming(config_file):
        logs.set_up(config.log.level, config.log.file)
        app = App.of(config, anew=anew)
        if early:
            app.reread()
        asyncio.run(until_stopped(app))


def _noting_sighup() -> list[int]:
    """Note a SIGHUP that comes before anybody can read anew; by itself it would end the program.

    A service manager takes that for an end in good order, and starts nothing again.
    """
    noted: list[int] = []
    signal.signal(signal.SIGHUP, lambda number, _: noted.append(number))
    return noted


async def until_stopped(app: "App") -> None:
    """Run the bot; SIGTERM and SIGINT stop it in order, SIGHUP has it read its files again."""
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(_say_type_only)
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, app.stop)
    loop.add_signal_handler(signal.SIGHUP, app.reread)
    await app.run()


def _say_type_only(_: asyncio.AbstractEventLoop, context: dict[str, object]) -> None:
    """Report what nobody caught by its type: the text of an exception may quote."""
    import logging

    mistake = context.get("exception")
    logging.getLogger("bot").error(
        "a task failed (%s)", type(mistake).__name__ if mistake else "no exception"
    )
