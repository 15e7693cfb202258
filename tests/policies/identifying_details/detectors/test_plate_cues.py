import pytest

from policies.identifying_details.detectors.plate_cues import (
    cues_of,
    is_a_model,
    is_another_thing,
    is_doubtful,
    is_no_plate,
    is_surely_of_plates,
)


def test_a_tag_is_a_plate_except_where_it_is_a_day() -> None:
    assert cues_of(("US",)).word.search("texas tag")
    assert not cues_of(("DE", "AT")).word.search("jeden tag")
    assert cues_of(("DE",)).word.search("das kennzeichen")


def test_a_vehicle_is_a_cue_beside_a_word_for_a_plate() -> None:
    cues = cues_of(("BR",))
    assert cues.word_or_car.search("com o farol aceso")
    assert not cues.word.search("com o farol aceso")


@pytest.mark.parametrize("before", ["zimmer ", "order number ", "the boiler part: "])
def test_other_things_are_named_right_before(before: str) -> None:
    assert is_another_thing(before)
    assert not is_another_thing("her car, ")


@pytest.mark.parametrize(
    "written",
    ["9 AM", "EUR 450", "CLP9000", "300 CAD", "FR 12'500", "FR 8200", "DEC 2019", "3 SEP", "900 MTRS"],
)
def test_measures_sums_and_months_are_no_plates(written: str) -> None:
    assert is_no_plate(written)


@pytest.mark.parametrize("written", ["LK53 MAY", "FR 312 548", "KWP318", "4471 LKB", "OS-RW 2041", "MAY 482"])
def test_a_plate_that_only_begins_or_ends_as_they_do_is_one(written: str) -> None:
    assert not is_no_plate(written)


def test_a_model_has_its_year_behind_it() -> None:
    assert is_a_model("SUV 2018")
    assert is_a_model("e-up 2021")
    assert not is_a_model("K-UL 1985")
    assert not is_a_model("k-ul 482")


@pytest.mark.parametrize(
    "said", ["a grey Golf", "her golf", "Sam's old focus", "LEAF", "mit ihrem Polo", "avec sa leon"]
)
def test_a_model_called_by_an_everyday_word_counts_in_capitals_or_where_it_is_somebodys(said: str) -> None:
    assert cues_of(("GB",)).speak_of_a_vehicle(said)


@pytest.mark.parametrize(
    "said", ["i can't focus", "some jazz on", "leaf by leaf", "be swift about it", "d'accord"]
)
def test_an_everyday_word_alone_is_no_vehicle(said: str) -> None:
    assert not cues_of(("GB",)).speak_of_a_vehicle(said)


def test_a_word_for_a_plate_may_be_one_for_other_things() -> None:
    assert is_surely_of_plates("Her reg")
    assert not is_surely_of_plates("la matrícula de la uni")


@pytest.mark.parametrize(("word", "written"), [("tag", "10 mg"), ("matrícula", "300 por"), ("plate", "b12")])
def test_small_letters_behind_a_word_for_a_plate_may_be_none(word: str, written: str) -> None:
    assert is_doubtful(word, written)
    assert not is_doubtful("reg", "ab12 cde")
    assert not is_doubtful("plate", "AB12 CDE")
