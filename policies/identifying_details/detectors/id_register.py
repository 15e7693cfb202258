"""A register that gives people numbers: how one is written, how it checks itself, what it is called."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from policies.identifying_details.patterns import when_used

Check = Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class Register:
    """One register of people.

    Attributes:
        name: the rule's name.
        form: how a number is written, for lower-case text.
        check: tells whether a number of that form is one; None where the register has no check.
        named: words for it, for lower-case text; without them in front of or behind it a number is not taken.
            Empty where form and check are enough.
        words: the words that its names are made of, one of which any message that names it has; for speed.
        regions: where the form and the check are enough, though the register has a name.
    """

    name: str
    form: re.Pattern[str]
    check: Check | None = None
    named: re.Pattern[str] | None = None
    words: frozenset[str] = frozenset()
    regions: frozenset[str] = frozenset()


_NO_LETTERS = r"(?:is|was|no|nr|num|id|it|to|on|by|of|e|es|est|ist)"
"""Words in front of a number that are none of its letters."""
_LITERAL = re.compile(r"[^\W\d_]{2,}")


def register(
    name: str, form: str, check: Check | None = None, named: str = "", regions: str = "", *, needs: str = ""
) -> Register:
    """Return a register; `needs` are the words that decide, where its names are made of everyday ones too."""
    return Register(
        name,
        when_used(rf"(?!{_NO_LETTERS}[ ])(?:{form})(?![\w@]|[-/.]\d)"),
        check,
        when_used(rf"(?<![^\W_])(?:{named})(?![^\W_])") if named else None,
        frozenset(needs.split() or _LITERAL.findall(named)),
        frozenset(regions.split()),
    )
