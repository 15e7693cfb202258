"""A room's patterns allow what they match as a whole, and hold nobody up."""

import time

import pytest

from bot.allowing import allowing


@pytest.mark.parametrize("found", ["0800 123456", "0800123456"])
def test_a_pattern_allows_what_it_matches(found: str) -> None:
    assert allowing([r"/0800\s?\d{6}/"])(found)


@pytest.mark.parametrize("found", ["0800 1234567", "+44 0800 123456", "0800 12345"])
def test_it_has_to_match_the_whole(found: str) -> None:
    assert not allowing([r"/0800\s?\d{6}/"])(found)


def test_case_makes_no_difference() -> None:
    assert allowing([r"/\w+@shelter\.example/"])("Hello@Shelter.example")


@pytest.mark.parametrize("allow", [(), ("0800 123456",), ("/",), ("//",)])
def test_a_text_is_no_pattern(allow: tuple[str, ...]) -> None:
    assert not allowing(allow)("0800 123456")


def test_one_that_takes_for_ever_allows_nothing_and_is_soon_over() -> None:
    start = time.process_time()
    assert not allowing(["/(a+)+b/"])("a" * 200)
    assert time.process_time() - start < 1.0
