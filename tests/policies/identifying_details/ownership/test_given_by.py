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


@pytest.mark.parametrize(
    ("text", "language", "verdict"),
    [
        ("Maya, fui al súper y estabas tú en la caja!! En el Consum", "es", "warn"),
        ("Maya, ich war einkaufen und du saßt an der Kasse! beim Netto", "de", "warn"),
        ("Maya, no estabas tú en la cola!! En el Consum había otra", "es", "none"),
        ("Maya went to the shop. At Tesco they had melons", "en", "none"),
    ],
)
def test_a_sentence_that_only_adds_the_place_goes_on_with_the_one_before(
    text: str, language: str, verdict: str
) -> None:
    room = room_with(member("Maya"), member("Leo"), languages=(language,))
    assert say(room, text).verdict == verdict
