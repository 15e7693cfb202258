import re

import pytest

from policies.identifying_details import Room  # noqa: F401 (with it, all of them are there)
from policies.identifying_details.patterns import compile_all, when_used


def test_every_pattern_of_the_house_compiles() -> None:
    assert compile_all() > 1000


def test_it_finds_what_it_would_find_if_it_had_been_compiled_at_once() -> None:
    pattern, text = when_used(r"\b(?P<who>ma?ya)\b", re.IGNORECASE), "Maya, mya and maya's"

    assert [found["who"] for found in pattern.finditer(text)] == ["Maya", "mya", "maya"]
    assert pattern.findall(text) == re.compile(pattern.pattern, pattern.flags).findall(text)


def test_a_mistake_in_a_pattern_is_told_when_it_is_used() -> None:
    pattern = when_used("(")

    with pytest.raises(re.error):
        pattern.search("")
