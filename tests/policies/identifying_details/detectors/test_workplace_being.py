import pytest


@pytest.mark.parametrize(
    ("text", "employer"),
    [
        ("are you still at {}", "Pryor Plumbing"),
        ("you're at {} aren't you", "Kelso Freight"),
        ("ask for a discount, she's with {}", "Hartwell Motors"),
        ("Maya is with {}", "Kessler Plastics"),
    ],
)
def test_whoever_is_at_with_or_from_a_firm_works_there(found, text, employer):
    assert found("workplace", text.format(employer)) == [employer]


@pytest.mark.parametrize(
    "text",
    [
        "are you still at the station",
        "are you still at St Mary's Church",
        "was at Hartwell Motors getting her brakes done",
        "my appointment is with Hartwell Motors",
        "Maya is with Barclays, ask her",
        "Tess is at the Priory Hospital for six weeks",
        "waited till noon at Paddington Station",
        "had a coffee at Dune & Daughters",
        "had a scan at Marlowe Hospital",
        "left a bag at Nando's",
        "bought it from Delta Hardware",
    ],
)
def test_whoever_visits_or_buys_does_not(found, text):
    assert found("workplace", text) == []


def test_where_cars_are_mended_others_are_as_well(found):
    assert found("workplace", "Maya is at Thyssenkrupp these days") == ["Thyssenkrupp"]
    assert found("workplace", "Maya is at Peugeot, her clutch is gone") == []
