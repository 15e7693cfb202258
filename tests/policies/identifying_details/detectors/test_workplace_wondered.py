import pytest


@pytest.mark.parametrize(
    ("text", "employer"),
    [
        ("when do you start at {}?", "Kessler Bakery"),
        ("what do you do at {}", "Kessler Bakery"),
        ("how long have you been with {}", "Kessler Plastics"),
        ("Maya got a payrise from {}", "Tallowby"),
        ("Maya commutes to {}", "Kessler Bakery"),
        ("Maya got into {}", "Larkfield College"),
        ("Maya finishes at {} at six", "Kessler Bakery"),
    ],
)
def test_asking_after_the_work_tells_the_employer(found, text, employer):
    assert found("workplace", text.format(employer)) == [employer]


@pytest.mark.parametrize(
    "text",
    [
        "what did Maya do at Glastonbury?",
        "what are you doing at Christmas?",
        "how long have you been at Larkfield Hospital",
        "Maya commutes to Leeds",
        "Maya got into Coldplay",
        "Maya got a raise of hope from Anna",
    ],
)
def test_what_is_asked_of_other_places_does_not(found, text):
    assert found("workplace", text) == []
