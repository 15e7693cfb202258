"""Every word for an account tells one, and so does every word for publishing under a name."""

import pytest

from policies.identifying_details.detectors.account_words import NOUNS, PUBLISHING, SHOWING

_NEED_MORE = {"@", "id", "tag"}
"""These tell one only with more around them."""


def test_each_word_for_an_account_tells_one(found):
    assert [word for word in NOUNS - _NEED_MORE if not found("handle", f"her {word} is @mayab")] == []


@pytest.mark.parametrize("listed", [PUBLISHING, SHOWING], ids=["publishing", "showing"])
def test_with_each_verb_an_account_is_known(found, listed):
    assert [word for word in listed if found("handle", f"{word} as maya_b") != ["maya_b"]] == []


@pytest.mark.parametrize("text", ["her dog is @mayab", "dreams as maya_b"])
def test_without_such_a_word_none_is(found, text):
    assert found("handle", text) == []


@pytest.mark.parametrize("listed", [NOUNS, PUBLISHING, SHOWING], ids=["nouns", "publishing", "showing"])
def test_all_are_written_small_and_none_is_empty(listed):
    assert [word for word in listed if word != word.lower() or not word.strip()] == []
