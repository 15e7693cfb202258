"""`underrose config`: the configuration's schema, for editors."""

import json

import click


@click.group("config")
def command() -> None:
    """About the configuration."""


@command.command("schema")
def schema() -> None:
    """Print the JSON Schema of config.yaml."""
    from bot.config.schema import schema as written

    click.echo(json.dumps(written(), indent=2, ensure_ascii=False))
