import re

import pytest

from policies.identifying_details.ownership.given_ways import WAYS, compiled
from tests.policies.identifying_details.a_room import member, room_with, say, user

PEOPLE = (member("Maya"), member("Leo"))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Tesco docked your pay?"),
        ("en", "does Tesco give you your wages in cash"),
        ("en", "how's Tesco treating you"),
        ("en", "did Tesco give you the time off"),
        ("en", "does Tesco know you're ill?"),
        ("en", "well done, Tesco are lucky to have you"),
        ("en", "sorry about Tesco letting you go"),
        ("de", "hat Rossmann dir freigegeben?"),
        ("de", "weiß Rossmann dass du krank bist?"),
        ("nl", "weet Albert Heijn dat je ziek bent?"),
        ("es", "¿en Mercadona saben que estás enferma?"),
        ("fr", "Carrefour t'a donné ton congé ?"),
    ],
)
def test_what_is_said_of_staff_alone_is_said_of_who_is_answered(language: str, text: str) -> None:
    room = room_with(*PEOPLE, languages=(language,))
    assert [one.member for one in say(room, text, "Leo", "Maya").findings] == [user("Maya")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Tesco needs more tills, Maya waited hours"),
        ("en", "Costa sent Maya a bonus coffee"),
        ("en", "Boots sent Maya a notice about her prescription"),
        ("en", "Argos owe Maya a refund, hours on hold"),
        ("en", "Vodafone giving Maya grief again"),
        ("en", "let Maya know Aldi has leave in compost on offer"),
        ("en", "lucky to have a Lidl near you"),
        ("en", "how are you, is Lidl treating everyone to free coffee?"),
        ("en", "how is Fernhill Hospital treating you?"),
        ("en", "Maya's brother says Tesco won't give him the week off"),
        ("de", "Hr. Müller von Rossmann hat Maya angerufen"),
        ("de", "Rossmann gibt heute Rabatt, hast du frei"),
        ("nl", "Albert Heijn geeft korting, ben je vrij?"),
        ("fr", "Carrefour donne des congés, tu viens ?"),
        ("es", "que te mejores, buscan gente en Mercadona, contrato de noche"),
        ("pt", "que te sintas melhor, há turnos no Hospital Santa Iria"),
    ],
)
def test_the_same_words_said_otherwise_tell_of_no_staff(language: str, text: str) -> None:
    room = room_with(*PEOPLE, languages=(language,))
    assert say(room, text, "Leo", "Maya").verdict == "none"


def test_every_way_names_one_employer_and_one_person() -> None:
    for way in WAYS:
        assert len(re.findall(r"\bE\b", way.said)) == 1, way.said
        assert list(compiled(way).strict.groupindex) == ["p"], way.said
