import pytest


@pytest.mark.parametrize(
    ("text", "employer"),
    [
        ("her floor lead at {} is kind", "Tallowby"),
        ("your desk over at {}", "Brindle"),
        ("his placement with {} is over", "Tallowby"),
        ("Maya's payslip from {} was wrong", "Brindle Foods"),
        ("her head of sixth form at {}", "Northfield High"),
        ("her staff discount at {}", "Tallowby"),
        ("his first day at {}", "Brindle Foods"),
    ],
)
def test_what_only_staff_have_tells_the_employer(found, text, employer):
    assert found("workplace", text.format(employer)) == [employer]


@pytest.mark.parametrize(
    "text",
    [
        "her seat at Brindle",
        "her shift with Olivia",
        "his placement in Dublin",
        "her team at Larkfield Hospital",
    ],
)
def test_what_anybody_has_does_not(found, text):
    assert found("workplace", text) == []
