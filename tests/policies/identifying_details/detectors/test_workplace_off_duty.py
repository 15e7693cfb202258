import pytest


@pytest.mark.parametrize(
    ("text", "employer"),
    [
        ("is on mat leave from {}", "Tallowby"),
        ("pulled a sickie from {}", "Brindle"),
        ("is off sick from {}", "Kessler Plastics"),
        ("is retiring from {}", "Tallowby"),
        ("was posted to {}", "Kessler Plastics"),
        ("dropped out of {}", "Brindlemere"),
    ],
)
def test_being_away_from_it_tells_the_employer(found, text, employer):
    assert found("workplace", text.format(employer)) == [employer]


@pytest.mark.parametrize(
    "text",
    [
        "is off sick from Norovirus",
        "took a day off from Facebook",
        "dropped out of DBT",
        "is on leave from Monday",
    ],
)
def test_being_away_from_anything_else_does_not(found, text):
    assert found("workplace", text) == []
