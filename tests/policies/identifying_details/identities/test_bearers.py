import pytest

from policies.identifying_details.identities.bearers import Bearers
from policies.identifying_details.identities.shapes import Shape
from tests.policies.identifying_details.identities.reading import MAYA, full_name, reading


def bearer(text: str):
    """Who bears the full name that ends with "Pickersgill": the word, and its members."""
    given, shape = reading(text), full_name(text)
    person = Bearers(*given).of_a_full_name(shape) if shape is not None else None
    return (given[0][person.first].text, person.members) if person is not None else None


@pytest.mark.parametrize(
    "text",
    [
        "Maya is Judith Pickersgill",
        "that makes Maya Judith Pickersgill",
        "Maya (Judith Pickersgill)",
        "Judith Pickersgill is Maya",
        "Judith Pickersgill, I mean Maya",
        "Maya is the florist Judith Pickersgill",
        "isnt Maya the Judith Pickersgill who won",
        "Maya's screen says Judith Pickersgill",
    ],
)
def test_a_member_bears_it(text):
    assert bearer(text) == ("maya", MAYA)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("you're Judith Pickersgill", "you"),
        ("she is Judith Pickersgill", "she"),
        ("your screen says Judith Pickersgill", "your"),
        ("Judith Pickersgill? was that you", "you"),
    ],
)
def test_a_pronoun_bears_it(text, word):
    assert bearer(text) == (word, ())


@pytest.mark.parametrize(
    "text",
    [
        "they called Judith Pickersgill",
        "Maya met Judith Pickersgill",
        "my boss is Judith Pickersgill",
        "her mum said Judith Pickersgill rang",
        "Judith Pickersgill said that Maya is late",
        "you as Judith Pickersgill would be fun",
    ],
)
def test_nobody_here_bears_it(text):
    assert bearer(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "Maya Pickersgill, you have to read her",
        "Maya Pickersgill if you like novels",
        "Maya Pickersgill wrote it, you know",
        "Judith Pickersgill you legend",
    ],
)
def test_an_author_is_not_spoken_to(text):
    assert bearer(text) is None


@pytest.mark.parametrize(
    ("text", "bears"),
    [
        ("Maya (Pickersgill) came", True),
        ("Maya (Sertraline) came", False),
        ("Maya (Leeds) came", False),
        ("Maya (Mülhausen) came", False),
        ("Maya (Normandie) came", False),
        ("Maya (Pickersgill, that is) came", False),
        ("nobody (Pickersgill) came", False),
    ],
)
def test_a_rare_name_in_brackets_is_whose_it_stands_behind(text: str, bears: bool) -> None:
    person = Bearers(*reading(text)).in_brackets(Shape(1, 1, 1))
    assert (person is not None and person.members == MAYA) is bears
