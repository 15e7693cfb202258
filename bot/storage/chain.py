"""The chain of acts: how each is sealed, and where a chain does not hold. Touches nothing.

What can go wrong: somebody changes, takes out or moves a row in the database. The principle against it: each
row's seal covers the row and the seal before it (BLAKE2b, 32 bytes), so that it fits in no other place.
What no chain shows: that its newest rows were cut off, or all of it was written anew.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC
from hashlib import blake2b

from policies.vocabulary import AuditAct


@dataclass(frozen=True, slots=True)
class Sealed:
    """A row as it is stored; `act` is None where what is stored is none any more."""

    number: int
    act: AuditAct | None
    seal: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Break:
    """A row that does not follow from what stands before it: the number there, 0 where it is the first."""

    row: Sealed
    before: int

    @property
    def is_gap(self) -> bool:
        """Whether numbers are missing right before it."""
        return 0 < self.before < self.row.number - 1


def seal(before: bytes, act: AuditAct) -> bytes:
    """Return the seal of an act that follows a seal."""
    parts = (act.who, act.what, act.room_id or "", act.at.astimezone(UTC).isoformat(), act.why)
    return blake2b(before + "\x1f".join(parts).encode(), digest_size=32).digest()


def breaks(rows: Sequence[Sealed]) -> Iterator[Break]:
    """Go through the rows, oldest first, and find each that does not follow from what stands before it.

    What came before the oldest has lapsed, unless it is the first of all: its seal is taken as given then.
    """
    number, before = 0, b""
    for row in rows:
        is_given = number == 0 and row.number > 1 and row.act is not None
        if not is_given and (row.act is None or seal(before, row.act) != row.seal):
            yield Break(row, number)
        number, before = row.number, row.seal
