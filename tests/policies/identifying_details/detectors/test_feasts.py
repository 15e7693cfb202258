import re

import pytest

from policies.identifying_details.detectors.feasts import FEAST, FEAST_BABY, FEAST_WORDS, FEASTS


@pytest.mark.parametrize(
    ("feast", "day"),
    [
        ("christmas eve", (12, 24)),
        ("silvester", (12, 31)),
        ("dia de natal", (12, 25)),
        ("día de reyes", (1, 6)),
    ],
)
def test_a_feast_is_a_day_with_accents_and_without(feast: str, day: tuple[int, int]) -> None:
    assert FEASTS[feast] == day
    assert FEASTS["noel"] == FEASTS["noël"]


def test_every_feast_is_met_whole_and_has_a_word_that_can_be_asked_for_first() -> None:
    for feast in FEASTS:
        assert re.fullmatch(FEAST, feast), feast
        long = set(re.findall(r"[^\W\d_]{4,}", feast)) - {"year", "years"}
        assert not long or not FEAST_WORDS.isdisjoint(long), feast


@pytest.mark.parametrize(("said", "is_one"), [(" baby", True), (" kind", True), (" babysitter", False)])
def test_somebody_is_called_after_the_day_they_were_born_on(said: str, *, is_one: bool) -> None:
    assert (re.match(FEAST_BABY, said) is not None) is is_one
