"""Agreement to the ground rules: what the record of acts adds up to, and what follows from it."""

from policies.agreement.gates import is_held_back, what_follows
from policies.agreement.overtaken import is_overtaken
from policies.agreement.receipt import Terms, receipt_id, receipt_of
from policies.agreement.standing import Standing, State, has_answered, renewing_since, standing

__all__ = [
    "Standing",
    "State",
    "Terms",
    "has_answered",
    "is_held_back",
    "is_overtaken",
    "receipt_id",
    "receipt_of",
    "renewing_since",
    "standing",
    "what_follows",
]
