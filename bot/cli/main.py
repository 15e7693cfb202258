"""`underrose`: the list of what the program can be asked for.

Exit status: 0 good; 1 the thing asked for failed; 2 wrong usage or wrong configuration.
"""

import os
import sys
import warnings
from difflib import get_close_matches
from importlib import import_module

import click

from bot.failures import ConfigProblem, Failure

# Where each command lives; it is imported when it is asked for, so that `--help` is quick.
COMMANDS = {
    "demo": "bot.cli.demo",
    "init": "bot.cli.init",
    "run": "bot.cli.run",
    "doctor": "bot.cli.doctor",
    "scan": "bot.cli.scan",
    "export": "bot.cli.export",
    "audit": "bot.cli.audit",
    "config": "bot.cli.config",
    "identity": "bot.cli.identity",
}

# What people may look for, and what helps until it is there.
NOT_YET = {
    "report": "Until then, `underrose doctor` and `underrose export agreements` print how things stand.",
    "backup": "Until then, stop the bot and copy data_dir; keep the store key somewhere else.",
    "restore": "Until then, stop the bot and put the copy of data_dir back. Never run two copies of it.",
}


class Commands(click.Group):
    """Finds a command by its name, in the order of the list."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 (as click calls it)
        """Name the commands."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command:
        """Return a command."""
        if cmd_name in NOT_YET:
            raise click.UsageError(f"There is no {cmd_name} yet. {NOT_YET[cmd_name]}", ctx)
        if cmd_name not in COMMANDS:
            near = get_close_matches(cmd_name, COMMANDS, n=1)
            hint = f"Did you mean {near[0]}?" if near else f"There are: {', '.join(COMMANDS)}."
            raise click.UsageError(f"There is no command {cmd_name}. {hint}", ctx)
        command: click.Command = import_module(COMMANDS[cmd_name]).command
        return command


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="underrose")
def underrose() -> None:
    """A Matrix bot for confidential group chat, made for peer support."""


def main() -> None:
    """Run the command line, and end with its exit status."""
    os.umask(0o077)  # what the program writes is for its own user alone
    warnings.simplefilter("ignore")
    sys.exit(status_of(sys.argv[1:]))


def status_of(arguments: list[str]) -> int:  # noqa: PLR0911 (one line a kind of ending)
    """Carry a command line out and return its exit status. Failures become one sentence on standard error."""
    try:
        result = underrose.main(arguments, prog_name="underrose", standalone_mode=False)
    except click.ClickException as wrong:
        wrong.show()
        return wrong.exit_code
    except (click.Abort, KeyboardInterrupt):
        click.echo("Stopped.", err=True)
        return 1
    except ConfigProblem as problem:
        click.echo(f"{problem}", err=True)
        return 2
    except Failure as failure:
        click.echo(f"{failure}", err=True)
        return 1
    except BrokenPipeError:
        return 1
    except Exception as mistake:  # noqa: BLE001 (the border: a traceback may quote, and helps no operator)
        click.echo(_apology(mistake), err=True)
        return 1
    return result if isinstance(result, int) else 0


def _apology(mistake: BaseException) -> str:
    trace = mistake.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    where = f"{trace.tb_frame.f_globals.get('__name__')}:{trace.tb_lineno}" if trace else "nowhere"
    return (
        f"Underrose made a mistake ({type(mistake).__name__} at {where}) and stopped. "
        "Nothing decided is lost: start it again. Please report this line."
    )
