import pytest


@pytest.mark.parametrize(
    "text",
    [
        "Mi vieja está en Bulnes 940, planta baja, y no deja entrar a nadie",
        "alguno que ande cerca de Gurruchaga 1873, 4to C?",
        "vive en Scalabrini Ortiz 2210, piso 3",
    ],
)
def test_a_floor_behind_the_number_makes_a_street_of_a_name(found, text):
    assert found("address", text)


@pytest.mark.parametrize(
    "text", ["en Mayo 1810, piso en ruinas", "la línea B 1940, 3 estaciones", "el Lunes 12, 4to intento"]
)
def test_no_year_and_no_day_is_a_house(found, text):
    assert not found("address", text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Bei Ernst, Neue Mühle 4b, zweiter Stock, macht er auf", "Neue Mühle 4b, zweiter Stock"),
        ("está en una pensión, Tucumán 1370, pieza 6", "Tucumán 1370, pieza 6"),
        ("es en Cuesta del Romero 17, segundo izquierda", "Cuesta del Romero 17, segundo izquierda"),
        ("auf dem Päckli steht Untere Bleiche 4, 9230 Flawil", "Untere Bleiche 4"),
        ("ihr Absender: Gral. Belgrano 58, (8370) Junín", "Gral. Belgrano 58"),
        ("stell es vor die garage, Ginsterkamm 16, tor ist offen", "Ginsterkamm 16"),
        ("hab geklingelt, Fährsteert 31, nix", "Fährsteert 31"),
        ("staat bij jou voor de deur, Wilgenroosje 150, niemand thuis", "Wilgenroosje 150"),
    ],
)
def test_what_is_told_of_the_house_makes_a_street_of_a_name(found, text, name):
    assert found("address", text, "DE") == [name]


@pytest.mark.parametrize(
    "text",
    [
        "auf Station 4, zweiter Stock",
        "Seminarraum 3, 2. Stock",
        "hab geklingelt, Versuch 3, nix",
        "Klingel kaputt. Neuer Versuch 3, wieder nix",
        "die Klingel von Jonas, Jonas 34, hört keiner",
        "Platz 3, ganz oben",
        "Minions 3, ganz oben auf der Liste",
        "Band 3, 1998 Verlag Hart",
        "Panzerkreuzer 2, ein Film",
    ],
)
def test_what_is_numbered_otherwise_is_no_street(found, text):
    assert not found("address", text, "DE")


@pytest.mark.parametrize(
    "text",
    [
        "Uli hat den Briefkasten gefunden, Venlafaxin 37, gute Nacht",
        "Jo, Sertralina 50, y el timbre no para",
        "Will: neighbours again, Brexpiprex 12, no sleep",
        "Hope sat in the porch. Lurasiprex 20, then bed",
        "Jo, Nerdlex 4, es klingelt",
        "Uli liegt auf Trakt West 2, dritter Stock",
        "Jo está en Pabellón Norte 3, piso 2",
    ],
)
def test_a_dose_a_game_and_a_ward_are_no_street_because_a_door_is_near(found, text):
    assert not found("address", text, "DE")


def test_where_a_thing_is_delivered_the_door_may_be_further_off(found):
    text = "hab es ihm gebracht, Ginsterkamm 16, wirklich ganz schnell in den briefkasten"
    assert found("address", text, "DE") == ["Ginsterkamm 16"]
