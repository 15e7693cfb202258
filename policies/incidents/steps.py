"""How an incident goes on: which step leads where, and which it does not.

Decides: the state after a step. From: the state before it. Never: who is concerned, or what was said.
Knows about a person: nothing.
"""

from policies.vocabulary import Text, text

OPEN = frozenset({"open", "asked", "permitted", "refused", "handed"})
"""States in which the facilitators still have something to do."""

DECIDED = frozenset({"confirmed", "dismissed"})
"""States in which the facilitators have decided; what its author calls a mistake, they may still look at."""

STATES: dict[str, Text] = {
    "open": text("open"),
    "asked": text("open, permission asked for"),
    "permitted": text("open, may be shared"),
    "refused": text("open, not to be shared"),
    "handed": text("handed to the supervisor"),
    "confirmed": text("confirmed"),
    "dismissed": text("dismissed"),
    "mistaken": text("a mistake, says the author"),
}

_LEADS: dict[str, tuple[str, frozenset[str]]] = {
    "confirm": ("confirmed", OPEN | {"mistaken"}),
    "dismiss": ("dismissed", OPEN | {"mistaken"}),
    "ask": ("asked", frozenset({"open", "asked"})),
    "permit": ("permitted", frozenset({"asked", "permitted", "refused"})),
    "refuse": ("refused", frozenset({"asked", "permitted", "refused"})),
    "hand": ("handed", frozenset({"open", "asked", "permitted"})),
    "mistake": ("mistaken", OPEN - {"handed"}),
}


def after_step(state: str, step: str) -> str | None:
    """Return the state that a step leads to; None where it cannot be taken from here."""
    leads, allowed = _LEADS[step]
    return leads if state in allowed else None
