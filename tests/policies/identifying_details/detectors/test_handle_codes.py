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
        ("auf Threema ist sie 4XK9TTQ2", "4XK9TTQ2"),
        ("op Threema, haar ID is 4XK9TTQ2", "4XK9TTQ2"),
        ("sur Threema, son identifiant c'est 4XK9TTQ2", "4XK9TTQ2"),
        ("el Threema de Ana es 4XK9TTQ2", "4XK9TTQ2"),
        ("Zoe (Threema 4XK9TTQ2)", "4XK9TTQ2"),
        ("4XK9TTQ2 is Zoe's Threema", "4XK9TTQ2"),
        ("threema me, 4xk9ttq2", "4XK9TTQ2"),
        ("try her on Signal, she is hazelnutty.42", "hazelnutty.42"),
        ("schreib ihr auf signal: waldbeere.07", "waldbeere.07"),
        ("find me, SW-1234-5678-9012", "sw-1234-5678-9012"),
        ("she has a Switch: sw 1234 5678 9012", "sw 1234 5678 9012"),
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
        "threema crashed at build 7C41D9AA",
        "Threema hängt, mein Gutschein ist 4XK9TTQ2",
        "Threema falló con el error 4XK9TTQ2",
        "threema is NIST8001, they say",
        "sur threema, mon colis c'est 4XK9TTQ2",
        "on signal. took sertraline.25 mg",
        "auf Signal. Nehme mirtazapin.15",
        "auf Signal. Hab mirtazapin.15 genommen",
        "en signal. eran fresquitas.30 minutos",
        "on signal. that cost wayyyy.50 euros",
        "lost it on level nine. sw 1234 5678 9012",
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
