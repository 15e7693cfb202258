"""Refusals are told apart by what the homeserver says."""

from datetime import timedelta

import pytest

from policies.retention import Cause, cause_of, pause_after

TOLD = [
    (403, "M_FORBIDDEN", "Events older than 604800000ms cannot be redacted.", Cause.PERIOD),
    (403, "M_FORBIDDEN", "You don't have permission to redact events", Cause.POWER),
    (
        403,
        "M_FORBIDDEN",
        "You don't have permission to post that to the room. user_level (50) < send_level (60)",
        Cause.POWER,
    ),
    (403, "M_FORBIDDEN", "User @u:x not in room !r (None)", Cause.NOT_JOINED),
    (403, "M_FORBIDDEN", "This message has been rejected as probable spam", Cause.REFUSED),
    (404, "M_NOT_FOUND", "Could not find event", None),
    (400, "M_INVALID_PARAM", "", Cause.REFUSED),
    (502, "", "", Cause.UNREACHABLE),
]


@pytest.mark.parametrize(("status", "errcode", "error", "cause"), TOLD)
def test_a_refusal_is_known_by_its_words(status: int, errcode: str, error: str, cause: Cause | None) -> None:
    assert cause_of(status, errcode, error) is cause


@pytest.mark.parametrize("cause", [cause for cause in Cause if cause is not Cause.CLOCK])
def test_pauses_grow_and_have_an_end(cause: Cause) -> None:
    pauses = [pause_after(cause, tries) for tries in range(1, 40)]
    assert pauses == sorted(pauses)
    assert pauses[0] > timedelta(0)
    assert pauses[-1] <= timedelta(hours=6)
