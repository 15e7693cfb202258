import pytest

from policies.identifying_details.weighed.letter_by_letter import may_be_spelled, spelled
from tests.policies.identifying_details.weighed.laid_out import scene


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("it goes h a double r o w e r on the form", [(2, 9)]),
        ("V-a-n-d-e-n, with a hyphen", [(0, 5)]),
        ("plan a b c first", []),
        ("I am on it", []),
    ],
)
def test_a_word_in_letters_is_one_candidate(text: str, expected: list[tuple[int, int]]) -> None:
    assert [(one.first, one.last) for one in spelled(scene(text).tokens)] == expected


@pytest.mark.parametrize(("words", "may"), [("h a r o w e r", True), ("a b and so", False), ("i go", False)])
def test_few_letters_are_no_word(words: str, *, may: bool) -> None:
    assert may_be_spelled(frozenset(words.split())) is may
