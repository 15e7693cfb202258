import pytest

from tests.policies.identifying_details.a_room import member, room_with, say


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("I teach at Northfield High too", "none"),
        ("Maya teaches at Northfield High", "warn"),
        ("I heard that Northfield High is closing. Maya, are you still there?", "warn"),
        ("I was at Northfield High once", "none"),
        ("I called Northfield High to talk to you, Maya", "warn"),
    ],
)
def test_where_somebody_else_works_may_be_said_of_oneself(text: str, verdict: str) -> None:
    room = room_with(member("Maya", workplace="Northfield High"), member("Leo"))
    assert say(room, text).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("who do I call, oh wait, Maya! Call over to Northfield High", "warn"),
        ("I am on call at Northfield High", "none"),
    ],
)
def test_nobody_is_told_to_call_where_the_sender_works(text: str, verdict: str) -> None:
    room = room_with(member("Maya", workplace="Northfield High"), member("Leo"))
    assert say(room, text).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Maya, if I worked at Northfield High I would not sleep", "warn"),
        ("if I worked at Northfield High I would not sleep", "none"),
        ("I walk past Northfield High, and who is standing there, our Maya", "warn"),
        ("I walked past Northfield High and your car was there, Maya", "warn"),
        ("I walked past Northfield High", "none"),
        ("I am back at Northfield High on monday, don't let Maya fret", "none"),
    ],
)
def test_work_that_is_only_imagined_or_looked_at_is_somebody_elses(text: str, verdict: str) -> None:
    room = room_with(member("Maya", workplace="Northfield High"), member("Leo"))
    assert say(room, text).verdict == verdict
