import pytest

from policies.identifying_details.registered.addresses import (
    begins_a_street,
    canonical,
    lines,
    may_spell_a_house,
    postal_codes,
    streets_in_one_word,
)


@pytest.mark.parametrize(
    ("word", "short"),
    [
        ("road", "rd"),
        ("rd", "rd"),
        ("street", "st"),
        ("lindenstrasse", "lindenstr"),
        ("larch", "larch"),
        ("landing", "ldg"),
    ],
)
def test_streets_have_one_abbreviation(word, short):
    assert canonical(word) == short
    assert canonical(canonical(word)) == canonical(word)


def test_a_street_line_is_kept_with_and_without_flat_and_kind():
    found = lines("1187 kestrel avenue apt 4b")
    assert ["1187", "kestrel", "ave"] in found
    assert ["1187", "kestrel"] in found


def test_a_house_number_may_stand_last():
    assert ["lindenweg", "12"] in lines("lindenweg 12, 99999 birkental")
    assert ["larch", "rd", "14"] in lines("14 larch road, leeds")


def test_a_street_counts_without_its_particles_and_whatever_stands_behind_the_number():
    assert ["c", "almendro", "43"] in lines("calle del almendro 43")
    assert ["ave", "los", "tilos", "25"] in lines("avenida de los tilos 25")
    assert ["14", "r", "du", "vieux", "moulin"] in lines("14 bis rue du vieux moulin")
    assert ["14", "bis"] not in lines("14 bis rue du vieux moulin")
    assert ["1420", "w", "sycamore"] in lines("1420 west sycamore street")


def test_a_street_in_one_word_is_parted_as_some_write_it():
    assert ["linden", "al", "17"] in lines("lindenallee 17")
    assert streets_in_one_word("lindenallee 17, 04177 leipzig") == ["lindenallee"]
    assert streets_in_one_word("14 larch road") == []


def test_a_street_in_one_word_is_abbreviated():
    assert ["beukenln", "31"] in lines("beukenlaan 31")
    assert begins_a_street("beukenlaan")
    assert begins_a_street("avenue")
    assert not begins_a_street("larch")


def test_the_street_line_is_found_behind_the_flat():
    assert ["22", "harbour", "vw"] in lines("flat 3, 22 harbour view, whitby")
    assert ["lindenweg", "12"] in lines("2. stock, lindenweg 12")


def test_the_street_counts_behind_the_name_of_the_house_and_no_town_does():
    found = lines("flat 4b, rosemount court, 27 mill street, 9000 gent")
    assert ["27", "mill", "st"] in found
    assert not [line for line in found if line == ["9000", "gent"]]


def test_a_telling_street_counts_without_its_number_and_a_common_one_does_not():
    assert ["pemberton", "hollow", "rd"] in lines("2209 pemberton hollow rd")
    assert ["park", "rd"] not in lines("3 park road")
    assert ["harbour", "vw"] not in lines("22 harbour view")


def test_a_house_with_a_name_of_its_own_counts_without_flat_and_street():
    assert ["rosewater", "hts"] in lines("flat 12, rosewater heights, 3rd cross")
    assert ["rose", "cottage"] not in lines("3 mill lane, rose cottage")


def test_the_town_alone_is_no_address():
    assert ["birkental"] not in lines("lindenweg 12, 99999 birkental")


@pytest.mark.parametrize(
    ("address", "codes"), [("14 larch road, leeds ls6 2ab", ["ls62ab"]), ("14 larch road", [])]
)
def test_postal_codes_stand_behind_the_street(address, codes):
    assert postal_codes(address) == codes


@pytest.mark.parametrize(
    ("text", "may"),
    [
        ("fourteen larch road", True),
        ("larch road fourteen", True),
        ("fourteen of us", False),
        ("down the road", False),
        (f"fourteen {'of us ' * 10} down the road", False),
    ],
)
def test_a_spelled_number_is_a_house_near_a_street_only(text, may):
    assert may_spell_a_house(text.split(), set(text.split())) is may


def test_a_street_is_said_without_its_kind_and_the_small_words_behind_it():
    assert ["olmo", "17"] in lines("calle del olmo 17, 3 b")
    assert ["moinho", "velho", "23"] in lines("rua do moinho velho 23")
    assert ["flores", "20"] not in lines("rua das flores 20")


@pytest.mark.parametrize(
    ("text", "may"),
    [
        ("lindenallee siebzehn", True),
        ("korenbloemstraat nummer achtenveertig", True),
        ("siebzehn", False),
        ("siebzehn tage in der lindenallee", False),
    ],
)
def test_a_house_may_be_spelled_right_behind_a_street_in_one_word(text: str, may: bool) -> None:
    words = text.split()
    assert may_spell_a_house(words, frozenset(words)) is may
