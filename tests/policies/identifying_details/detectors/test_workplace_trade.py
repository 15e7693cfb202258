import pytest


@pytest.mark.parametrize(
    ("text", "employer"),
    [
        ("cuts hair at {}", "Tallowby"),
        ("is hanging drywall for {}", "Brindle"),
        ("drives the night bus for {}", "Tallowby"),
        ("is a fitter with {}", "Brindle"),
        ("pulls pints in {}", "Old Mill Inn"),
    ],
)
def test_a_trade_tells_the_employer(found, text, employer):
    assert found("workplace", text.format(employer)) == [employer]


@pytest.mark.parametrize(
    "text",
    [
        "fills her prescriptions at Tallowby",
        "bakes bread for Tallowby",
        "is a fitter with Crohn's",
        "is waiting for a fitter",
        "picks up parcels at Brindle",
    ],
)
def test_what_one_does_for_oneself_does_not(found, text):
    assert found("workplace", text) == []
