"""Reads lines of JSON that say the same long thing again and again, as a scan may say its room on each.

What stands on a line byte for byte as it did before is not read anew: it may be a room of a thousand members.
"""

import json
import re
import secrets
from typing import Any

_MOST = 16
"""Values that are remembered of each key: lines of a few rooms in turn are read as fast as those of one."""


class Repeated:
    """Parses lines; what is said again under one of some keys is the same object as before.

    What it keeps in memory: the last values of those keys, as they were written and as they were read.
    """

    def __init__(self, *keys: str) -> None:
        """Start with nothing remembered."""
        self._known: dict[str, dict[bytes, Any]] = {key: {} for key in keys}
        self._opening = {key: re.compile(rf'"{re.escape(key)}"\s*:\s*(?=[{{\[])'.encode()) for key in keys}
        self._written = [json.dumps(key).encode() for key in keys]
        self._stand_in = secrets.token_hex()  # no line can hold it by chance
        self._stand_in_written = json.dumps(self._stand_in).encode()

    def parsed(self, line: bytes) -> Any:
        """Do what `json.loads` does with UTF-8, and raise what it raises; the answer is not to be changed."""
        short, known = self._shortened(line)
        given = json.loads(short.decode())
        if not known:
            is_said = any(key in line for key in self._written)
            return self._remembered(line, given) if is_said else given
        if isinstance(given, dict) and all(given.get(key) == self._stand_in for key in known):
            return given | known
        return json.loads(line.decode())

    def _shortened(self, line: bytes) -> tuple[bytes, dict[str, Any]]:
        """Put a stand-in where a line repeats what is known; what it stands for may be deeper inside."""
        found = {}
        for key, known in self._known.items():
            at = self._start(key, line) if known else 0
            for written, value in known.items():
                if at and line.startswith(written, at):
                    line = line[:at] + self._stand_in_written + line[at + len(written) :]
                    found[key] = value
                    break
        return line, found

    def _remembered(self, line: bytes, given: Any) -> Any:
        for key, known in self._known.items():
            if (at := self._start(key, line)) and isinstance(given, dict):
                rest = line[at:].decode()
                value, end = json.JSONDecoder().raw_decode(rest)
                if value == given.get(key):
                    known[rest[:end].encode()] = given[key]
                if len(known) > _MOST:
                    del known[next(iter(known))]
        return given

    def _start(self, key: str, line: bytes) -> int:
        """Where the first object or list under a key begins; 0 where there is none."""
        opening = self._opening[key].search(line)
        return opening.end() if opening else 0
