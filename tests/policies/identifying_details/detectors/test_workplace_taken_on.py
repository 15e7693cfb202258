import pytest


@pytest.mark.parametrize(
    ("text", "employer"),
    [
        ("started at {} last week", "Nandini's Boutique"),
        ("got fired from {}", "Halvorsen Dairy"),
        ("joined {} in march", "Anderson Shipping"),
        ("got laid off from {}", "Kelso Freight"),
        ("they let Davo go from {}", "Harlow & Pike"),
    ],
)
def test_whoever_begins_or_ends_at_an_employers_is_found(found, text, employer):
    assert found("workplace", text.format(employer)) == [employer]


@pytest.mark.parametrize(
    "text",
    [
        "started at the gym",
        "they had to let it go at Harlow Park",
    ],
)
def test_whoever_begins_something_else_is_not(found, text):
    assert found("workplace", text) == []
