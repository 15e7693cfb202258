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
    ],
)
def test_a_shop_that_is_entered_feared_or_persuaded_is_no_place_of_work(language: str, text: str) -> None:
    assert verdict(text, language) == "none"


def test_an_employer_is_one_beside_such_words_in_another_sentence() -> None:
    assert verdict("Maya got in. She works at Carrefour", "en") == "warn"
