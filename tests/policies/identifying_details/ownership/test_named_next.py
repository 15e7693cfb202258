import pytest

from tests.policies.identifying_details.a_room import member, room_with, say


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Maya's school is shut! Northfield High, it said", "warn"),
        ("my wife knows Maya from work. Kessler & Lowe. She says hi", "warn"),
        ("Maya used to be in my year. Northfield High, class of 92", "warn"),
        ("Maya was in the same department as my cousin. Hollins Timber", "warn"),
        ("my wife is at work. Kessler & Lowe rang", "none"),
        ("Maya was in my year. Kessler & Lowe are on strike", "none"),
        ("I know Maya from here. Northfield High is shut tomorrow", "none"),
    ],
)
def test_what_is_named_next_is_the_school_or_the_job_that_was_spoken_of(text: str, verdict: str) -> None:
    assert say(room_with(member("Maya"), member("Leo")), text).verdict == verdict
