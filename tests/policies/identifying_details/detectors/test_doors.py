import pytest

from policies.identifying_details.detectors.doors import doors, named_houses
from policies.identifying_details.detectors.look import Look


@pytest.mark.parametrize(
    "address", ["number 88 on Pell Close", "flat 12b at Dunmore Court", "unit 14 at the Cedar Grove"]
)
def test_a_door_and_its_house_are_an_address(address: str) -> None:
    text = f"is it {address} still?"
    assert [text[one.start : one.end] for one in doors(Look(text))] == [address]


def test_a_block_is_where_a_street_is() -> None:
    text = "on the 300 block of Elmhurst Avenue"
    assert [text[one.start : one.end] for one in doors(Look(text))] == ["300 block of Elmhurst Avenue"]


@pytest.mark.parametrize("text", ["number 3 on my list", "block 4 of spring term", "flat 2 at the end"])
def test_other_numbers_lead_to_no_door(text: str) -> None:
    assert not list(doors(Look(text)))


def test_a_house_with_a_name_is_an_address_where_somebody_lives() -> None:
    text = "she lives at Rose Cottage, Back Lane, I think"
    assert [text[one.start : one.end] for one in named_houses(Look(text))] == ["Rose Cottage, Back Lane"]
    for other in ("we saw Rose Cottage, Back Lane", "she lives in a small cottage, Monday is fine"):
        assert not list(named_houses(Look(other)))
