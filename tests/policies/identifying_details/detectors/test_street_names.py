import pytest

from policies.identifying_details.detectors.look import Look
from policies.identifying_details.detectors.street_names import capitalised, capitals, own_word, street


def test_a_name_is_capitalised_and_no_unit_month_or_small_word() -> None:
    assert capitalised(Look("Larch Road"), 0)
    for other in ("larch Road", "Monday", "The", ""):
        assert not capitalised(Look(other), 0)


def test_up_to_three_capitalised_words_belong_together() -> None:
    assert capitals(Look("Upper Larch and more"), 0) == len("Upper Larch")
    assert capitals(Look("One Lark Two Lark"), 4) == len("One Lark Two Lark") - len(" Two Lark")
    assert capitals(Look("larch"), 0) == 0


@pytest.mark.parametrize(
    ("name", "own"), [("de la paz", "paz"), ("larch", "larch"), ("van den berg", "berg")]
)
def test_the_own_word_of_a_name_stands_behind_its_particles(name: str, own: str) -> None:
    assert name[own_word(name) :] == own


def test_an_address_ends_before_the_full_stop_of_its_sentence() -> None:
    found = street(Look("14 Larch\nRoad."), 0, 14, "street")
    assert (found.start, found.end, found.value) == (0, 13, "14 larch road")


def test_mahatma_gandhi_has_roads_and_milligrams_have_none(found) -> None:
    assert found("address", "ghar 14 MG Road pe hai") == ["14 MG Road"]
    assert found("address", "14 mg at home on the road") == []
