"""From which devices commands are taken."""

import pytest

from policies.room_safety.trust import NOT_ENCRYPTED, refused_for_trust
from policies.vocabulary import Trust


@pytest.mark.parametrize("needed", ["off", "staff", "everyone"])
def test_a_message_that_belongs_to_no_device_of_its_sender_is_always_refused(needed: str) -> None:
    assert refused_for_trust(Trust.UNKNOWN, staff_command=False, needed=needed)


@pytest.mark.parametrize("trust", [Trust.UNSIGNED, Trust.CHANGED, Trust.PLAINTEXT])
def test_staff_commands_need_a_signed_device(trust: Trust) -> None:
    assert refused_for_trust(trust, staff_command=True, needed="staff")


@pytest.mark.parametrize("needed", ["staff", "everyone"])
def test_where_nothing_is_encrypted_that_is_the_reason_given(needed: str) -> None:
    assert refused_for_trust(Trust.PLAINTEXT, staff_command=True, needed=needed) is NOT_ENCRYPTED


@pytest.mark.parametrize("trust", [Trust.UNSIGNED, Trust.CHANGED])
def test_what_any_participant_may_do_staff_still_may(trust: Trust) -> None:
    assert refused_for_trust(trust, staff_command=False, needed="staff") is None


@pytest.mark.parametrize("staff_command", [True, False])
def test_a_signed_device_is_always_enough(staff_command: bool) -> None:
    for needed in ("off", "staff", "everyone"):
        assert refused_for_trust(Trust.SIGNED, staff_command=staff_command, needed=needed) is None


def test_everyone_means_everyone() -> None:
    assert refused_for_trust(Trust.UNSIGNED, staff_command=False, needed="everyone")


def test_off_asks_for_nothing_more_than_the_senders_own_device() -> None:
    assert refused_for_trust(Trust.UNSIGNED, staff_command=True, needed="off") is None
