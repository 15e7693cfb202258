"""`underrose identity`: the bot's encryption identity, and the devices of its account."""

import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from bot.cli.importing import for_good
from bot.cli.options import config_option, json_option, naming
from bot.failures import AlreadyRunning, StartProblem

if TYPE_CHECKING:
    from bot.matrix.identity.identity import Identity, OwnDevice
    from bot.matrix.identity.looking import Looking

T = TypeVar("T")

_config_behind = click.option(
    "-c",
    "--config",
    "behind",
    type=click.Path(path_type=Path, dir_okay=False),
    help="The configuration, named behind the word as with every other command.",
)


@click.group("identity", invoke_without_command=True)
@config_option
@json_option
@click.pass_context
def command(context: click.Context, config_file: Path, *, as_json: bool) -> int:
    """Print the fingerprint to compare, and every device of the account. The bot may be running meanwhile."""
    context.obj = config_file
    if context.invoked_subcommand is not None:
        return 0

    async def look(identity: "Identity | Looking") -> tuple[str | None, str, bool, list[dict[str, object]]]:
        status = identity.status()
        rows: list[dict[str, object]] = [
            {"device": d.device_id, "name": d.name, "this": d.is_this, "signed": d.is_signed}
            for d in await identity.devices()
        ]
        return identity.fingerprint(), status.advice, status.is_good, rows

    try:
        fingerprint, advice, is_good, rows = with_identity(config_file, look)
    except AlreadyRunning as running:
        fingerprint, advice, is_good, rows = _beside(running, config_file, look)
    if as_json:
        click.echo(json.dumps({"fingerprint": fingerprint, "good": is_good, "devices": rows}, indent=2))
        return 0 if is_good else 1
    _show(fingerprint, rows)
    if advice and not is_good:
        click.echo(advice)
    return 0 if is_good else 1


def _show(fingerprint: str | None, rows: Sequence[Mapping[str, object]]) -> None:
    from rich.console import Console
    from rich.markup import escape
    from rich.table import Table

    from bot.texts.clean import clean

    table = Table("device", "name", "signed", title=f"Fingerprint: {fingerprint or 'none'}")
    for row in rows:
        device = f"{row['device']}{' (this bot)' if row['this'] else ''}"
        # Whoever logs in chooses the name: it shall not paint on the operator's terminal.
        table.add_row(*(escape(clean(said)) for said in (device, str(row["name"]))), _yes(row["signed"]))
    Console().print(table)
    stale = [str(row["device"]) for row in rows if not row["this"] and not row["signed"]]
    if stale:
        click.echo(
            "Some clients refuse to send while an account has devices that are not signed. To remove them:"
        )
        click.echo(f"    underrose identity remove {' '.join(stale)}")


@command.command("restore")
@_config_behind
@click.pass_obj
def restore(config_file: Path, behind: Path | None) -> int:
    """Sign this device with the recovery key that `underrose init` showed."""
    key: str = click.prompt("Recovery key", hide_input=True)

    async def sign(identity: "Identity") -> tuple[bool, str]:
        status = await identity.restore(key)
        return status.is_good, status.advice

    is_good, advice = with_identity(
        behind or config_file, sign, anew=True
    )  # who has the key takes the bot over
    click.echo("This device is signed now." if is_good else advice)
    return 0 if is_good else 1


@command.command("recovery")
@_config_behind
@click.pass_obj
def recovery(config_file: Path, behind: Path | None) -> int:
    """Show the recovery key, once: where the identity was made by `run`, nobody has seen it yet."""

    async def shown(identity: "Identity") -> str | None:
        return identity.recovery_key()

    key = with_identity(behind or config_file, shown)
    if key is None:
        click.echo(
            "There is no recovery key to show: it was shown before, or the identity is not the bot's own."
        )
        return 1
    click.echo(f"Write it down, and keep it apart from this machine. It is not shown again:\n\n    {key}\n")
    return 0


@command.command("remove")
@click.argument("device_ids", nargs=-1, required=True)
@_config_behind
@click.pass_obj
def remove(config_file: Path, device_ids: tuple[str, ...], behind: Path | None) -> None:
    """Log stale devices of the account out."""
    from policies.vocabulary import DeviceId

    async def log_out(identity: "Identity") -> None:
        _demand_others(device_ids, await identity.devices())
        await identity.remove([DeviceId(device_id) for device_id in device_ids])

    with_identity(behind or config_file, log_out)
    click.echo(f"Removed: {', '.join(device_ids)}")


def _demand_others(device_ids: Sequence[str], known: Sequence["OwnDevice"]) -> None:
    """See that every one is a device of the account, and none the bot's own.

    Raises:
        StartProblem: one is not; then none is to be removed.
    """
    if this := [device.device_id for device in known if device.is_this and device.device_id in device_ids]:
        raise StartProblem(f"{this[0]} is the bot's own device; nothing was removed")
    if unknown := sorted(set(device_ids) - {device.device_id for device in known}):
        raise StartProblem(
            f"the account has no device {', '.join(unknown)}; nothing was removed. "
            "`underrose identity` lists those there are"
        )


def with_identity(config_file: Path, do: "Callable[[Identity], Awaitable[T]]", *, anew: bool = False) -> T:
    """Connect as the bot, which must not be running, and do something with its identity."""
    with for_good():
        from bot.account import account_of
        from bot.clock import SystemClock
        from bot.config import load
        from bot.lock import DataDirLock
        from bot.matrix.connect import connect
        from bot.store_key import store_key

    config = load(config_file)
    lock = DataDirLock(config.data_dir)
    with naming(config_file):
        lock.take()
    key = store_key(config.data_dir, config.secrets.store_key, anew=anew).get_secret_value().encode()

    async def connected() -> T:
        homeserver = await connect(account_of(config, key, anew=anew), clock=SystemClock())
        try:
            return await do(homeserver.identity)
        finally:
            await homeserver.close()

    try:
        return asyncio.run(connected())
    finally:
        lock.release()


def _beside(running: AlreadyRunning, config_file: Path, do: "Callable[[Looking], Awaitable[T]]") -> T:
    """Look at the identity while the bot runs, and change nothing."""
    from bot.account import account_of
    from bot.config import load
    from bot.matrix.identity.looking import Looking
    from bot.matrix.visiting import visiting
    from bot.store_key import store_key

    config = load(config_file)
    key = store_key(config.data_dir, config.secrets.store_key).get_secret_value().encode()

    async def visited() -> T:
        async with visiting(account_of(config, key)) as visit:
            if visit.login is None:
                raise running
            return await do(await Looking.at(visit, visit.login))

    return asyncio.run(visited())


def _yes(value: object) -> str:
    return "yes" if value else "no"
