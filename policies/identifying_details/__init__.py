"""Whether a message gives away another member's identifying details to the people in the room.

Decides: one `Verdict` for what was `Heard` in a `Room`.
From: the text, who said it, whom it answers or mentions, the room's roster, digests of what members
registered, and what is remembered of the message before (who it was about, never its words).
Never: keeps, logs or repeats a text; what it finds are categories and positions.
Knows about a person: their user ID, display name and digests, for as long as they are in the room.
"""

from policies.identifying_details.detail import STRONG, Category, Detail, Place
from policies.identifying_details.facts import Before, Finding, Heard, Member, Verdict
from policies.identifying_details.findings import is_only_weighed
from policies.identifying_details.known import Added
from policies.identifying_details.membership import OtherRoom
from policies.identifying_details.noticed import Noticed, at_worst, would_be_noticed
from policies.identifying_details.quotes import Quotes
from policies.identifying_details.registered.hints import hint, looks_valid
from policies.identifying_details.registered.value import Registered, registered
from policies.identifying_details.verdict import Room

__all__ = [
    "STRONG",
    "Added",
    "Before",
    "Category",
    "Detail",
    "Finding",
    "Heard",
    "Member",
    "Noticed",
    "OtherRoom",
    "Place",
    "Quotes",
    "Registered",
    "Room",
    "Verdict",
    "at_worst",
    "hint",
    "is_only_weighed",
    "looks_valid",
    "registered",
    "would_be_noticed",
]
