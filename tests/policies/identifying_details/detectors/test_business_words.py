from policies.identifying_details.detectors.business_words import BUSINESSES, EVERYDAY_BUSINESSES
from policies.identifying_details.detectors.employer_words import KINDS


def test_everyday_ones_are_among_them_and_none_is_told_twice():
    assert EVERYDAY_BUSINESSES <= BUSINESSES
    assert not BUSINESSES & KINDS


def test_one_in_capitals_ends_an_employers_name(found):
    assert found("workplace", "Maya works at Harlow Saddlery")
    assert not found("workplace", "Maya works with leather")
