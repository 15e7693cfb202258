import pytest

from policies.identifying_details.public.landmarks import is_landmark


@pytest.mark.parametrize(
    "address", ["221b baker street", "10 downing street", "742 evergreen terrace", "prinsengracht 263"]
)
def test_a_famous_address_is_nobodys(address: str) -> None:
    assert is_landmark(address)


@pytest.mark.parametrize("address", ["221 baker street", "14 larch road", "110 downing street", ""])
def test_the_house_next_door_is_not_famous(address: str) -> None:
    assert not is_landmark(address)
