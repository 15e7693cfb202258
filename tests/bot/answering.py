"""A server on a socket that answers whatever a test says: how answers are read is tested with it."""

import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

from aiohttp import web

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class Answering:
    """A server with one answer to everything, or one that a handler gives."""

    def __init__(self) -> None:
        self.url = ""
        self.answer: Callable[[], web.Response] = lambda: web.json_response({})
        self.asked: list[tuple[str, str, Any]] = []
        self.stream: Handler | None = None

    async def handle(self, request: web.Request) -> web.StreamResponse:
        self.asked.append((request.method, request.raw_path, request.headers.get("Authorization")))
        if self.stream is not None:
            return await self.stream(request)
        return self.answer()

    def says(self, status: int, body: Any, **headers: str) -> None:
        raw = body if isinstance(body, bytes) else json.dumps(body).encode()
        self.answer = lambda: web.Response(status=status, body=raw, headers=headers)


@asynccontextmanager
async def answering() -> AsyncIterator[Answering]:
    """Run such a server on loopback."""
    server = Answering()
    application = web.Application()
    application.router.add_route("*", "/{anything:.*}", server.handle)
    runner = web.AppRunner(application, shutdown_timeout=0.1)  # what never answers is not waited for
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    server.url = site.name
    try:
        yield server
    finally:
        await runner.cleanup()
