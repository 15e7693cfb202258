import pytest

from policies.identifying_details.naming.framed import framed
from tests.policies.identifying_details.a_room import user
from tests.policies.identifying_details.naming.reading import reading


def names(text: str, language: str) -> list[tuple[str, tuple[str, ...]]]:
    """The names told in clauses, and the members who are said to bear them."""
    tokens, cues, roster = reading(text, language)
    return [
        (" ".join(token.text for token in tokens[one.first : one.last + 1]), one.members)
        for one in framed(tokens, cues, roster)
    ]


def test_a_clause_is_about_whoever_is_named_in_front_of_its_comma():
    assert names("Hope, die eigentlich Henrike Sandvoss heißt, war da", "de") == [
        ("henrike sandvoss", (user("Hope"),))
    ]


def test_without_a_comma_it_is_left_open_who_is_meant():
    assert names("ik weet dat Hope eigenlijk Femke Dijkgraaf heet", "nl") == [("femke dijkgraaf", ())]


@pytest.mark.parametrize(
    "text", ["die eigentlich Henrike mag, war da", "die eigentlich müde heißt", "die eigentlich"]
)
def test_without_a_name_and_its_verb_nothing_is_told(text):
    assert names(text, "de") == []
