import pytest

from tests.policies.identifying_details.a_room import member, room_with, say


@pytest.mark.parametrize(
    "text",
    [
        "Maya, the undertaker spoke of a Mrs Vanderhoef and I knew he meant you",
        "Ruth Vanderhoef, it said on the quilt, and I think that's you, Maya",
        "the tag says Schottenheimer, and I'm near certain that's you, Maya",
        "it's Maya Vanderhoef for the mass card",
        "Maya Vanderhoef for the raffle please",
        "Maya Vanderhoef she was, third row back",
    ],
)
def test_a_name_that_states_nothing_is_hers_who_is_meant(text: str) -> None:
    verdict = say(room_with(member("Maya"), member("Leo")), text)
    assert verdict.verdict == "warn"
    assert {one.category for one in verdict.findings} == {"name"}


@pytest.mark.parametrize(
    "text",
    [
        "I loved Nora Vanderhoef, that's you all over, Maya",
        "the tag says Washable, and I think that's you, Maya",
        "it's Maya for the mass card",
        "Maya, Ruth Vanderhoef for the mass card, she's my aunt",
        "Maya says Ruth Vanderhoef she was, my teacher",
    ],
)
def test_nobody_is_meant_by_what_is_said_of_another(text: str) -> None:
    assert say(room_with(member("Maya"), member("Leo")), text).verdict == "none"
