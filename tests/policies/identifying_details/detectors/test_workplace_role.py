import pytest


@pytest.mark.parametrize(
    ("text", "employer"),
    [
        ("Corinne's the florist at {}", "Dune & Daughters"),
        ("isn't she the SENCO at {}", "Marlow Juniors"),
        ("is head of music at {}", "Ashby Grammar School"),
        ("is a ranger with {}", "Glenmore Forestry"),
        ("is the overnight man at the {}", "Ramada"),
        ("is the lunch lady at {}", "Brookfield Elementary"),
        ("is the crossing guard outside {}", "Tolliver Elementary"),
        ("Tess is their HR lady at {}", "Kessler Plastics"),
        ("Maya is a {} rep", "Kessler Plastics"),
        ("Maya, the {} lollipop lady", "Larkhill Primary"),
    ],
)
def test_what_somebody_is_there_by_way_of_work_tells_the_employer(found, text, employer):
    assert found("workplace", text.format(employer)) == [employer]


@pytest.mark.parametrize(
    "text",
    [
        "she is a regular at Dune & Daughters",
        "she was a patient at Larkfield Clinic",
        "the life of the party at Christmas",
        "is the saddest man at the Ramada",
        "Maya is a Tesco shopper",
        "Maya works at a GP surgery",
    ],
)
def test_guests_patients_and_customers_do_not_work_there(found, text):
    assert found("workplace", text) == []
