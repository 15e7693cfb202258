"""An employer that is known by one word is told by it."""

import pytest

from policies.identifying_details.detectors.employer_brands import BRANDS, FIRMS, MAKERS

_NEED_MORE = {"coles"}
"""Alone, it may be somebody's name."""


@pytest.mark.parametrize(
    ("listed", "said"),
    [
        (BRANDS - _NEED_MORE, "Maya works at {}"),
        (FIRMS, "Maya works at Brightwater {}"),
        (MAKERS, "Maya works at Brightwater {}"),
    ],
    ids=["brands", "firms", "makers"],
)
def test_each_is_an_employer(found, listed, said):
    assert [word for word in listed if not found("workplace", said.format(word.title()))] == []


@pytest.mark.parametrize("listed", [BRANDS, FIRMS, MAKERS], ids=["brands", "firms", "makers"])
def test_all_are_written_small_and_none_is_empty(listed):
    assert [word for word in listed if word != word.lower() or not word.strip()] == []
