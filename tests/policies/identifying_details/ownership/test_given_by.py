import pytest

from tests.policies.identifying_details.a_room import member, room_with, say


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Tideway Cabs won't give Maya time off", "warn"),
        ("Tideway Cabs cut Maya's hours", "warn"),
        ("Tideway Cabs won't give me time off, Maya", "none"),
        ("Tideway Cabs gave Maya a lift", "none"),
        ("Fernhill Hospital gave Maya her diagnosis", "none"),
    ],
)
def test_what_only_staff_are_given_tells_an_employer(text: str, verdict: str) -> None:
    assert say(room_with(member("Maya"), member("Leo")), text).verdict == verdict
