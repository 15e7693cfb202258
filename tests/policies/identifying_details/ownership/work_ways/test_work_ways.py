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
        ("en", "saw Maya in the white coat at Larch Pharmacy"),
        ("en", "Maya's kids at Larch Secondary sang for when she's back teaching"),
        ("en", "Larch Academy won't let Maya teach sitting down"),
        ("en", "Jewson are letting Maya work from home"),
        ("en", "Screwfix gave Maya her old spot back on trade"),
        ("en", "Screwfix took Maya back on full time"),
        ("en", "Maya's big voice comes from yelling at Screwfix all week"),
        ("es", "a Maya la van a subir a encargada en Mercadona"),
        ("es", "a Maya la han ascendido a encargada en Mercadona"),
        ("es", "Mercadona le ha devuelto el puesto a Maya"),
        ("es", "Maya estaba con bata blanca en la Farmacia Larrea"),
        ("fr", "Maya en blouse blanche à la Pharmacie Lambert"),
        ("fr", "Carrefour a rendu son poste à Maya"),
        ("fr", "Carrefour a repris Maya"),
        ("de", "Maya steht im weißen Kittel in der Linden-Apotheke"),
        ("de", "Maya wird bald Filialleiterin bei Rewe"),
        ("de", "Bauhaus hat Maya ihren alten Job zurückgegeben"),
        ("de", "die Lessingschule lässt Maya im Sitzen unterrichten"),
        ("nl", "Maya stond in haar witte jas bij Apotheek De Linde"),
        ("nl", "Maya heeft haar plek terug bij de Hema"),
        ("pt", "Maya estava de jaleco na Farmácia Luz"),
        ("pt", "promoveram a Maya a gerente no Carrefour"),
        ("pt", "o Carrefour devolveu a vaga pra Maya"),
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
        ("en", "Maya's dad in his white coat at Larch Pharmacy"),
        ("en", "Maya says the lad in the white coat at Larch Pharmacy was rude"),
        ("en", "Maya's kids at Larch Secondary made a banner for their dad"),
        ("en", "Tesco gave Maya her money back"),
        ("en", "Amazon gave Maya her post today"),
        ("en", "Uber took Maya back on the Friday"),
        ("es", "a Maya la van a subir al coche en el Carrefour"),
        ("fr", "Carrefour a repris la poussette de Maya"),
        ("fr", "Carrefour a rendu sa monnaie à Maya"),
        ("de", "Rewe hat Maya den Pfandbon zurückgegeben"),
        ("de", "Mayas Bruder wird Filialleiter bei Rewe"),
        ("nl", "Hema heeft Maya haar geld teruggegeven"),
        ("nl", "Maya zag een man in een witte jas bij Kruidvat"),
        ("pt", "Maya foi atendida por um moço de jaleco na Farmácia Luz"),
    ],
)
def test_patients_and_customers_are_no_staff(language: str, text: str) -> None:
    assert say(room_with(*PEOPLE, languages=(language,)), text).verdict == "none"
