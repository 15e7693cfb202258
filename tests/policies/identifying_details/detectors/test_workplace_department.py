import pytest


@pytest.mark.parametrize(
    ("text", "employer"),
    [
        ("is in the claims team at {}", "Tallowby"),
        ("is in HR for {}", "Brindle"),
        ("works in accounts in {}", "Kessler Plastics"),
    ],
)
def test_a_part_of_it_tells_the_employer(found, text, employer):
    assert found("workplace", text.format(employer)) == [employer]


@pytest.mark.parametrize(
    "text",
    [
        "rang the claims team at Brindle",
        "is in the queue at Brindle",
    ],
)
def test_who_only_rings_it_does_not(found, text):
    assert found("workplace", text) == []
