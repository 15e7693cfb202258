"""Ways of saying something, written one to a line."""

import re

_GOING_ON = re.compile(r"(?<=\)\?)\n +|(?<= \))\n +|\n +(?=\|)")
"""Where a line goes on without a space: behind a group that ends with one, and in front of an alternative."""


def ways_in(text: str) -> list[str]:
    """Return the ways in a text; a line that is indented goes on with the one before."""
    return re.sub(r"\n +", " ", _GOING_ON.sub("", text)).strip().splitlines()
