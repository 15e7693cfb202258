import pytest

from tests.policies.identifying_details.a_room import member, room_with, say


def verdict(text: str) -> str:
    room = room_with(member("Maya"), member("Leo"), member("Zed"))
    return say(room, text, sender="Zed").verdict


@pytest.mark.parametrize(
    "text",
    [
        "Maya's job coach at the Jobcentre is kind",
        "Leo's housing officer at Leeds Council rang",
        "Die Sozialarbeiterin von Maya bei der Caritas ist nett",
        "L'assistante sociale de Maya au CCAS est gentille",
        "A assistente social da Maya no CRAS ligou",
    ],
)
def test_whoever_helps_somebody_works_there_and_not_they(text: str) -> None:
    assert verdict(text) == "none"


@pytest.mark.parametrize(
    "text",
    [
        "Maya's a job coach at the Jobcentre",
        "Maya est assistante sociale au CCAS",
        "Maya's boss at the Jobcentre is kind",
        "La jefa de Maya en Mercadona es maja",
    ],
)
def test_a_helper_and_whoever_has_a_boss_there_works_there(text: str) -> None:
    assert verdict(text) == "warn"
