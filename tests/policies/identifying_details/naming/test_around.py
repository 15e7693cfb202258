import pytest

from policies.identifying_details.naming.announcing import PLAIN_NAME
from policies.identifying_details.naming.around import around
from tests.policies.identifying_details.naming.reading import reading


def plainly(text: str) -> list[str]:
    """The names behind "name"."""
    tokens, cues, roster = reading(text)
    return [
        " ".join(token.text for token in tokens[one.first : one.last + 1])
        for one in around(tokens, cues, PLAIN_NAME, "full name", roster)
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("her name is Judith Marsh", ["judith marsh"]),
        ("Hope's name is Judith", ["judith"]),
        ("her name is Judith", []),
    ],
)
def test_a_first_name_is_enough_of_whom_the_room_knows_by_another(text, told):
    assert plainly(text) == told


def test_a_surname_stands_behind_its_phrase_or_else_in_front():
    for text in ("her surname is Villareal", "Villareal is her surname"):
        tokens, cues, roster = reading(text)
        [told] = around(tokens, cues, cues.surnames, "surname", roster)
        assert (tokens[told.first].text, told.cue) == ("villareal", "surname")


def test_advice_on_surnames_tells_none_in_front_nor_in_the_next_sentence():
    for text in ("Nobody uses a surname here", "don't use a surname Hope. Mariposa"):
        tokens, cues, roster = reading(text)
        assert not list(around(tokens, cues, cues.surnames, "surname", roster))
    tokens, cues, roster = reading("the form wants a surname Hope. Mariposa")
    assert list(around(tokens, cues, cues.surnames, "surname", roster))
