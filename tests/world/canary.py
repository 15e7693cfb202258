"""Phrases that nobody else says, and the search for them where nothing that was said may be."""

import secrets
from collections.abc import Iterable, Iterator
from pathlib import Path


class Canary:
    """Hands out phrases, and finds any byte sequence of theirs in files."""

    def __init__(self) -> None:
        self._marks: list[str] = []

    def phrase(self, words: str = "") -> str:
        """Return `words` with a mark that is like nothing else; let somebody say it."""
        mark = f"rosella{secrets.token_hex(10)}"
        self._marks.append(mark)
        return f"{words} {mark}".strip()

    def found_in(self, paths: Iterable[Path]) -> list[str]:
        """Name each file, and what of it, that holds a mark, in UTF-8 or UTF-16."""
        return [
            f"{mark} in {path} ({encoding})"
            for path in _files(paths)
            for data in [path.read_bytes()]
            for mark in self._marks
            for encoding in ("utf-8", "utf-16-le")
            if mark.encode(encoding) in data
        ]


def _files(paths: Iterable[Path]) -> Iterator[Path]:
    for path in paths:
        if path.is_dir():
            yield from _files(path.iterdir())
        elif path.is_file():
            yield path
