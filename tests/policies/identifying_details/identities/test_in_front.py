import pytest

from policies.identifying_details.identities.in_front import InFront
from tests.policies.identifying_details.identities.reading import full_name, reading


def in_front(text: str) -> str | None:
    """The word in front that names who bears the full name."""
    given, name = reading(text), full_name(text)
    assert name is not None
    person = InFront(*given).before(name.start)
    return given[0][person.first].text if person is not None else None


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Maya is Judith Pickersgill", "maya"),
        ("Maya (Judith Pickersgill)", "maya"),
        ("Maya or Judith Pickersgill", "maya"),
        ("Maya is the florist Judith Pickersgill", "maya"),
        ("Maya's the florist Judith Pickersgill", "maya"),
        ("she's old Judith Pickersgill", "she"),
        ("are you the Judith Pickersgill", "you"),
        ("Maya is known as Judith Pickersgill", "maya"),
    ],
)
def test_who_is_said_to_be_it_stands_in_front(text, word):
    assert in_front(text) == word


@pytest.mark.parametrize(
    "text",
    [
        "Maya met Judith Pickersgill",
        "Maya is like Judith Pickersgill",
        "Maya is at Judith Pickersgill",
        "Maya is going as Judith Pickersgill",
        "Maya left. Judith Pickersgill rang",
        "Maya's ex, Judith Pickersgill",
        "Maya's late aunt Judith Pickersgill sang",
        "Maya's next door neighbour, Judith Pickersgill",
    ],
)
def test_who_is_merely_near_or_likened_is_not_said_to_be_it(text):
    assert in_front(text) is None
