import pytest


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
