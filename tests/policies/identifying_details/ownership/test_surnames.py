import pytest

from policies.identifying_details.ownership.surnames import is_a_surname
from tests.policies.identifying_details.a_room import member, room_with, say


def test_only_what_many_are_called_is_one() -> None:
    assert is_a_surname("richards")
    assert not is_a_surname("mayas")


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Esther Williams was born on 8 August 1921, what a swimmer", "none"),
        ("Michelle Williams' birthday is 9 September 1980", "none"),
        ("Williams birthday is 9 September 1980", "warn"),
        ("wills birthday is 9 September 1980", "warn"),
    ],
)
def test_whoever_is_famous_is_not_the_member_of_that_first_name(text: str, verdict: str) -> None:
    assert say(room_with(member("Will"), member("Leo")), text).verdict == verdict
