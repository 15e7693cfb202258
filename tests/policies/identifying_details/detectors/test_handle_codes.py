import pytest

from policies.identifying_details.detectors.handle_codes import coded
from policies.identifying_details.detectors.look import Look


def values(text: str) -> list[str]:
    return [found.value for found in coded(Look(text))]


@pytest.mark.parametrize(
    ("text", "account"),
    [
        ("auf Threema hat sie die ID 4XK9TTQ2", "4XK9TTQ2"),
        ("her threema id QWKEZTUP", "QWKEZTUP"),
        ("threema me, 4xk9ttq2", "4XK9TTQ2"),
        ("try her on Signal, she is hazelnutty.42", "hazelnutty.42"),
        ("schreib ihr auf signal: waldbeere.07", "waldbeere.07"),
        ("find me, SW-1234-5678-9012", "sw-1234-5678-9012"),
        ("Freundescode von Zoe: 1234 5678 9012", "1234 5678 9012"),
        ("code ami 1234-5678-9012", "1234-5678-9012"),
        ("su código de entrenador es 123456789012", "123456789012"),
        ("she plays valorant, Zoequake#EUW", "zoequake#euw"),
    ],
)
def test_what_a_service_numbers_is_an_account_beside_its_name(text: str, account: str) -> None:
    assert values(text) == [account]


@pytest.mark.parametrize(
    "text",
    [
        "her ID is 4XK9TTQ2",
        "threema is good, see you on 24122026",
        "threema wants a password like ADVENT24",
        "threema costs little",
        "the signal drops in hazelnutty.42",
        "on signal: page.12",
        "call 1234 5678 9012",
        "the friend code of conduct 1234 5678 9012",
        "SW-1234-5678",
        "lol, player#one",
    ],
)
def test_without_it_nothing_is(text: str) -> None:
    assert values(text) == []
