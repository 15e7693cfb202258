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


@pytest.mark.parametrize(
    "text",
    [
        "Hope got fired from {}",
        "they let Hope go from {}",
        "Hope interned with {}",
        "Hope's firm is {}",
        "her workmates at {} say hi",
        "Hope's leaving do at {} is on Friday",
        "how's the new gig at {}",
        "saw Hope in her {} uniform",
        "Hope is on the {} staff page",
    ],
)
def test_some_ways_ask_nothing_of_the_name(found: Callable[..., list[str]], text: str) -> None:
    assert found("workplace", text.format("Kelmer")) == ["Kelmer"]
