"""Runs the command line as `main` does, with what is typed; returns its exit status and what it printed."""

import gc
from dataclasses import dataclass

from click.testing import CliRunner

from bot.cli.main import status_of


@dataclass(frozen=True)
class Ran:
    """How a command ended: its status, what it said, and what it complained of."""

    status: int
    out: str
    err: str


def ran(*arguments: str, typed: str = "") -> Ran:
    """Carry a command line out."""
    with CliRunner().isolation(input=typed) as (out, err, _):
        status = status_of(list(arguments))
        gc.unfreeze()  # the tests that follow are searched for what nobody closed
        return Ran(status, out.getvalue().decode(), err.getvalue().decode())
