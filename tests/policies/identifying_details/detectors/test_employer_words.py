"""Every word for what an employer is tells one where it ends a name, and alone it names nobody's."""

import pytest

from policies.identifying_details.detectors.employer_words import KINDS, TRADES


@pytest.mark.parametrize("listed", [KINDS, TRADES], ids=["kinds", "trades"])
def test_a_name_that_ends_in_one_is_an_employers(found, listed):
    assert [
        word for word in listed if not found("workplace", f"Maya works at Brightwater {word.title()}")
    ] == []


@pytest.mark.parametrize("listed", [KINDS, TRADES], ids=["kinds", "trades"])
def test_all_are_written_small_and_none_is_empty(listed):
    assert [word for word in listed if word != word.lower() or not word.strip()] == []


@pytest.mark.parametrize("kind", ["school", "hospital", "bakery", "university", "library"])
def test_a_kind_alone_is_nobodys_employer_by_name(found, kind):
    assert found("workplace", f"Maya works at the {kind}") == []
