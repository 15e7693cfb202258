"""One line of the doctor's."""

from dataclasses import dataclass
from enum import StrEnum


class State(StrEnum):
    """How a check went."""

    GOOD = "good"
    ADVICE = "advice"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Check:
    """What was looked at and found; where that is not good, what to do."""

    about: str
    state: State
    found: str
    mend: str = ""
