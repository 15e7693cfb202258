import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.identifying_details.ownership.as_verbs import are_verbs
from policies.identifying_details.registered.plain import plain, words_in
from tests.policies.identifying_details.ownership.reading import mentions

VERBS = [
    "I will, thanks",
    "we hope so",
    "it will be all right",
    "and there may not be a next time",
    "my mother will help me",
    "I never will",
    "they say that everything will change",
    "when will you be there?",
    "is there any hope",
    "losing hope again",
    "ich will nicht mehr",
]
NAMES = [
    "Will be there",
    "I asked will",
    "will has my number",
    "they told me that will rang",
    "I will's",
    "I hope will is well",
    "you will, thanks",
    "maya and will be there",
    "thank you will",
    "when will was here",
    "I told her hope was in",
    "I Hope",
]


def called(text: str) -> set[str]:
    return {"will", "hope", "may"}.intersection(words_in(plain(text.lower())))


def verbs(text: str) -> bool:
    return are_verbs(text, plain(text.lower()), called(text))


@pytest.mark.parametrize("text", VERBS)
def test_what_is_done_is_a_verb(text):
    assert verbs(text)


@pytest.mark.parametrize("text", NAMES)
def test_what_may_be_a_name_is_no_verb_for_sure(text):
    assert not verbs(text)


@pytest.mark.parametrize("text", VERBS)
def test_no_member_is_read_in_what_is_a_verb(text):
    assert all(one.who != "member" for one in mentions(text))


@given(st.lists(st.sampled_from(["I will", "we hope", "will", "Hope", "and", "'s", "?"]), min_size=1))
def test_one_that_may_be_a_name_is_enough(parts):
    text = " ".join(parts)
    alone = any(part in {"will", "Hope"} for part in parts) or "'s" in parts
    assert verbs(text) or alone
