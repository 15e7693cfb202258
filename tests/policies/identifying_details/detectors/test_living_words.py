from policies.identifying_details.detectors.living_words import AT_HOME, DELIVERED, DWELLING, LIVES


def test_words_for_living_are_plain_words_and_each_in_one_list() -> None:
    assert LIVES < DWELLING
    assert not DWELLING & AT_HOME
    assert not (DWELLING | AT_HOME) & DELIVERED
