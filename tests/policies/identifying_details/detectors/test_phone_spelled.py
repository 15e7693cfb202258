import pytest

from policies.identifying_details.detail import Place
from policies.identifying_details.detectors.look import Look
from policies.identifying_details.detectors.phone import PHONE


def numbers(text: str, region: str) -> list[str]:
    return [text[one.start : one.end] for one in PHONE.find(Look(text), Place((region,)))]


@pytest.mark.parametrize(
    ("number", "region"),
    [
        ("oh seven seven double-o, nine double-o, three one two", "GB"),
        ("o7700 nine double-o 312", "GB"),
        ("o7700 nine hundred three one two", "GB"),
        ("uno uno cuatro ocho nueve uno dos cero tres seis", "AR"),
    ],
)
def test_a_number_in_words_is_found_with_an_o_for_a_nought(number: str, region: str) -> None:
    assert numbers(f"it was {number}, I think", region) == [number]


@pytest.mark.parametrize(
    ("before", "number", "behind", "region"),
    [
        ("el suyo es ", "uno uno cuatro ocho nueve uno dos cero tres seis", " o me lo invento?", "AR"),
        ("é ", "nove um dois três quatro cinco seis sete oito", " o que acham?", "PT"),
        ("", "oh seven seven double oh nine double oh three one o", " yes", "GB"),
    ],
)
def test_an_o_behind_a_number_is_none_of_it_unless_the_number_needs_it(before, number, behind, region):
    assert numbers(f"{before}{number}{behind}", region) == [number]


@pytest.mark.parametrize("text", ["one two three four five six seven eight", "uno o dos o tres o cuatro"])
def test_counting_is_no_number(text: str) -> None:
    assert numbers(text, "GB") == []
