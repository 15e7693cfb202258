"""Every word for a school tells one at the end of a name."""

import pytest

from policies.identifying_details.detectors.school_words import LEARNING, SCHOOLS

_NEED_MORE = {"grammar"}
"""It tells one only with other words around it."""


@pytest.mark.parametrize("listed", [SCHOOLS, LEARNING], ids=["schools", "learning"])
def test_one_goes_to_a_name_that_ends_in_it(found, listed):
    assert [
        word
        for word in listed - _NEED_MORE
        if not found("workplace", f"Maya goes to Brightwater {word.title()}")
    ] == []


def test_all_are_written_small_and_none_is_empty():
    assert [word for word in SCHOOLS if word != word.lower() or not word.strip()] == []
