from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("sat in Tallow Dental and who calls my name but Maya", "Tallow Dental"),
        ("the hand test, Tallow Surgery, curtain goes back and it's Maya", "Tallow Surgery"),
        ("badge said Hobbs Metering. took off the cap. Maya", "Hobbs Metering"),
        ("the plumber came and it was Maya. from Hobbs Recovery", "Hobbs Recovery"),
    ],
)
def test_an_employer_is_found_where_somebody_may_turn_out_to_work(
    found: Callable[..., list[str]], text: str, name: str
) -> None:
    assert found("workplace", text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "sat in the rain and who calls my name but Maya",
        "badge said hello",
        "the plumber came and it was Maya. from Judith I had the number",
    ],
)
def test_other_words_are_no_employers(found: Callable[..., list[str]], text: str) -> None:
    assert found("workplace", text) == []
