"""Every word for working, for an employer and for a school tells one."""

import pytest

from policies.identifying_details.detectors import workplace_words as work

FRAMES = {
    "KINDS": "Maya works at Brightwater {}",
    "FIRMS": "Maya works at Brightwater {}",
    "TRADES": "Maya works at Brightwater {}",
    "SCHOOLS": "Maya goes to Brightwater {}",
    "BRANDS": "Maya works at {}",
    "WORKING": "Maya {} at Brightwater Logistics",
    "GOING": "Maya {} to Brightwater College",
    "LEARNING": "Maya goes to Brightwater {}",
}
BESIDES = {
    "grammar",
    "coles",
    "aide-soignant",
    "till",
    "gaat",
    "est",
    "étais",
    "était",
}  # these need more around them


def framed(kind: str, word: str) -> str:
    return FRAMES[kind].format(word if kind in {"WORKING", "GOING"} else word.title())


@pytest.mark.parametrize("kind", FRAMES)
def test_with_each_word_of_the_list_an_employer_is_found(found, kind):
    words = sorted(getattr(work, kind) - BESIDES - (work.GOING if kind == "WORKING" else set()))
    assert [word for word in words if not found("workplace", framed(kind, word))] == []


@pytest.mark.parametrize(
    "text", ["Maya works at okonkwo", "Maya works", "Maya works at", "Maya works at home", "we met at noon"]
)
def test_without_any_no_employer_is(found, text):
    assert found("workplace", text) == []


@pytest.mark.parametrize(
    "kind", ["KINDS", "FIRMS", "TRADES", "SCHOOLS", "BRANDS", "WORKING", "GENERIC", "NO_START"]
)
def test_all_are_written_small_and_none_is_empty(kind):
    assert [word for word in getattr(work, kind) if word != word.lower() or not word.strip()] == []


@pytest.mark.parametrize("kind", ["school", "hospital", "bakery", "university", "library"])
def test_a_kind_alone_is_nobodys_employer_by_name(found, kind):
    assert found("workplace", f"Maya works at the {kind}") == []


@pytest.mark.parametrize("verb", ["went to", "goes to", "attends"])
@pytest.mark.parametrize("place", ["Tesco", "the Odeon Cinema", "Open House", "Grace Chapel"])
def test_where_somebody_only_goes_nobody_works(found, verb, place):
    assert found("workplace", f"Maya {verb} {place} on Sundays") == []
