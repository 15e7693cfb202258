import pytest


@pytest.mark.parametrize(
    ("text", "employer"),
    [
        ("how are things at {}", "Tolland Logistics"),
        ("how's things at {} these days", "Siemens"),
        ("how's work at {}", "Morrisons"),
        ("said where she works: {}", "Kelso Freight"),
        ("her work is {}, on the ring road", "Kelso Freight"),
        ("saw him at his job. {}, aisle nine", "Delta Hardware"),
        ("Davo's leaving do at {} is on Friday", "Harlow & Pike"),
    ],
)
def test_what_belongs_to_work_tells_the_employer(found, text, employer):
    assert found("workplace", text.format(employer)) == [employer]


@pytest.mark.parametrize(
    "text",
    [
        "how are things at home",
        "how was it at Morrisons",
        "her badge said hello",
    ],
)
def test_what_is_no_name_is_no_employer(found, text):
    assert found("workplace", text) == []
