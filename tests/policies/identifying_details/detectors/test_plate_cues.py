import pytest

from policies.identifying_details.detectors.plate_cues import cues_of, is_another_thing, is_doubtful


def test_a_tag_is_a_plate_except_where_it_is_a_day() -> None:
    assert cues_of(("US",)).word.search("texas tag")
    assert not cues_of(("DE", "AT")).word.search("jeden tag")
    assert cues_of(("DE",)).word.search("das kennzeichen")


def test_a_vehicle_is_a_cue_beside_a_word_for_a_plate() -> None:
    cues = cues_of(("BR",))
    assert cues.word_or_car.search("com o farol aceso")
    assert not cues.word.search("com o farol aceso")


@pytest.mark.parametrize(
    ("before", "written"), [("zimmer ", "AB-C 12"), ("order number ", "AB12"), ("it is ", "9 AM")]
)
def test_other_things_are_named_right_before_or_are_measures(before: str, written: str) -> None:
    assert is_another_thing(before, written)
    assert not is_another_thing("her car, ", "AB12 CDE")


@pytest.mark.parametrize(("word", "written"), [("tag", "10 mg"), ("matrícula", "300 por"), ("plate", "b12")])
def test_small_letters_behind_a_word_for_a_plate_may_be_none(word: str, written: str) -> None:
    assert is_doubtful(word, written)
    assert not is_doubtful("reg", "ab12 cde")
    assert not is_doubtful("plate", "AB12 CDE")
