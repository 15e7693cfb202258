"""nio's client with what a person's app needs to stay in the room: it outlives broken and hostile events."""

import logging
from collections.abc import Callable
from typing import Any

import aiohttp
from nio import AsyncClient, AsyncClientConfig
from nio.crypto.olm_machine import Olm
from nio.store import SqliteMemoryStore

from bot.failures import Refused

logging.getLogger("nio").setLevel(logging.CRITICAL + 1)  # its warnings quote what people write


class PatientOlm(Olm):  # type: ignore[misc]
    """nio's Olm machine, for which an event that cannot be opened is one that cannot be opened."""

    def handle_to_device_event(self, event: Any) -> Any:
        """Open a to-device event; None where it will not open."""
        return _patiently(super().handle_to_device_event, event)

    def _decrypt_megolm_no_error(self, event: Any, room_id: str | None = None) -> Any:
        return _patiently(super()._decrypt_megolm_no_error, event, room_id)

    def verify_json(self, json: Any, user_key: str, user_id: str, device_id: str) -> bool:
        """Check a signature; False for a key that is none."""
        return bool(_patiently(super().verify_json, json, user_key, user_id, device_id))


class MemberClient(AsyncClient):  # type: ignore[misc]
    """nio's client on an encryption store in memory: a person's device lives as long as this object."""

    client_session: aiohttp.ClientSession | None

    def __init__(self, url: str, user_id: str) -> None:
        config = AsyncClientConfig(
            store=SqliteMemoryStore, store_sync_tokens=False, encryption_enabled=True, pickle_key="a member"
        )
        super().__init__(url, user_id, config=config)

    def load_store(self) -> None:
        """Open the encryption store, under the patient machine."""
        super().load_store()
        self.olm = PatientOlm(self.user_id, self.device_id, self.store)

    async def send(  # noqa: PLR0917 - nio's own signature
        self,
        method: str,
        path: str,
        data: Any = None,
        headers: dict[str, str] | None = None,
        trace_context: Any = None,
        timeout: float | None = None,  # noqa: ASYNC109 - likewise
    ) -> aiohttp.ClientResponse:
        """Send a request as nio does, but with the timeout in the type that aiohttp asks for."""
        seconds = self.config.request_timeout if timeout is None else timeout
        if self.client_session is None:
            self.client_session = aiohttp.ClientSession()
        return await self.client_session.request(
            method,
            self.homeserver + path,
            data=data,
            headers=headers,
            trace_request_ctx=trace_context,
            timeout=aiohttp.ClientTimeout(total=seconds or None),
        )


def good(response: Any) -> Any:
    """Return nio's response, or raise what it says went wrong.

    Raises:
        Refused: the homeserver said no.
    """
    if hasattr(response, "status_code"):  # nio's error responses, and only they
        raw = response.transport_response
        raise Refused(raw.status if raw else 0, response.status_code or "", response.message or "")
    return response


def _patiently(call: Callable[..., Any], *arguments: Any) -> Any:
    try:
        return call(*arguments)
    except Exception:  # noqa: BLE001 - nio lets a dozen kinds of hostile input end its sync loop
        return None
