import pytest

from tests.policies.identifying_details.a_room import member, room_with, say


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("that's how Maya knows all the drivers! She's a dispatcher at Tideway Cabs", "warn"),
        ("no point ringing Maya before 3 our kid, she's on the tills at Harmsworth's Garden Centre", "warn"),
        ("Maya's sister rang. She works at Tideway Cabs", "none"),
        ("I told Maya about my brother. He works at Tideway Cabs", "none"),
        ("Maya, the drivers are nice. One works at Tideway Cabs", "none"),
        ("Maya's dog is at Northgate Vets", "none"),
        ("Maya wants a job at Tideway Cabs", "none"),
    ],
)
def test_the_one_member_spoken_of_works_where_somebody_is_said_to(text: str, verdict: str) -> None:
    assert say(room_with(member("Maya"), member("Leo")), text).verdict == verdict
