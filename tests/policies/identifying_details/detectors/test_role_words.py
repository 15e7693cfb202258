"""What somebody is at an employer's by way of work tells it; what a guest or a patient is does not."""

from policies.identifying_details.detectors.role_words import NO_ROLES, ROLES
from policies.identifying_details.detectors.workplace_words import WORKING

_SAID = "Corinne is a {} at Dune & Daughters"
_ANOTHER_WAY = {"over"}
"""Over at a firm, anybody works there."""


def test_whoever_is_one_by_way_of_work_works_there(found):
    assert [word for word in ROLES - NO_ROLES if not found("workplace", _SAID.format(word))] == []


def test_whoever_is_one_otherwise_does_not(found):
    assert [
        word for word in NO_ROLES - WORKING - _ANOTHER_WAY if found("workplace", _SAID.format(word))
    ] == []
