import pytest


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("sie hat in der Bachzeile 23 gwohnt", "Bachzeile 23"),
        ("dat ge op de Mechelsebaan 241 woont", "Mechelsebaan 241"),
        ("der Korb geht in den Kranichweg 9 in Emden", "Kranichweg 9"),
        ("die Suppe zu Vreni bringen, Rebmattweg 3 in Liestal", "Rebmattweg 3"),
        ("hij moest op de Kapelleweg 8, Geel zijn", "Kapelleweg 8"),
        ("bloemen naar Lage Veerdijk 9a, Delft", "Veerdijk 9a"),
        ("je moet op Burg. Hofstraweg 9 zijn", "Hofstraweg 9"),
        ("bei dir am Lippstädter Hellweg 8 ist die Klingel kaputt", "Hellweg 8"),
        ("Wie rijdt haar naar de dialyse? Esdoornpad 61 in Drumveen", "Esdoornpad 61"),
        ("auf dem Pickerl steht Körnerplatz 6, Top 19", "Körnerplatz 6, Top 19"),
        ("im Kiebitzweg 12 ist heute die Feier", "Kiebitzweg 12"),
        ("schlief bei ihm auf dem sofa, deichdamm 6 ganz oben", "deichdamm 6"),
    ],
)
def test_what_stands_beside_a_word_makes_a_street_of_it(found, text: str, name: str) -> None:
    assert found("address", text, "DE", "NL") == [name]


@pytest.mark.parametrize(
    "text",
    [
        "auf dem Spielplatz 3 in Emden gewesen",
        "am Hamburger Fischmarkt 3 Stunden gewartet",
        "im Bremer Bürgerpark 2 Enten gesehen",
        "im Stadtpark 3 Enten gesehen",
        "im Kiebitzweg 12 Minuten gewartet",
        "am Bahnsteig 5 ist der Aufzug kaputt",
        "wer kommt mit? Kurplatz 1 in Baden",
        "op het voetbalveld 3, zegt hij",
        "waldweg 5 minuten gewohnt schnell",
    ],
)
def test_what_only_ends_like_a_street_is_none(found, text: str) -> None:
    assert not found("address", text, "DE", "NL")


@pytest.mark.parametrize(
    "text",
    ["ze rent op grasveld 2, om tien uur", "zij is op handbalveld 5.", "wir sind da, Spielfeld 2, kommt"],
)
def test_a_field_to_play_on_is_no_street(found, text: str) -> None:
    assert not found("address", text, "DE", "NL")


def test_a_field_is_a_street_where_somebody_lives(found) -> None:
    assert found("address", "dat ze op het Klaverveld 12 woont", "NL") == ["Klaverveld 12"]
