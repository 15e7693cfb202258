"""Brings every table together, for migrations and for the tests that walk them."""

from bot.storage.tables import (
    agreements,
    audit,
    details,
    ground_rules,
    incidents,
    inquiries,
    metadata,
    outbox,
    people,
    position,
    retention,
    rooms,
    stays,
)

__all__ = [
    "agreements",
    "audit",
    "details",
    "ground_rules",
    "incidents",
    "inquiries",
    "metadata",
    "outbox",
    "people",
    "position",
    "retention",
    "rooms",
    "stays",
]
