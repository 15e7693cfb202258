import pytest

from policies.identifying_details.naming.animals import is_an_animals
from tests.policies.identifying_details.a_room import member, room_with, say
from tests.policies.identifying_details.naming.reading import place, reading


def is_one(text: str, language: str, word: str = "marsh") -> bool:
    tokens, cues, roster = reading(text, language)
    return is_an_animals(tokens, place(tokens, word), cues, roster)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "my dog is called Judith Marsh"),
        ("de", "unser Kater heißt Judith Marsh"),
        ("es", "mi perra se llama Judith Marsh"),
        ("fr", "la chatte s'appelait Judith Marsh"),
        ("nl", "onze hond heet Judith Marsh"),
        ("pt", "o meu gato chama-se Judith Marsh"),
        ("fr", "le chien de Leo s'appelle Judith Marsh"),
    ],
)
def test_an_animal_may_have_a_full_name(language: str, text: str) -> None:
    assert is_one(text, language)
    assert say(room_with(member("Judith"), member("Leo"), languages=(language,)), text).verdict == "none"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "the dog knows her, she is called Judith Marsh"),
        ("en", "the dog's owner is called Judith Marsh"),
        ("en", "I walked the dog with Judith Marsh"),
        ("de", "der Hund bellt, Leo heißt Judith Marsh"),
        ("fr", "Leo s'appelle Judith Marsh"),
        ("en", "I have a dog. It is called Judith Marsh"),
    ],
)
def test_somebody_named_besides_may_bear_it(language: str, text: str) -> None:
    assert not is_one(text, language)


def test_who_is_called_like_an_animal_is_none() -> None:
    room = room_with(member("gato azul"), member("Leo"), languages=("es",))
    assert say(room, "gato azul se llama Judith Villareal", "Leo").verdict == "warn"
