import pytest

from tests.policies.identifying_details.a_room import member, room_with, say


@pytest.fixture(scope="module")
def room():
    return room_with(
        member("Gil", name="Gilbert Green"),
        member("Maya", name="Maya Brown"),
        member("Ada", name="Ada Moore"),
        member("Noor", name="Noor Kowalczyk"),
    )


@pytest.mark.parametrize(
    "text",
    [
        "would you like to meet Greek philosophers?",
        "Greek and Roman temples",
        "be it black, borwn or red",
        "there is omore to see",
        "Yall are so kind",
    ],
)
def test_a_word_that_is_meant_so_or_is_a_slip_for_an_everyday_one_names_nobody(room, text: str) -> None:
    assert say(room, text).verdict == "none"


@pytest.mark.parametrize(
    "text",
    [
        "is that Mr Grene?",
        "I met Gil Greem there",
        "her surname is borwn",
        "ask Kowalczik",
        "kowalcyk wrote to me",
    ],
)
def test_a_slip_for_a_name_is_that_name(room, text: str) -> None:
    assert say(room, text).verdict == "warn"
