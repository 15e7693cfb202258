from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Corinne's the florist at Dune & Daughters", "Dune & Daughters"),
        ("isn't she the SENCO at Marlow Juniors", "Marlow Juniors"),
        ("are you still at Pryor Plumbing", "Pryor Plumbing"),
        ("how are things at Tolland Logistics", "Tolland Logistics"),
        ("she manages the Oxfam Books", "Oxfam Books"),
        ("her badge said Ashdown Pharmacy", "Ashdown Pharmacy"),
        ("was that you in the Greggs uniform", "Greggs"),
        ("her photo on the Colby Library staff page", "Colby Library"),
        ("started at Nandini's Boutique last week", "Nandini's Boutique"),
        ("got fired from Halvorsen Dairy", "Halvorsen Dairy"),
        ("joined Anderson Shipping in march", "Anderson Shipping"),
        ("is doing a masters at Keele University", "Keele University"),
        ("goes Kingsbridge Academy same as my lad", "Kingsbridge Academy"),
        ("saw him at his job. Delta Hardware, aisle nine", "Delta Hardware"),
        ("dass sie bei Siegmann arbeitet", "Siegmann"),
        ("you're at Kelso Freight aren't you", "Kelso Freight"),
        ("ask for a discount, she's with Hartwell Motors", "Hartwell Motors"),
        ("is head of music at Ashby Grammar School", "Ashby Grammar School"),
        ("said where she works: Kelso Freight", "Kelso Freight"),
        ("has a stall at Ashby Market", "Ashby Market"),
        ("runs the front desk at Lakeview Orthodontics", "Lakeview Orthodontics"),
        ("drives the number 9 bus out of Maple Ridge depot", "Maple Ridge depot"),
        ("is a ranger with Glenmore Forestry", "Glenmore Forestry"),
        ("her work is Kelso Freight, on the ring road", "Kelso Freight"),
        ("works down the Amazon warehouse", "Amazon warehouse"),
        ("Kelso Freight is where she works", "Kelso Freight"),
        ("got laid off from Kelso Freight", "Kelso Freight"),
        ("is the overnight man at the Ramada", "Ramada"),
        ("the one from accounting at Crestline Mutual", "Crestline Mutual"),
        ("is the lunch lady at Brookfield Elementary", "Brookfield Elementary"),
        ("is the crossing guard outside Tolliver Elementary", "Tolliver Elementary"),
        ("isn't she that lady from Kelso Freight", "Kelso Freight"),
    ],
)
def test_an_employer_is_found_without_a_verb_for_working(
    found: Callable[..., list[str]], text: str, name: str
) -> None:
    assert found("workplace", text) == [name]


@pytest.mark.parametrize(
    "text", ["started at Kelso Freight last week", "isn't she the SENCO at Marlow Juniors"]
)
def test_an_employer_is_found_however_much_stands_around(found: Callable[..., list[str]], text: str) -> None:
    around = "and nothing is said, " * 60
    assert (
        found("workplace", f"for Hope. {around}{text}, {around}with Hope") == found("workplace", text) != []
    )


@pytest.mark.parametrize(
    "text",
    [
        "she is a regular at Dune & Daughters",
        "she was a patient at Larkfield Clinic",
        "the life of the party at Christmas",
        "are you still at the station",
        "are you still at St Mary's Church",
        "had a coffee at Dune & Daughters",
        "waited till noon at Paddington Station",
        "how are things at home",
        "her badge said hello",
        "in the blue uniform",
        "started at the gym",
        "left a bag at Nando's",
        "bought it from Delta Hardware",
        "had a scan at Marlowe Hospital",
        "was at Hartwell Motors getting her brakes done",
        "my appointment is with Hartwell Motors",
        "the stall at Ashby Market was closed",
        "ran out of Tesco crying",
        "moved out of Maple Ridge Apartments",
        "works down the road",
        "is the saddest man at the Ramada",
        "Ashby Market is where I cried",
        "left Kelso Freight a bad review",
    ],
)
def test_a_visit_and_a_place_without_a_name_are_none(found: Callable[..., list[str]], text: str) -> None:
    assert found("workplace", text) == []


@pytest.mark.parametrize(
    "text", ["sie arbeitet am Bahnhof", "er jobbt in der Gärtnerei", "arbeitet im Keller"]
)
def test_a_german_noun_behind_an_article_is_a_place_of_a_kind(
    found: Callable[..., list[str]], text: str
) -> None:
    assert found("workplace", text) == []


@pytest.mark.parametrize(
    ("text", "employer"),
    [
        ("Maya is a {} rep", "Kessler Plastics"),
        ("Maya, the {} lollipop lady", "Larkhill Primary"),
        ("they let Davo go from {}", "Harlow & Pike"),
        ("Davo's leaving do at {} is on Friday", "Harlow & Pike"),
        ("you served me at the {} yesterday", "Boots"),
        ("Tess is their HR lady at {}", "Kessler Plastics"),
        ("Maya is with {}", "Kessler Plastics"),
        ("saw Tess at the {} on the high street where she works", "Greggs"),
        ("I saw you in the {} on Tarn Road, stacking shelves", "Aldi"),
    ],
)
def test_more_is_said_of_work_in_passing(found, text, employer):
    assert found("workplace", text.format(employer)) == [employer]


@pytest.mark.parametrize(
    "text",
    [
        "Maya is with Barclays, ask her",
        "Tess is at the Priory Hospital for six weeks",
        "Maya is a Tesco shopper",
        "they had to let it go at Harlow Park",
        "Maya works at a GP surgery",
    ],
)
def test_customers_patients_and_visitors_do_not_work_there(found, text):
    assert not found("workplace", text)
