from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.identifying_details.weighed.houses import houses
from tests.policies.identifying_details.weighed.laid_out import scene


def found(text: str, language: str = "en") -> list[str]:
    tokens = scene(text, language).tokens
    return [text[tokens[first].start : tokens[last].end] for first, last in houses(tokens, language)]


@pytest.mark.parametrize(
    ("language", "text", "house"),
    [
        ("de", "am Pickerl steht Schillerplatz 6, Top 19", "Schillerplatz 6"),
        ("nl", "ge woont op de Turnhoutsebaan 241 hé", "Turnhoutsebaan 241"),
        ("es", "de Gran Vía Marqués del Turia 49, 5ª", "Vía Marqués del Turia 49"),
        ("en", "stew for her, 16 Cois Abhann, Tuam", "16 Cois Abhann"),
    ],
)
def test_what_may_be_a_street_with_a_house_is_found(language: str, text: str, house: str) -> None:
    assert found(text, language) == [house]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "we meet in Room 12 on Monday 3 June"),
        ("en", "I owe you Rs 840 and 20 mg"),
        ("de", "Maya ist 40 Runden gelaufen, Jahrgang 84"),
        ("de", "am 3. Mai Geburtstag"),
        ("nl", "een beetje hoop, Esmée. 38 weken"),
        ("en", "call 0117 Temple"),
        ("en", "Zoom Kitchen 812 3456 7890"),
    ],
)
def test_days_rooms_sums_and_counts_are_none(language: str, text: str) -> None:
    assert found(text, language) == []


@given(st.lists(st.sampled_from(["Abhann", "12", "the", "Cois", "3b", "de", "Larch,", "June"]), max_size=12))
def test_they_do_not_overlap(words: list[str]) -> None:
    several = list(houses(scene(" ".join(words)).tokens, "en"))
    assert all(one[0] < one[1] for one in several)
    assert all(one[1] < other[0] for one, other in pairwise(several))
