"""Detectors that an organisation has installed beside the bot (entry points, group `underrose.detectors`).

What can go wrong: one fails, and a message goes by unread, or is named in an error; one does not come back,
and the bot answers nobody; one is wrong about where things stand. The principle against it: each is given a
text and the display names of the room, nothing else; it is interrupted after half a second; what it answers
is checked; its errors are counted without their words, and after three it is asked no more.
"""

import logging
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from importlib.metadata import EntryPoint, entry_points
from itertools import islice
from typing import get_args

from bot.interrupting import TookTooLong, at_most
from policies.identifying_details import Category, Detail

log = logging.getLogger(__name__)

GROUP = "underrose.detectors"
PATIENCE = 3  # errors after which a detector is asked no more
LONGEST = timedelta(milliseconds=500)  # that an answer may take, a hundred times what is usual
MOST = 100  # findings of one detector in one text

Span = tuple[str, int, int]
"""What a detector answers for each finding: the category, where it starts, and the offset behind its end."""

Installed = Callable[[str, tuple[str, ...]], Iterable[Span]]

_FOUND_HERE = frozenset(get_args(Category)) - {"protected", "quote", "membership"}


@dataclass(slots=True)
class Guarded:
    """One installed detector, whose errors stop here."""

    name: str
    ask: Installed = field(repr=False)
    errors: int = 0

    def __call__(self, text: str, names: Sequence[str]) -> Sequence[Detail]:
        """Ask it; no proper answer, or none in time, is an error, and an error is no finding."""
        if self.errors >= PATIENCE:
            return ()
        try:
            with at_most(LONGEST):
                return [_detail(span, text, self.name) for span in islice(self.ask(text, tuple(names)), MOST)]
        except (TookTooLong, Exception) as mistake:  # noqa: BLE001 (whatever an organisation has written)
            self._count(mistake)
            return ()

    def _count(self, mistake: BaseException) -> None:
        self.errors += 1
        then = "it is asked no more" if self.errors >= PATIENCE else "it is asked again"
        # Never the error's own words: they may quote what was said.
        log.warning(
            "detector %s failed (%s, error %d); %s", self.name, type(mistake).__name__, self.errors, then
        )


def installed() -> tuple[Guarded, ...]:
    """Load every installed detector; one that cannot be loaded is left out, and said to be."""
    loaded = (_loaded(point) for point in sorted(entry_points(group=GROUP), key=lambda point: point.name))
    return tuple(detector for detector in loaded if detector is not None)


def _loaded(point: EntryPoint) -> Guarded | None:
    try:
        ask = point.load()
    except Exception as mistake:  # noqa: BLE001 (whatever an organisation has written)
        log.warning("detector %s cannot be loaded (%s)", point.name, type(mistake).__name__)
        return None
    if not callable(ask):
        log.warning("detector %s is nothing that can be called", point.name)
        return None
    log.info("detector %s is loaded", point.name)
    return Guarded(point.name, ask)


def _detail(span: Span, text: str, name: str) -> Detail:
    category, start, end = span
    if category not in _FOUND_HERE or not 0 <= start < end <= len(text):
        raise ValueError("no such category, or no such place in the text")
    known = next(each for each in get_args(Category) if each == category)
    return Detail(known, start, end, "", cue=f"installed {name}")
