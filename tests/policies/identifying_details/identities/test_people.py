import pytest

from policies.identifying_details.identities.people import Person
from tests.policies.identifying_details.identities.reading import MAYA, reading


def people(text: str):
    return reading(text)[3]


@pytest.mark.parametrize(("text", "members"), [("Maya said", MAYA), ("she said", ()), ("your number", ())])
def test_a_member_or_a_pronoun_is_somebody(text, members):
    assert people(text).at(0) == people(text).ending_at(0) == Person(0, members)


def test_the_nearest_in_front_is_found_across_a_few_words_and_no_relation():
    assert people("Maya signs it as").nearest(3) == Person(0, MAYA)
    assert people("Maya my sister signs as").nearest(4) is None
    assert people("so. Maya").nearest(1) is None


def test_a_comma_and_the_end_part_a_clause():
    assert people("Maya, look").parts(1)
    assert people("Maya look").parts(2)
    assert not people("Maya look").parts(1)


@pytest.mark.parametrize("text", ["boss said", "the number"])
def test_any_other_word_is_nobody(text):
    assert people(text).at(0) is None
    assert people(text).ending_at(0) is None
