import pytest


@pytest.mark.parametrize(
    ("text", "employer"),
    [
        ("rang up my boots at {}", "Tallowby"),
        ("is servicing our van on Monday at {}", "Brindle"),
        ("cut my hair at {}", "Tallowby"),
        ("served us in {}", "Kessler Bakery"),
        ("I got served by Maya at {}", "Brindle"),
    ],
)
def test_what_is_done_for_customers_tells_the_employer(found, text, employer):
    assert found("workplace", text.format(employer)) == [employer]


@pytest.mark.parametrize(
    "text",
    [
        "made my day at Brindle",
        "rang me at Brindle",
        "took my bag in Brindle",
        "cut her hair at Brindle",
    ],
)
def test_what_friends_do_does_not(found, text):
    assert found("workplace", text) == []
