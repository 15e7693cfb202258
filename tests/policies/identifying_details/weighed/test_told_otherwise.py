import pytest

from tests.policies.identifying_details.a_room import member, room_with, say


def verdict(text: str, language: str) -> str:
    room = room_with(member("Maya"), member("Leo"), languages=(language,))
    return say(room, text).verdict


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Maya's plan worked, Santander gave in"),
        ("en", "Maya is working on her fear of IKEA"),
        ("es", "Maya consiguió entrar sola en Carrefour"),
        ("pt", "A Maya conseguiu entrar sozinha no Carrefour"),
        ("nl", "Maya is verzekerd bij Zilveren Kruis"),
        ("nl", "Maya kookt met spullen van de Lidl"),
        ("en", "Maya does her shop at Asda at dawn"),
        ("en", "bumped into Maya at Halfords, both of us after bulbs"),
        ("es", "Me crucé a Maya en Farmatodo, las dos con gasas"),
        ("de", "Maya, kann es sein, dass ich dich bei Ikea gesehen hab?"),
        ("nl", "bij Zeb een jas gevonden, kwam daar Maya tegen"),
        ("fr", "Avec Maya on a fait IKEA Metz samedi, crise au rayon lampes"),
        ("de", "Mayas Neffe fängt bei Bosch an, sie ist ganz stolz"),
    ],
)
def test_a_shop_that_is_entered_feared_or_persuaded_is_no_place_of_work(language: str, text: str) -> None:
    assert verdict(text, language) == "none"


def test_who_is_met_at_a_till_works_there() -> None:
    assert verdict("hab Maya bei Rewe an der Kasse gesehen, sie saß da und hat kassiert", "de") == "warn"


def test_an_employer_is_one_beside_such_words_in_another_sentence() -> None:
    assert verdict("Maya got in. She works at Carrefour", "en") == "warn"
