"""Patterns that are compiled when they are first used.

There are some two thousand, most of them for ways of saying something that few messages take: to compile all
of them was a third of what it takes to start the bot.
"""

import re
from typing import Any, cast

_USES = ("search", "match", "fullmatch", "finditer", "findall", "sub", "split")


class _WhenUsed:
    """Stands for a pattern, and hands over to it from its first use on."""

    def __init__(self, source: str, flags: int) -> None:
        self._written = source, flags

    def __getattr__(self, name: str) -> Any:
        """Compile the pattern, and from now on be as fast as it is."""
        compiled = re.compile(*self._written)
        vars(self).update({use: getattr(compiled, use) for use in _USES})
        return getattr(compiled, name)


def when_used(source: str, flags: int = 0) -> re.Pattern[str]:
    """Return a pattern that is compiled when one of its methods is first asked for.

    A mistake in `source` raises only then; the tests use each once, see `compile_all`. A match knows the
    pattern as compiled (`match.re`), which is not the object that is returned here.
    """
    pattern = _WhenUsed(source, flags)
    _ALL.append(pattern)
    return cast("re.Pattern[str]", pattern)


_ALL: list[_WhenUsed] = []


def compile_all() -> int:
    """Compile every such pattern now, in half a second, and return how many there are."""
    return sum(bool(pattern.pattern) for pattern in _ALL)
