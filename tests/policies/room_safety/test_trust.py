"""From which devices commands are taken."""

from itertools import product

import pytest

from policies.room_safety.trust import (
    CHANGED,
    NOT_ENCRYPTED,
    NOT_THEIRS,
    NOT_VERIFIED,
    changed_identity,
    refused_for_trust,
    somebody_elses_key,
)
from policies.vocabulary import EventId, EventLink, Person, Reply, Text, Trust
from tests.commands.asking import LEO, ROOM, words
from tests.commands.spoken import LANGUAGES, spoken

NEEDED = ("off", "staff", "everyone")
SHORT_OF_SIGNED = {Trust.PLAINTEXT: NOT_ENCRYPTED, Trust.UNSIGNED: NOT_VERIFIED, Trust.CHANGED: CHANGED}


def expected(trust: Trust, *, staff_command: bool, needed: str) -> Text | None:
    if trust is Trust.UNKNOWN:
        return NOT_THEIRS
    is_needed = needed == "everyone" or (needed == "staff" and staff_command)
    return SHORT_OF_SIGNED.get(trust) if is_needed else None


@pytest.mark.parametrize(("trust", "staff_command", "needed"), list(product(Trust, [False, True], NEEDED)))
def test_a_device_is_refused_with_its_own_reason_or_not_at_all(
    trust: Trust, *, staff_command: bool, needed: str
) -> None:
    found = refused_for_trust(trust, staff_command=staff_command, needed=needed)
    assert found is expected(trust, staff_command=staff_command, needed=needed)


@pytest.mark.parametrize(("staff_command", "needed"), list(product([False, True], NEEDED)))
def test_what_belongs_to_no_device_of_its_sender_is_never_taken_and_a_signed_one_always(
    *, staff_command: bool, needed: str
) -> None:
    assert refused_for_trust(Trust.UNKNOWN, staff_command=staff_command, needed=needed) is NOT_THEIRS
    assert refused_for_trust(Trust.SIGNED, staff_command=staff_command, needed=needed) is None


@pytest.mark.parametrize("trust", Trust)
def test_more_is_never_taken_where_more_is_asked_for(trust: Trust) -> None:
    refused = [refused_for_trust(trust, staff_command=False, needed=needed) is not None for needed in NEEDED]
    assert refused == sorted(refused)
    for needed in NEEDED:
        members = refused_for_trust(trust, staff_command=False, needed=needed) is not None
        assert (refused_for_trust(trust, staff_command=True, needed=needed) is not None) >= members


@pytest.mark.parametrize(
    ("reason", "says"),
    [
        (NOT_VERIFIED, "verify it in the settings"),
        (CHANGED, "Another facilitator can confirm"),
        (NOT_ENCRYPTED, "not encrypted"),
        (NOT_THEIRS, "which of your devices"),
    ],
)
def test_each_reason_says_what_is_the_matter_and_what_helps(reason: Text, says: str) -> None:
    assert says in reason.source


def test_a_changed_identity_is_told_of_with_a_name_a_doubt_and_a_way_back() -> None:
    said = changed_identity(Person(LEO, "Leo"), "?accept @leo:example.org")
    assert said[0].values == {"person": Person(LEO, "Leo")}
    told = words(Reply(said=said))
    assert "It may be a new phone" in told
    assert "`?accept @leo:example.org`" in told


def test_of_a_message_with_anothers_key_a_link_is_shown_and_nothing_of_it() -> None:
    link = EventLink(ROOM, EventId("$forged"))
    assert somebody_elses_key(link).values == {"link": link}
    assert "I ignored it" in somebody_elses_key(link).source


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_everything_is_said_in_each_language(language: str) -> None:
    link = EventLink(ROOM, EventId("$forged"))
    parts = [NOT_THEIRS, NOT_ENCRYPTED, NOT_VERIFIED, CHANGED, somebody_elses_key(link)]
    for said in ((*parts,), changed_identity(Person(LEO, "Leo"), "!accept @leo:example.org")):
        assert spoken([Reply(said=said)], language) != spoken([Reply(said=said)], "en")
