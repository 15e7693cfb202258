from collections.abc import Callable

import pytest

from policies.identifying_details.detectors.look import Look
from policies.identifying_details.detectors.workplace_school import AT_SCHOOL, tells_a_year


@pytest.mark.parametrize(
    ("text", "school"),
    [
        ("Tess is in year 11 at {}", "Northfield"),
        ("I had Tess for geography at {}", "Northfield High"),
        ("she's in sixth form at {}", "Larkhill"),
        ("goes {} same as my lad", "Kingsbridge Academy"),
    ],
)
def test_who_teaches_or_learns_where_is_found(
    found: Callable[..., list[str]], text: str, school: str
) -> None:
    assert found("workplace", text.format(school)) == [school]


@pytest.mark.parametrize(
    "text",
    [
        "it's my second year in AA",
        "her Pilates class at Ridge Leisure",
        "I had soup for lunch at Larkhill House",
    ],
)
def test_other_years_and_classes_name_no_school(found: Callable[..., list[str]], text: str) -> None:
    assert not found("workplace", text)


def test_a_year_needs_a_figure() -> None:
    assert tells_a_year(Look("in year 9"))
    assert not tells_a_year(Look("all year long"))


def test_each_way_has_a_name_of_its_own() -> None:
    assert len({way.cue for way in AT_SCHOOL}) == len(AT_SCHOOL)
