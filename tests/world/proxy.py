"""Stands between a bot and its homeserver: one that lies, and one that lets history come page by page."""

import asyncio
import json
from collections import defaultdict
from types import TracebackType
from typing import Self

from aiohttp import ClientSession, ClientTimeout, web
from yarl import URL

HOP_BY_HOP = {"connection", "content-encoding", "content-length", "host", "keep-alive", "transfer-encoding"}


class Proxy:
    """Passes everything on; `async with` it."""

    def __init__(self, homeserver: str) -> None:
        self.url = ""
        self._homeserver = homeserver

    async def __aenter__(self) -> Self:
        """Listen on loopback."""
        self._client = ClientSession(timeout=ClientTimeout(total=None), auto_decompress=True)
        application = web.Application(client_max_size=64 * 1024 * 1024)
        application.router.add_route("*", "/{path:.*}", self._answer)
        self._runner = web.AppRunner(application, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop listening."""
        await self._runner.cleanup()
        await self._client.close()

    async def _answer(self, request: web.Request) -> web.Response:
        return await self._passed_on(request, str(request.rel_url))

    async def _passed_on(self, request: web.Request, where: str) -> web.Response:
        headers = {name: value for name, value in request.headers.items() if name.lower() not in HOP_BY_HOP}
        url = URL(self._homeserver + where, encoded=True)
        async with self._client.request(
            request.method, url, headers=headers, data=await request.read()
        ) as response:
            kept = {n: v for n, v in response.headers.items() if n.lower() not in HOP_BY_HOP}
            return web.Response(status=response.status, body=await response.read(), headers=kept)


class RefusingProxy(Proxy):
    """Refuses every redaction, as a homeserver does by whose word the bot has no power to redact."""

    async def _answer(self, request: web.Request) -> web.Response:
        if "/redact/" in request.path:
            refusal = {"errcode": "M_FORBIDDEN", "error": "You don't have permission to redact events"}
            return web.json_response(refusal, status=403)
        return await super()._answer(request)


class ReloadingProxy(Proxy):
    """While it has an `answer`, it gives that to every sync, as one does whose homeserver is not there.

    `refused` and `passed` are set when a sync was met so, or passed on.
    """

    def __init__(self, homeserver: str) -> None:
        super().__init__(homeserver)
        self.answer: tuple[int, str, str] | None = None  # status, type and body
        self.refused, self.passed = asyncio.Event(), asyncio.Event()

    async def _answer(self, request: web.Request) -> web.Response:
        if not request.path.endswith("/sync"):
            return await super()._answer(request)
        if self.answer is None:
            self.passed.set()
            return await super()._answer(request)
        self.refused.set()
        status, kind, body = self.answer
        return web.Response(status=status, content_type=kind, text=body)


class WithholdingProxy(Proxy):
    """Fails to give the history of one room, while it gives everything else."""

    def __init__(self, homeserver: str) -> None:
        super().__init__(homeserver)
        self.room = ""

    async def _answer(self, request: web.Request) -> web.Response:
        if self.room and request.path.endswith(f"/rooms/{self.room}/messages"):
            fault = {"errcode": "M_UNKNOWN", "error": "Internal server error"}
            return web.json_response(fault, status=500)
        return await super()._answer(request)


class LyingProxy(Proxy):
    """While it `lies`, redactions get an event id for an answer and go no further.

    `told` is set for each event it lied about, `caught` for each that the bot looked at afterwards.
    """

    def __init__(self, homeserver: str) -> None:
        super().__init__(homeserver)
        self.lies = True
        self.told: defaultdict[str, asyncio.Event] = defaultdict(asyncio.Event)
        self.caught: defaultdict[str, asyncio.Event] = defaultdict(asyncio.Event)

    async def _answer(self, request: web.Request) -> web.Response:
        if self.lies and request.method == "PUT" and "/redact/" in request.path:
            event_id, transaction = request.path.split("/")[-2:]
            self.told[event_id].set()
            return web.json_response({"event_id": f"$a-lie-{transaction}"})
        answer = await super()._answer(request)
        looked_at = request.path.rpartition("/event/")[2]
        if self.told[looked_at].is_set():
            self.caught[looked_at].set()
        return answer


class PagingProxy(Proxy):
    """Gives whole pages of history as pages of three events, each when it is let."""

    def __init__(self, homeserver: str) -> None:
        super().__init__(homeserver)
        self.pages = asyncio.Semaphore(0)

    async def _answer(self, request: web.Request) -> web.Response:
        if not request.path.endswith("/messages") or request.query.get("limit") != "1000":
            return await super()._answer(request)
        await self.pages.acquire()
        return await self._passed_on(request, str(request.rel_url.update_query(limit="3")))


class HangingProxy(Proxy):
    """While it `hangs`, it shows no single event, or not `about` one; `asked` is set when somebody asks."""

    def __init__(self, homeserver: str) -> None:
        super().__init__(homeserver)
        self.hangs, self.about = False, ""
        self.asked = asyncio.Event()

    async def _answer(self, request: web.Request) -> web.Response:
        if self.hangs and f"/event/{self.about}" in request.path:
            self.asked.set()
            await asyncio.Event().wait()
        return await super()._answer(request)


class KeyHoldingProxy(Proxy):
    """While it `holds`, what a member sends to the bot's devices stays here until it is let go."""

    def __init__(self, homeserver: str) -> None:
        super().__init__(homeserver)
        self.holds, self.bot = False, ""
        self._kept: list[tuple[str, dict[str, str], bytes]] = []

    async def let_go(self) -> None:
        """Send what was kept, and keep nothing more."""
        self.holds, kept, self._kept = False, self._kept, []
        for where, headers, body in kept:
            url = URL(self._homeserver + where, encoded=True)
            async with self._client.put(url, headers=headers, data=body) as response:
                response.raise_for_status()

    async def _answer(self, request: web.Request) -> web.Response:
        if not self.holds or "/sendToDevice/" not in request.path:
            return await super()._answer(request)
        sent = json.loads(await request.read())["messages"]
        headers = {name: value for name, value in request.headers.items() if name.lower() not in HOP_BY_HOP}
        if self.bot in sent:
            mine = {"messages": {self.bot: sent.pop(self.bot)}}
            self._kept.append((f"{request.rel_url}-kept", headers, json.dumps(mine).encode()))
        url = URL(self._homeserver + str(request.rel_url), encoded=True)
        async with self._client.put(url, headers=headers, json={"messages": sent}) as response:
            return web.Response(status=response.status, body=await response.read())
