import pytest

from policies.identifying_details.detectors.plate_forms import (
    IN_CAPITALS,
    IN_SMALL_OF,
    OF,
    OF_ALL,
    is_unlike_others,
)


@pytest.mark.parametrize(
    ("region", "plate"),
    [
        ("DE", "OS-RW 2041"),
        ("AT", "LL-493 KP"),
        ("CH", "ZH 418 223"),
        ("ES", "4471 LKB"),
        ("BR", "QNB4E07"),
        ("CL", "KJTR-48"),
        ("CL", "KJ·TR·48"),
        ("CO", "KLM482"),
        ("NZ", "KWP318"),
        ("ZA", "HW 48 PK GP"),
        ("ZA", "CA 123-456"),
    ],
)
def test_each_country_has_its_own_way(region: str, plate: str) -> None:
    assert OF[region].fullmatch(plate)


@pytest.mark.parametrize(
    ("region", "text"),
    [
        ("DE", "DIN A4"),
        ("DE", "USB-C 3"),
        ("ES", "2019 BMW"),
        ("CL", "HOLA 24"),
        ("NZ", "BMW320"),
        ("NZ", "PSY 101"),
    ],
)
def test_what_else_is_written_alike_is_left_out(region: str, text: str) -> None:
    assert not OF[region].search(text)


def test_a_form_in_small_letters_has_its_capitals() -> None:
    assert IN_SMALL_OF.keys() - OF.keys() == {"NL", "PT"}
    assert OF_ALL.fullmatch("GT-482-K")
    assert OF_ALL.fullmatch("48-AB-21")


def test_a_plate_stands_alone() -> None:
    assert not IN_CAPITALS.search("XX-AB12-YY")


@pytest.mark.parametrize("plate", ["OS-RW 2041", "GK-482-TL", "4471 LKB", "KJTR-48", "VD 284 617", "QNB4E07"])
def test_a_plate_of_a_rare_shape_is_unlike_others(plate: str) -> None:
    assert is_unlike_others(plate)


@pytest.mark.parametrize("text", ["A-12 B", "KLM-4821", "KWP318", "ZH 400 000", "USB-C 32", "KLM 482"])
def test_a_short_or_common_shape_is_like_others(text: str) -> None:
    assert not is_unlike_others(text)
