import pytest

from tests.policies.identifying_details.a_room import member, room_with, say, user

PEOPLE = (member("Maya"), member("Leo"))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Maya's boy starts at Fernhill High on Monday"),
        ("en", "Maya's little girl started at Fernhill Primary"),
        ("en", "Maya's wee man joined Fernhill Primary"),
        ("en", "Maya's young one is at Fernhill High now"),
        ("de", "Mayas Große hat bei Bosch die Lehre angefangen"),
        ("de", "der Kleine von Maya fängt bei Rewe an"),
        ("fr", "le petit de Maya commence à l'école Jules Ferry"),
        ("nl", "Maya's jongste zit op het Erasmus College"),
        ("nl", "de kleine van Maya begint op basisschool De Regenboog"),
        ("pt", "a caçula da Maya entrou no Colégio Santa Rita"),
        ("pt", "o mais novo da Maya entrou no Colégio Santa Rita"),
    ],
)
def test_a_child_called_by_size_or_age_is_not_whose_it_is(language: str, text: str) -> None:
    assert say(room_with(*PEOPLE, languages=(language,)), text).verdict == "none"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Maya's one of the nurses at Larch Clinic"),
        ("en", "Maya is the big boss at Kessler Plastics"),
        ("en", "Maya started at Fernhill Primary"),
        ("de", "Mayas Chef bei Bosch ist ein Depp"),
        ("pt", "a Maya entrou no Colégio Santa Rita"),
    ],
)
def test_the_same_words_said_of_a_member_or_a_boss_tell_of_the_member(language: str, text: str) -> None:
    found = say(room_with(*PEOPLE, languages=(language,)), text).findings
    assert [one.member for one in found] == [user("Maya")]
