"""The chain of acts: how each is sealed, and where a chain does not hold. Touches nothing.

What can go wrong: somebody changes, takes out or moves a row in the database. The principle against it: each
row's seal covers the row and the seal before it (BLAKE2b, 32 bytes), so that it fits in no other place; and
beside the chain is kept which seals it begins behind and ends with, so that neither end can be cut off.
What no chain shows: that all of it was written anew, its ends with it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC
from hashlib import blake2b
from typing import Literal

from policies.vocabulary import AuditAct


@dataclass(frozen=True, slots=True)
class Sealed:
    """A row as it is stored; `act` is None where what is stored is none any more."""

    number: int
    act: AuditAct | None
    seal: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Ends:
    """The seal that the oldest row follows, nothing for the first of all, and the seal of the newest."""

    follows: bytes = field(repr=False)
    newest: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Chain:
    """The rows, oldest first, and the ends that are kept beside them; None where these are gone."""

    rows: Sequence[Sealed]
    ends: Ends | None

    @property
    def is_taken_over(self) -> bool:
        """Whether what came before the oldest row was gone already when the ends were first kept."""
        oldest = self.rows[0] if self.rows else None
        return bool(oldest and oldest.act and self.ends and _by_itself(oldest) == self.ends.follows)


@dataclass(frozen=True, slots=True)
class Break:
    """A row that does not follow from what stands before it: the number there, 0 where it is the first.

    With an end it is the row there, if there is one, that does not fit what is kept of that end.
    """

    row: Sealed | None
    before: int
    end: Literal["oldest", "newest", "both"] | None = None

    @property
    def is_gap(self) -> bool:
        """Whether rows are missing: numbers right before it, or what should be the newest."""
        if self.end == "newest":
            return True
        return self.row is not None and self.before < self.row.number - 1


def seal(before: bytes, act: AuditAct) -> bytes:
    """Return the seal of an act that follows a seal."""
    parts = (act.who, act.what, act.room_id or "", act.at.astimezone(UTC).isoformat(), act.why)
    return blake2b(before + "\x1f".join(parts).encode(), digest_size=32).digest()


def _by_itself(row: Sealed) -> bytes:
    """Seal a row once more, behind its own seal: that stands for what it follows where nobody knows it."""
    return seal(row.seal, row.act) if row.act else b""


def ends_of(rows: Sequence[Sealed]) -> Ends:
    """Take the ends of a chain beside which none were kept, from what is there."""
    if not rows:
        return Ends(follows=b"", newest=b"")
    return Ends(follows=b"" if rows[0].number == 1 else _by_itself(rows[0]), newest=rows[-1].seal)


def breaks(chain: Chain) -> Iterator[Break]:
    """Go through the chain and find each row, and each end, that does not fit."""
    number, before = 0, chain.ends.follows if chain.ends else None
    for place, row in enumerate(chain.rows):
        is_oldest = place == 0
        is_given = is_oldest and row.act is not None and (before is None or chain.is_taken_over)
        if not is_given and (row.act is None or seal(before or b"", row.act) != row.seal):
            yield Break(row, number, "oldest" if is_oldest else None)
        number, before = row.number, row.seal
    if chain.ends is None:
        yield Break(None, 0, "both")
    elif before != chain.ends.newest:
        yield _cut_off(chain.rows)


def _cut_off(rows: Sequence[Sealed]) -> Break:
    if not rows:
        return Break(None, 0, "newest")
    return Break(rows[-1], rows[-2].number if len(rows) > 1 else 0, "newest")
