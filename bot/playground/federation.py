"""Two homeservers that federate with each other on this machine, and with nobody else."""

from collections.abc import Mapping
from contextlib import AsyncExitStack
from pathlib import Path
from types import TracebackType
from typing import Any

from bot.clock import Clock
from bot.playground import certificates
from bot.playground.homeserver import Homeserver
from bot.playground.playground import Playground, free_port
from bot.playground.settings import Limits, listener

_ENDLESS = {"window_size": 1000, "sleep_limit": 100_000, "sleep_delay": 0, "reject_limit": 100_000}


class Federation:
    """`async with` it: gives the two homeservers. `home` and `away` can be stopped and started by themselves.

    Args:
        folder: Where both keep everything.
        limits: `none`, or Synapse's `default` rate limits.
        more: Synapse settings of both that win over ours.
        clock: What they wait by.
    """

    def __init__(
        self,
        folder: Path,
        limits: Limits = "none",
        *,
        more: Mapping[str, Any] | None = None,
        clock: Clock | None = None,
    ) -> None:
        ports = free_port(), free_port()
        names = [f"localhost:{port}" for port in ports]
        files = certificates.write(folder / "certificates")
        self._open = AsyncExitStack()
        self.home, self.away = (
            Playground(
                folder / label,
                limits,
                server_name=name,
                more={**_settings(names, files), **(more or {})},
                extra_listeners=[listener(port, ["federation"], tls=True)],
                clock=clock,
            )
            for label, name, port in zip(("home", "away"), names, ports, strict=True)
        )

    async def __aenter__(self) -> tuple[Homeserver, Homeserver]:
        """Start both."""
        async with self._open as opened:
            both = await opened.enter_async_context(self.home), await opened.enter_async_context(self.away)
            self._open = opened.pop_all()
        return both

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop both."""
        await self._open.aclose()


def _settings(names: list[str], files: tuple[Path, Path, Path]) -> dict[str, Any]:
    authority, certificate, key = map(str, files)
    return {
        "federation_domain_whitelist": names,
        "federation_custom_ca_list": [authority],
        "tls_certificate_path": certificate,
        "tls_private_key_path": key,
        "ip_range_blacklist": [],
        "federation_ip_range_blacklist": [],
        "rc_federation": {**_ENDLESS, "concurrent": 100},
    }
