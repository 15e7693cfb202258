import pytest


@pytest.mark.parametrize(
    ("text", "employer"),
    [
        ("has a stall at {}", "Ashby Market"),
        ("runs the front desk at {}", "Lakeview Orthodontics"),
        ("you served me at the {} yesterday", "Boots"),
    ],
)
def test_what_somebody_does_there_tells_the_employer(found, text, employer):
    assert found("workplace", text.format(employer)) == [employer]


@pytest.mark.parametrize(
    "text",
    [
        "the stall at Ashby Market was closed",
        "ran out of Tesco crying",
        "moved out of Maple Ridge Apartments",
        "works down the road",
        "left Kelso Freight a bad review",
    ],
)
def test_whoever_only_comes_or_goes_does_nothing_there(found, text):
    assert found("workplace", text) == []
