"""Where a registered detail stands in a text, and which rule met it there."""

from collections.abc import Iterable
from dataclasses import dataclass

from policies.identifying_details.registered.value import Registered

_MOST_PLACES = 20


@dataclass(frozen=True, slots=True)
class Met:
    """A registered detail met in a text.

    Attributes:
        which: the registered detail.
        start: offset into `Normal.folded`.
        end: offset behind it.
        how: the rule that met it: exact, genitive, nickname, abbreviated, stretched, mistyped, phrase,
            part, apart, spoken, spaced, leet, run, date, spot, or "behind the given name" where a surname in
            any of these ways stands behind the first name that was registered with it.
    """

    which: Registered
    start: int
    end: int
    how: str


def once(found: Iterable[Met]) -> list[Met]:
    """Drop what stands inside a longer place of the same detail, and what is said again and again."""
    kept: dict[int, list[Met]] = {}
    for met in sorted(found, key=lambda met: (met.start - met.end, met.start)):
        places = kept.setdefault(id(met.which), [])
        if len(places) < _MOST_PLACES and not any(
            one.start < met.end and met.start < one.end for one in places
        ):
            places.append(met)
    return sorted((met for places in kept.values() for met in places), key=lambda met: met.start)
