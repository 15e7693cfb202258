import pytest

from policies.identifying_details.ways_in import ways_in


@pytest.mark.parametrize(
    ("text", "ways"),
    [
        ("\nP is F\nP was F\n", ["P is F", "P was F"]),
        ("P is\n    F", ["P is F"]),
        ("P (is\n    |was) F", ["P (is|was) F"]),
        ("P (old )?\n    F", ["P (old )?F"]),
        ("P (or )\n    F", ["P (or )F"]),
        ("", []),
    ],
)
def test_each_line_is_a_way_and_an_indented_one_goes_on(text: str, ways: list[str]) -> None:
    assert ways_in(text) == ways
