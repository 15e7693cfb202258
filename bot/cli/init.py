"""`underrose init`: asks, logs in, sets up the encryption identity, writes config.yaml."""

import os
from pathlib import Path
from typing import TYPE_CHECKING

import click
from pydantic import ValidationError

from bot.cli.identity import with_identity
from bot.failures import StartProblem

if TYPE_CHECKING:
    from bot.matrix.identity.identity import Identity

PASSWORD_FILE = "password"  # noqa: S105 (a file's name)


@click.command("init")
@click.option("-c", "--config", "config_file", type=click.Path(path_type=Path), default=Path("config.yaml"))
def command(config_file: Path) -> int:
    """Ask for the account, log in, make the encryption identity, and write the configuration."""
    from bot.config.example import filled_in

    secret = config_file.with_name(PASSWORD_FILE)
    for file in (config_file, secret):
        if file.exists():
            click.echo(f"{file} is there already. Remove it first, or name another with -c.", err=True)
            return 2
    homeserver = _asked("Address of the homeserver", "homeserver", default="https://matrix.example.org")
    user_id = _asked("The bot's user id, such as @underrose:example.org", "user_id")
    password = click.prompt("Its password", hide_input=True)
    admin = _asked("Your own user id (an admin of the bot)", "user_id", but=user_id)
    try:
        config_file.parent.mkdir(parents=True, exist_ok=True)
        _write_secret(secret, password)
    except OSError as error:
        raise StartProblem(
            f"{secret} cannot be written ({error.strerror}): go to a folder of your own, or name one with -c"
        ) from None
    try:
        config_file.write_text(
            filled_in(homeserver=homeserver, user_id=user_id, admin=admin, password_file=secret.name)
        )
        recovery = with_identity(config_file, _recovery_key)
    except BaseException:
        config_file.unlink(missing_ok=True)
        secret.unlink(missing_ok=True)
        raise
    _say(config_file, recovery)
    return 0


def _asked(question: str, key: str, *, default: str | None = None, but: str = "") -> str:
    """Ask for the value of a key until it is one; `but` is one that somebody else has."""
    from bot.config.model import Config
    from bot.config.problems import problems_in

    def fitting(typed: str) -> str:
        value = typed.strip().strip("\"'")
        try:
            Config.model_validate(
                {"homeserver": "https://example.org", "user_id": "@a:example.org", key: value}
            )
        except ValidationError as error:
            raise click.UsageError(next(problems_in(error, Config)).what) from None
        if value == but:
            raise click.UsageError("this is the bot's own account; name yours")
        return value

    answer: str = click.prompt(question, default=default, value_proc=fitting)
    return answer


async def _recovery_key(identity: "Identity") -> tuple[str | None, bool, str]:
    key = identity.recovery_key()
    return key, identity.status().is_good, identity.status().advice


def _write_secret(file: Path, secret: str) -> None:
    descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w") as out:
        out.write(secret + "\n")


def _say(config_file: Path, recovery: tuple[str | None, bool, str]) -> None:
    key, is_good, advice = recovery
    click.echo(f"\nWritten: {config_file}")
    if key:
        click.echo(
            "\nThe recovery key of the bot's encryption identity. It is shown this once; keep it safe:"
        )
        click.echo(f"\n    {key}\n")
    if not is_good:
        click.echo(advice)
    click.echo(f"Start the bot with:  underrose run -c {config_file}")
