"""The wire as a test holds it: each request is written down, and answered with what the test says.

It has no behaviour of its own, so it is no homeserver: whoever needs one takes Synapse. It is for what no
homeserver does on demand: to fail at this very request, to lie, to give a device no key.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import unquote

from bot.matrix.http import PATIENCE, Http
from bot.matrix.reading import Json

V3 = "/_matrix/client/v3/"


@dataclass(frozen=True, slots=True)
class Asked:
    """One request, its path below the client-server API and unquoted."""

    method: str
    path: str
    body: Any
    query: dict[str, str]
    patience: timedelta


class Wire(Http):
    """Answers by method and the beginning of the path; what nobody has foreseen is an error of the test."""

    def __init__(self) -> None:
        super().__init__("http://127.0.0.1:1")
        self.asked: list[Asked] = []
        self.closed = False
        self._answers: dict[tuple[str, str], list[Any]] = {}

    def answers(self, method: str, path: str, *answers: Any) -> None:
        """Answer requests with these in turn, and with the last from then on.

        A failure is raised; a function is given the body.
        """
        self._answers[method, path] = list(answers)

    def to(self, path: str) -> list[Any]:
        """Return the bodies of the requests to a path so far."""
        return [asked.body for asked in self.asked if asked.path.startswith(path)]

    async def json(
        self,
        method: str,
        path: str,
        body: object | None = None,
        query: Mapping[str, str] | None = None,
        *,
        patience: timedelta = PATIENCE,
    ) -> Json:
        answer: Json = self._answer(Asked(method, _below(path), body, dict(query or {}), patience))
        return answer

    async def time(self) -> datetime | None:
        return None

    async def objects(self, path: str, *, patience: timedelta = PATIENCE) -> Sequence[Json]:
        answer: Sequence[Json] = self._answer(Asked("GET", _below(path), None, {}, patience))
        return answer

    async def send_bytes(self, path: str, data: bytes, mimetype: str) -> Json:
        answer: Json = self._answer(Asked("POST", path, data, {"mimetype": mimetype}, PATIENCE))
        return answer

    async def fetch_bytes(self, path: str, *, at_most: int) -> bytes:
        answer: bytes = self._answer(Asked("GET", path, None, {"at_most": str(at_most)}, PATIENCE))
        return answer

    async def file_name(self, path: str, *, patience: timedelta) -> str:
        answer: str = self._answer(Asked("GET", path, None, {}, patience))
        return answer

    async def close(self) -> None:
        self.closed = True

    def _answer(self, asked: Asked) -> Any:
        self.asked.append(asked)
        fitting = [key for key in self._answers if key[0] == asked.method and asked.path.startswith(key[1])]
        assert fitting, f"nobody has foreseen {asked.method} {asked.path}"
        left = self._answers[max(fitting, key=lambda key: len(key[1]))]
        answer = left.pop(0) if len(left) > 1 else left[0]
        if isinstance(answer, BaseException):
            raise answer
        return answer(asked.body) if callable(answer) else answer


def _below(path: str) -> str:
    return unquote(path.removeprefix(V3))
