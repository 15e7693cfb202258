import pytest

from policies.identifying_details.detectors.employer_names import (
    capitals,
    in_german_letters,
    in_small_letters,
    kind_first,
)
from policies.identifying_details.detectors.look import Look


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Hanley & Fitch for years", "Hanley & Fitch"),
        ("Brennan's hardware up the road", "Brennan's hardware"),
        ("Quayside Cabs if you need one", "Quayside Cabs"),
        ("école secondaire du Moulin-Rouge, le lundi", "école secondaire du Moulin-Rouge"),
        ("St Oswin's Primary", "St Oswin's Primary"),
    ],
)
def test_a_name_in_capitals_goes_on_through_signs_and_up_to_what_it_is(text: str, name: str) -> None:
    assert text[: capitals(Look(text), 0)[-1].end()] == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Bäckerei Hansen. Gute Nacht", "Bäckerei Hansen"),
        ("St. Hedwig Klinikum. Gute Nacht", "St. Hedwig Klinikum"),
        ("Colégio Sta. Inês. Vou dormir", "Colégio Sta. Inês"),
    ],
)
def test_a_full_stop_ends_a_name_and_is_none_of_it_unless_it_shortens_a_word(text: str, name: str) -> None:
    assert text[: capitals(Look(text), 0)[-1].end()] == name


def test_small_letters_are_a_name_where_they_say_what_it_is() -> None:
    assert in_small_letters(Look("northfield high school today"), 0) == len("northfield high school")
    assert not in_small_letters(Look("the school today"), 0)


def test_what_it_is_may_come_first() -> None:
    assert kind_first(Look("panadería la espiga y ya"), 0) == len("panadería la espiga")
    assert not kind_first(Look("panadería el lunes"), 0)


@pytest.mark.parametrize("name", ["colegio san jorge", "lycée marcel pagnol"])
def test_a_saint_or_a_first_name_may_follow_what_it_is(name: str) -> None:
    assert kind_first(Look(name), 0) == len(name)


def test_behind_a_german_article_a_name_is_told_from_an_adjective() -> None:
    assert in_german_letters(Look("schiller gymnasium"), 0) == len("schiller gymnasium")
    assert not in_german_letters(Look("neuen gymnasium"), 0)
