import pytest

from policies.identifying_details.identities.behind import Behind
from tests.policies.identifying_details.identities.reading import full_name, reading


def behind(text: str) -> str | None:
    """The word behind that names who bears the full name."""
    given, name = reading(text), full_name(text)
    assert name is not None
    person = Behind(*given).behind(name.last)
    return given[0][person.first].text if person is not None else None


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Judith Pickersgill is Maya", "maya"),
        ("Judith Pickersgill from the paper is Maya", "maya"),
        ("Judith Pickersgill, our Maya", "maya"),
        ("Judith Pickersgill, aka Maya", "maya"),
        ("Judith Pickersgill (Maya)", "maya"),
        ("Judith Pickersgill? was that you", "you"),
        ("my neighbour Judith Pickersgill posts here as Maya", "maya"),
        ("her mother is Judith Pickersgill, same as Maya", "maya"),
    ],
)
def test_who_is_said_to_be_it_stands_behind(text, word):
    assert behind(text) == word


@pytest.mark.parametrize(
    "text",
    [
        "Judith Pickersgill said that Maya is late",
        "Judith Pickersgill and Ben is Maya",
        "Judith Pickersgill, as Maya said",
        "Judith Pickersgill has the same dog as Maya",
        "Judith Pickersgill is as old as you",
        "my sister Judith Pickersgill had twins as you",
        "my doctor is Judith Pickersgill, same as Maya",
        "Judith Pickersgill is Maya's boss",
        "Judith Pickersgill? so. Then. It was Maya",
    ],
)
def test_who_only_comes_after_it_is_not_said_to_be_it(text):
    assert behind(text) is None
