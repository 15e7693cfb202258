"""Words that only describe an employer name none, and those that join a name are part of it."""

import pytest

from policies.identifying_details.detectors.employer_name_words import GENERIC, NO_START


@pytest.mark.parametrize(
    "text",
    [
        "Maya works at home",
        "Maya works at the Local School",
        "works at Night",
        "Nachtschicht, irgendwas in einer Spedition",
    ],
)
def test_what_only_describes_is_no_name(found, text):
    assert found("workplace", text) == []


@pytest.mark.parametrize("name", ["Petals of Ashby Florist", "St John's School"])
def test_what_joins_is_part_of_the_name(found, name):
    assert found("workplace", f"Maya works at {name}") == [name]


@pytest.mark.parametrize("listed", [GENERIC, NO_START], ids=["generic", "no-start"])
def test_all_are_written_small_and_none_is_empty(listed):
    assert [word for word in listed if word != word.lower() or not word.strip()] == []
