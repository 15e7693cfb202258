"""The crisis lines that a group has named: shown with the rules and with `!help`."""

from collections.abc import Iterable

from policies.vocabulary import Text, text


def crisis(lines: Iterable[str]) -> tuple[Text, ...]:
    """Name the crisis lines, if any are configured."""
    joined = " · ".join(lines)
    return (text("If it cannot wait, people are there for you: {lines}", lines=joined),) if joined else ()
