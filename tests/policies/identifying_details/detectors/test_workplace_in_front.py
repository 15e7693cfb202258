import pytest


@pytest.mark.parametrize(
    ("text", "employer"),
    [
        ("{} is where she works", "Kelso Freight"),
        ("her photo on the {} staff page", "Colby Library"),
        ("was that you in the {} uniform", "Greggs"),
    ],
)
def test_an_employer_in_front_of_what_tells_it_is_found(found, text, employer):
    assert found("workplace", text.format(employer)) == [employer]


@pytest.mark.parametrize(
    "text",
    [
        "Ashby Market is where I cried",
        "in the blue uniform",
    ],
)
def test_a_place_in_front_of_anything_else_is_none(found, text):
    assert found("workplace", text) == []
