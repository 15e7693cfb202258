from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "employer"),
    [
        ("saw Tess at the {} on the high street where she works", "Greggs"),
        ("how are things at {}", "Tolland Logistics"),
        ("dass sie bei {} arbeitet", "Siegmann"),
        ("du führst die {}, oder", "Bäckerei Kunz"),
    ],
)
def test_an_employer_is_found_without_a_verb_for_working_in_front_of_it(found, text, employer):
    assert found("workplace", text.format(employer)) == [employer]


@pytest.mark.parametrize(
    "text", ["started at Kelso Freight last week", "isn't she the SENCO at Marlow Juniors"]
)
def test_an_employer_is_found_however_much_stands_around(found: Callable[..., list[str]], text: str) -> None:
    around = "and nothing is said, " * 60
    assert (
        found("workplace", f"for Hope. {around}{text}, {around}with Hope") == found("workplace", text) != []
    )
