import pytest

from policies.identifying_details.detectors.look import Look
from policies.identifying_details.detectors.street_behind import behind

ANYWHERE = [
    "14 Larch Road",
    "8 rue des Tilleuls",
    "12 Abbeyfields,",
    "4410 County Road 12",
    "1187 kestrel ave",
    "212 rang Sainte-Ursule",
]


@pytest.mark.parametrize("text", ANYWHERE)
def test_a_number_with_its_street_behind_it_is_an_address(text: str) -> None:
    found = [text[one.start : one.end] for one in behind(Look(text), 0, living=False)]
    assert text.rstrip(",") in found


@pytest.mark.parametrize("text", ["22 Kestrel", "5 Upper Lark"])
def test_a_name_alone_is_a_street_only_where_somebody_lives(text: str) -> None:
    assert not list(behind(Look(text), 0, living=False))
    assert [one.end for one in behind(Look(text), 0, living=True)] == [len(text)]


@pytest.mark.parametrize(
    "text", ["7 times to leave on the road", "10 min drive", "3 Monday Road", "12 rang Maya twice"]
)
def test_what_is_counted_is_no_street(text: str) -> None:
    assert not list(behind(Look(text), 0, living=False))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Hausnummer 7 in der Gartenstraße", "7 in der Gartenstraße"),
        ("vive en el número 4 de la calle Luna", "4 de la calle Luna"),
        ("mora no nº 4 da rua do Sol", "4 da rua do Sol"),
    ],
)
def test_a_house_may_be_said_the_long_way_round(found, text: str, name: str) -> None:
    assert found("address", text) == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("it says 'fire, 14 Tembina Pl' on the scanner", "14 Tembina Pl"),
        ("you're my neighbour now!! 31 bellwether close, yellow door", "31 bellwether close"),
        ("stew to Kayode, 16 Cois Farraige, Tuam", "16 Cois Farraige"),
        ("portal 12 de la calle Jazmines", "12 de la calle Jazmines"),
        ("sender label says 66 Banksia Bight", "66 Banksia Bight"),
    ],
)
def test_a_street_is_known_behind_its_number(found, text: str, name: str) -> None:
    assert found("address", text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "the bottle label says 20 Paracetamol",
        "he rang the doorbell. 12 people close, all crying",
        "the front door stuck! 20 metre walk, then rest",
        "ich wohn in 10 Minuten Entfernung",
        "ich wohn nur 2 Ecken weiter",
    ],
)
def test_what_is_counted_near_a_door_is_no_house(found, text: str) -> None:
    assert not found("address", text)


def test_letters_that_are_dialled_are_no_street(found) -> None:
    assert not found("address", "1 866 APPELLE Samuel, ou ben le 988, ouvert à Noël")


@pytest.mark.parametrize("text", ["she sent me 20 via Monzo", "he brought 3 square meals"])
def test_what_is_a_street_in_another_language_needs_a_capital_or_somebody_who_lives_there(found, text):
    assert not found("address", text)


def test_a_street_of_another_language_is_one_where_somebody_lives(found):
    assert found("address", "she lives at 5 via roma") == ["5 via roma"]


@pytest.mark.parametrize("text", ["1184, 3e Avenue Ouest", "452 12e rue", "88, 1re Avenue"])
def test_a_street_that_has_a_number_for_a_name_is_one(text: str) -> None:
    assert text in [text[one.start : one.end] for one in behind(Look(text), 0, living=False)]


def test_a_floor_and_a_turn_are_none() -> None:
    assert not list(behind(Look("12, 3e étage"), 0, living=False))
