"""Options that several commands share."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from bot.failures import ConfigProblem, Unwritable

config_option = click.option(
    "-c",
    "--config",
    "config_file",
    type=click.Path(path_type=Path, dir_okay=False),
    default=Path("config.yaml"),
    show_default=True,
    help="The configuration.",
)
json_option = click.option("--json", "as_json", is_flag=True, help="Print JSON, for scripts.")


@contextmanager
def naming(config_file: Path) -> Iterator[None]:
    """Name the file in which a key stands whose path cannot be written."""
    try:
        yield
    except Unwritable as problem:
        raise ConfigProblem(f"{config_file}: {problem}") from None
