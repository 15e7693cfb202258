"""The steps that every event goes through, named so that a test can end the program between any two.

    receive → decide → commit → send → confirm

In the program itself nothing listens.
"""

from collections.abc import Callable

STEPS = ("receive", "decide", "commit", "send", "confirm")

Reached = Callable[[str], None]


def nowhere(step: str) -> None:
    """Listen to no step."""
