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
