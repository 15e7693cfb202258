"""Phrases that nobody else says, and the search for them where nothing that was said may be."""

import secrets
from collections.abc import Iterable
from pathlib import Path

from bot.playground.residue import search


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
        """Name each file that holds a mark, and the mark."""
        return [f"{mark} in {path}" for path, mark in search(self._marks, paths).found]
