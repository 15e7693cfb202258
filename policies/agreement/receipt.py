"""The receipt of an agreement as a record of its own, for whoever wants to keep one.

The fields follow ISO/IEC TS 27560:2023 and the Kantara Initiative's Consent Receipt 1.1: who, what, when,
how, in which language, for which purpose, who answers for it, what is kept for how long, how it ends.
Agreeing to ground rules is a promise among members and no consent to processing, so the two purposes are
stated apart.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import blake2b

from policies.vocabulary import AgreementAct
from policies.vocabulary.durations import written

SCHEMA = "ISO/IEC TS 27560:2023; Kantara Consent Receipt 1.1"


@dataclass(frozen=True, slots=True)
class Terms:
    """What is the same in every receipt: who answers, how long rows are kept, how to take it back."""

    controller: str
    contact: str
    kept: timedelta
    withdraw: str
    bot: str


def receipt_of(act: AgreementAct, terms: Terms) -> Mapping[str, object]:
    """Return the receipt of an act as JSON values; the same act gives the same receipt."""
    return {
        "schema_version": SCHEMA,
        "receipt_id": receipt_id(act),
        "receipt_timestamp": _iso(act.recorded_at),
        "pii_principal_id": act.user_id,
        "event": {
            "state": act.act,
            "event_time": _iso(act.sent_at),
            "method": act.method,
            "event_id": act.event_id,
            "room_id": act.room_id,
        },
        "text": {
            "name": "ground rules",
            "version": act.rules_version,
            "sha256": act.rules_sha256,
            "language": act.language,
        },
        "purposes": [_agreeing(act), _processing(terms)],
        "pii_controllers": [{"name": terms.controller, "contact": terms.contact}],
        "recorded_by": terms.bot,
    }


def _agreeing(act: AgreementAct) -> dict[str, object]:
    return {
        "purpose": act.purpose,
        "type": "agreement among the members of a group; no consent to processing",
        "validity": "until it is withdrawn, or the ground rules change",
    }


def _processing(terms: Terms) -> dict[str, object]:
    return {
        "purpose": "proof of agreement",
        "type": "record keeping; does not rest on this agreement",
        "pii_information": ["user id", "room id", "version and language of the rules", "time", "method"],
        "storage": "the database of this bot; nowhere else",
        "retention": f"until {written(terms.kept)} after leaving the room",
        "withdrawal_method": f"say {terms.withdraw} in the room or in a direct message",
    }


def receipt_id(act: AgreementAct) -> str:
    """Return what a receipt is known by: a digest of the row that it is about (BLAKE2b, 16 bytes, hex)."""
    row = "\x1f".join((act.room_id, act.user_id, act.act, act.event_id or "", _iso(act.recorded_at)))
    return blake2b(row.encode(), digest_size=16).hexdigest()


def _iso(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
