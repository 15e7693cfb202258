"""The patterns by which a room allows what would be a detail: regular expressions that an admin has written.

What can go wrong: one takes for ever on some text, and the bot answers nobody. The principle against it: it
is interrupted after a hundredth of a second; what is not answered by then is not allowed, and is met as ever.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta

from bot.interrupting import TookTooLong, at_most
from policies.vocabulary import pattern_in

LONGEST = timedelta(milliseconds=10)  # for all patterns of a room, on one detail


@dataclass(frozen=True, slots=True)
class Allowing:
    """Answers whether a detail is allowed by pattern; it must match the whole of it, in whatever case."""

    patterns: tuple[re.Pattern[str], ...] = field(repr=False)

    def __call__(self, found: str) -> bool:
        """Whether one of the patterns matches."""
        if not self.patterns:
            return False
        try:
            with at_most(LONGEST):
                return any(pattern.fullmatch(found) for pattern in self.patterns)
        except TookTooLong:
            return False


def allowing(allow: Sequence[str]) -> Allowing:
    """Return what the entries between slashes allow (`identifying_details.allow`)."""
    patterns = [pattern for entry in allow if (pattern := pattern_in(entry)) is not None]
    return Allowing(tuple(re.compile(pattern, re.IGNORECASE) for pattern in patterns))
