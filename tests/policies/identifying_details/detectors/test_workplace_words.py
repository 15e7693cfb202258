"""Every word for working and learning tells an employer or a school."""

import pytest

from policies.identifying_details.detectors.workplace_words import GOING, WORKING

_LESSONS = {"aula", "aulas", "clase", "clases", "cours", "les", "unterricht"}
_NEED_MORE = {"aide-soignant", "till", "gaat", "est", "étais", "était", "etais", "etait"} | _LESSONS
"""These tell one only with other words around them."""


@pytest.mark.parametrize(
    ("listed", "said"),
    [
        (WORKING - GOING, "Maya {} at Brightwater Logistics"),
        (GOING, "Maya {} to Brightwater College"),
    ],
    ids=["working", "going"],
)
def test_with_each_word_of_the_list_an_employer_is_found(found, listed, said):
    assert [word for word in listed - _NEED_MORE if not found("workplace", said.format(word))] == []


@pytest.mark.parametrize("text", ["Maya works at okonkwo", "Maya works", "Maya works at", "we met at noon"])
def test_without_any_no_employer_is(found, text):
    assert found("workplace", text) == []


def test_all_are_written_small_and_none_is_empty():
    assert [word for word in WORKING if word != word.lower() or not word.strip()] == []


@pytest.mark.parametrize("verb", ["went to", "goes to", "attends"])
@pytest.mark.parametrize("place", ["Tesco", "the Odeon Cinema", "Open House", "Grace Chapel"])
def test_where_somebody_only_goes_nobody_works(found, verb, place):
    assert found("workplace", f"Maya {verb} {place} on Sundays") == []
