import re

import pytest

from policies.identifying_details.cues import CUES
from policies.identifying_details.ownership.given_ways import compiled
from policies.identifying_details.ownership.work_ways import WORK_WAYS
from tests.policies.identifying_details.a_room import member, room_with, say, user

PEOPLE = (member("Maya"), member("Leo"))


def test_every_way_names_an_employer_and_one_person() -> None:
    for way in (one for some in WORK_WAYS.values() for one in some):
        assert re.search(r"\bE\b", way.said), way.said
        assert list(compiled(way).strict.groupindex) == ["p"], way.said


def test_no_symbol_is_left_in_a_way() -> None:
    for way in (one for some in WORK_WAYS.values() for one in some):
        assert not re.search(r"~|\b(?:END|IN|OF)\b|,\?", way.said.replace("(?:, )?", "")), way.said


def test_every_language_of_the_cues_has_its_ways() -> None:
    assert WORK_WAYS.keys() == CUES.keys() - {"hi"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Tesco put Maya on a warning"),
        ("en", "Kessler Plastics kept Maya on"),
        ("en", "Maya's lot at Kessler Plastics"),
        ("es", "a Maya le bajaron el sueldo en Carrefour"),
        ("es", "quién cubre a Maya en Carrefour"),
        ("de", "wer vertritt Maya bei Edeka"),
        ("nl", "bij Albert Heijn geven ze Maya geen vrij"),
        ("fr", "le contremaître de Maya chez Carrefour"),
        ("pt", "Maya está na escala do Carrefour"),
        ("en", "Maya is our Josh's form teacher at Larkhill Primary"),
        ("en", "Maya cares for my gran at Alder Lodge"),
        ("en", "Maya's the cook at my nan's care home, Alder Lodge"),
        ("de", "Maya ist die Erzieherin meiner Tochter in der Kita Regenbogen"),
        ("es", "Maya es la tutora de mi hija en el instituto Cervantes"),
        ("fr", "Maya est la prof de ma fille au lycée Pasteur"),
        ("nl", "Maya is de mentor van mijn zoon op het Vossius College"),
        ("pt", "Maya é a professora da minha filha no colégio Dom Bosco"),
        ("en", "Maya has finally left Capita after nine years"),
        ("de", "Maya hat bei Airbus gekündigt"),
        ("de", "Maya schmeißt hin bei Edeka"),
        ("es", "Maya ha dejado Carrefour"),
        ("fr", "Maya vient de quitter Airbus"),
        ("nl", "Maya is weg bij Airbus"),
        ("pt", "Maya pediu demissão do Carrefour"),
    ],
)
def test_what_is_said_of_staff_tells_where_they_work(language: str, text: str) -> None:
    found = say(room_with(*PEOPLE, languages=(language,)), text).findings
    assert [one.member for one in found] == [user("Maya")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Larkhill Hospital kept Maya on fluids"),
        ("en", "Larkhill Hospital sent Maya home early"),
        ("en", "Vodafone owes Maya an apology"),
        ("es", "Maya sale a las diez del Hospital San Roque"),
        ("es", "en Vodafone le deben dos meses a Maya"),
        ("de", "bei Vodafone zahlen sie Maya zu wenig zurück"),
        ("de", "Maya steht bei Edeka an der Kasse und sucht Kleingeld"),
        ("nl", "Maya is om vijf klaar in het Slotervaart Ziekenhuis"),
        ("fr", "chez SFR ils ne remboursent pas Maya"),
        ("pt", "Maya entra às seis no Hospital São Roque para operar"),
        ("en", "Maya met my son's teacher at Larkhill Primary"),
        ("en", "Maya just left Tesco in tears"),
        ("de", "Maya hat bei Vodafone gekündigt"),
        ("de", "Maya hat bei Edeka aufgehört zu weinen"),
        ("es", "Maya se fue de Carrefour llorando"),
        ("fr", "Maya a quitté Carrefour en pleurs"),
        ("nl", "Maya heeft opgezegd bij Ziggo"),
        ("pt", "Maya saiu do Carrefour chorando"),
    ],
)
def test_patients_and_customers_are_no_staff(language: str, text: str) -> None:
    assert say(room_with(*PEOPLE, languages=(language,)), text).verdict == "none"
