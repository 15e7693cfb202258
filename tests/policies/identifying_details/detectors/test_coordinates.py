from time import process_time

import pytest

from policies.identifying_details.detail import Place
from policies.identifying_details.detectors.coordinates import points
from policies.identifying_details.detectors.look import Look


def found(text: str, *regions: str) -> list[str]:
    return [
        text[one.start : one.end] for one in points(Look(text), Place(regions or ("CH",))) if not one.public
    ]


@pytest.mark.parametrize(
    "place",
    [
        "51.5033, -0.1195",
        "51.50330° N, 0.11950° W",
        "N51.9231 E4.4652",
        "n 51.923, e 4.465",
        "47,12903 N 10,20418 O",
        "51,9231° NB, 4,4652° OL",
        "51,92310°; 4,46520°",
        "51°30'12\"N 0°7'10\"W",
        "51° 30.385' N, 0° 27.912' W",
        "N 51° 55.385' E 4° 27.912'",
        "40º 25' 1\" N 3º 42' 12\" O",
    ],
)
def test_a_point_is_found_as_people_write_it(place: str) -> None:
    assert found(f"he is stuck, it said {place}, in the snow") == [place]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("ses coordonnées 48,858 / 2,294 voilà", "48,858 / 2,294"),
        ("Koordinaten 651'340 / 245'880", "651'340 / 245'880"),
        ("Standort 2651340 / 1245880", "2651340 / 1245880"),
        ("Standort 2'651'340 / 1'245'880", "2'651'340 / 1'245'880"),
        ("LV95: 2'651'340, 1'245'880", "2'651'340, 1'245'880"),
        ("localização -23,55052, -46,63331", "-23,55052, -46,63331"),
        ("she's at 51,92310; 4,46520", "51,92310; 4,46520"),
        ("grid ref SU 387 148", "SU 387 148"),
        ("the grid reference is TQ3870014800", "TQ3870014800"),
    ],
)
def test_figures_that_may_be_others_need_a_word_that_places_them(text: str, place: str) -> None:
    assert found(text) == [place]
    assert found(f"it was {place} again") == []


@pytest.mark.parametrize(
    "text",
    [
        "12,500 / 15,300 ce mois",
        "1,1234 / 1,2345",
        "le kilo à 4,125 et 3,250 le litre",
        "95,12345 N 10,20418 O",
        "zwischen 2'651'340 und 1'245'880 Franken",
        "rund 2 651 340 1 245 880",
        "651'340 / 245'880 Franken",
        "6'2\" and 5'11\" tall",
        "37.5° and 12' 3\"",
        "51° N 4° E",
        "she is at 12,500 / 15,300 this quarter",
        "Koordinaten 650 000 / 240 000",
        "der Wechselkurs 1,05417 / 1,06220 nervt",
        "the rate went 1.0541, 1.0622",
        "he's at 12.345, 13.456 points",
        "she has parked it: 651 340, 245 880 they say",
        "her map says 651 340, 245 880",
        "grid reference number 5",
        "ref 387 148",
    ],
)
def test_sums_sizes_and_rough_places_are_none(text: str) -> None:
    assert found(text) == []


def test_the_swiss_grid_is_of_swiss_rooms() -> None:
    assert found("coordinates 651 340 / 245 880", "LI", "AT")
    assert not found("coordinates 651 340 / 245 880", "GB", "US")


def test_where_everybody_is_bidden_is_nobodys_place() -> None:
    assert not found("the hike meets at grid ref SU387148")
    assert found("she rang from grid ref SU387148")


@pytest.mark.parametrize(
    "piece", ["51°30'12\"N ", "2'651'340 / ", "47,12903 N ", "n51.9231 ", "grid ref SU "]
)
def test_a_long_hostile_text_is_read_in_no_time(piece: str) -> None:
    text = piece * (64_000 // len(piece))
    start = process_time()
    found(text)
    assert process_time() - start < 0.5
