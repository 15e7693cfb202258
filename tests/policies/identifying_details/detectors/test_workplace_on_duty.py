import pytest


@pytest.mark.parametrize(
    ("text", "employer"),
    [
        ("is on the tills at {}", "Tallowby"),
        ("on placement with {}", "Brindle"),
        ("is flat out at {}", "Tallowby"),
        ("is FIFO with {}", "Brindle"),
        ("has been at {} since May", "Kessler Plastics"),
        ("got the night porter job at {}", "Tallowby"),
        ("was stood down from {}", "Brindle"),
        ("has a grievance with {}", "Kessler Plastics"),
        ("taking {} to an employment tribunal", "Kessler Plastics"),
        ("HR at {} rang", "Tallowby"),
        ("is on the {} website", "Kessler Plastics"),
        ("was employee of the month at {}", "Tallowby"),
    ],
)
def test_being_on_duty_tells_the_employer(found, text, employer):
    assert found("workplace", text.format(employer)) == [employer]


@pytest.mark.parametrize(
    "text",
    [
        "is on the phone with Brindle",
        "is flat out at Larkfield Hospital",
        "was suspended from Twitter",
        "has a grievance with Clarion Housing",
        "found it on the Kessler Plastics website",
    ],
)
def test_being_there_otherwise_does_not(found, text):
    assert found("workplace", text) == []
