import pytest

from policies.identifying_details.detail import Place
from policies.identifying_details.detectors import structured


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("je woont toch ook in 7412 BX?", "7412 BX"),
        ("heb het kaartje naar 3571 LN gestuurd", "3571 LN"),
        ("Wo er daheim is? Na in 8041 Graz, ums Eck", "8041"),
        ("Lukas sitzt allein da draußen in 3871 Brand", "3871"),
        ("birgit wohnt doch in 59063 oder?", "59063"),
        ("she lives in 60614, does she not", "60614"),
        ("vive en el 46023, cerca del río", "46023"),
    ],
)
def test_a_code_is_one_where_somebody_lives(found, text: str, code: str) -> None:
    assert found("address", text) == [code]


@pytest.mark.parametrize(
    "text",
    [
        "we trafen elkaar in 2003 AD",
        "hij woont in 2000 KM afstand",
        "in 7412 BX is het druk",
        "er sitzt in 1200 Meter Tiefe",
        "die Messe war in 8041 Graz",
        "he lives in 10000 pieces",
        "they live in 2019",
        "vive en 46023 partes",
    ],
)
def test_other_figures_are_no_code(found, text: str) -> None:
    assert not found("address", text)


@pytest.mark.parametrize(
    "text",
    [
        *("ze zit bij 3000 IU per dag", "hij woont in 2024 NL", "ze zit in 2023 OK in de groep"),
        *("er sitzt in 2300 Nachrichten fest", "sie sitzt bei 4200 Dateien", "er hockt bei 1800 Kalorien"),
        *("sie lebt mit 3500 Büchern, nach 1400 Seiten", "he lives in 14500, his steps"),
    ],
)
def test_what_somebody_has_much_of_is_no_code(text: str) -> None:
    found = structured(text, Place(regions=("DE", "NL"), languages=("de", "nl")))
    assert not [one for one in found if one.category == "address"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("sie wohnt in 9655 Baden", "9655"),
        ("er ist daheim in 01067 Dresden", "01067"),
        ("ze woont in 2011 VB", "2011 VB"),
    ],
)
def test_a_town_may_be_a_word_where_somebody_dwells(text: str, code: str) -> None:
    found = structured(text, Place(regions=("DE", "NL"), languages=("de", "nl")))
    assert code in [text[one.start : one.end] for one in found if one.cue == "postcode"]
