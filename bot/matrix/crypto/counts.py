"""Counts what was dropped, by kind. A kind is one of our own words, never something that was received."""

from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from bot.failures import Failure


class Dropped(Exception):
    """One input is hostile or broken, and is dropped. Carries its kind, never its content."""

    def __init__(self, kind: str) -> None:
        super().__init__(kind)
        self.kind = kind


class Counts:
    """How many inputs of which kind were dropped since the start."""

    def __init__(self) -> None:
        self._counts: Counter[str] = Counter()

    def add(self, kind: str) -> None:
        """Count one input."""
        self._counts[kind] += 1

    def by_kind(self) -> Mapping[str, int]:
        """Return the counts, most frequent first."""
        return dict(self._counts.most_common())

    @contextmanager
    def guarding(self, kind: str) -> Iterator[None]:
        """Let nothing that one input raises out; it is counted under its own kind, or else this one.

        A panic of the Rust library derives from BaseException; it ends here, too.
        """
        try:
            yield
        except Dropped as dropped:
            self.add(dropped.kind)
        except Failure:
            raise  # no fault of the input: the disk is full, the account is gone
        except Exception:  # noqa: BLE001 (hostile input finds what nobody thought of; the text could quote it)
            self.add(kind)
        except BaseException as panic:
            if type(panic).__name__ != "PanicException":
                raise
            self.add(kind)
