"""Agreement to the ground rules: what the record of acts adds up to."""

from policies.agreement.standing import Standing, standing

__all__ = ["Standing", "standing"]
