"""The search for what was said in places where nothing that was said may be."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

ENCODINGS = ("utf-8", "utf-16-le")


@dataclass(frozen=True, slots=True)
class Residue:
    """What a search looked through, and each file in which a phrase was found with the phrase."""

    files: int
    size: int
    found: tuple[tuple[Path, str], ...]


def search(phrases: Iterable[str], paths: Iterable[Path]) -> Residue:
    """Look for phrases, in UTF-8 and UTF-16, in files and in everything below folders."""
    wanted = [(phrase, phrase.encode(encoding)) for phrase in phrases for encoding in ENCODINGS]
    files, size, found = 0, 0, []
    for path in _files(paths):
        data = path.read_bytes()
        files, size = files + 1, size + len(data)
        found += [(path, phrase) for phrase, sought in wanted if sought in data]
    return Residue(files, size, tuple(dict.fromkeys(found)))


def _files(paths: Iterable[Path]) -> Iterator[Path]:
    for path in paths:
        if path.is_dir():
            yield from _files(sorted(path.iterdir()))
        elif path.is_file():
            yield path
