import pytest


@pytest.mark.parametrize(
    ("text", "employer"),
    [
        ("her lanyard says {}", "Kessler Plastics"),
        ("covering for Maya at {}", "Kessler Bakery"),
        ("cried in the staff room at {}", "Tallowby"),
        ("his uni {} said no", "Tallowby"),
        ("who picked up when I rang {}", "Kessler Bakery"),
        ("the layoffs at {}", "Tallowby"),
    ],
)
def test_what_shows_it_tells_the_employer(found, text, employer):
    assert found("workplace", text.format(employer)) == [employer]


@pytest.mark.parametrize(
    "text",
    [
        "her shirt says Tallowby",
        "waiting for Maya at Brindle",
        "went to uni Monday",
    ],
)
def test_what_shows_nothing_does_not(found, text):
    assert found("workplace", text) == []
