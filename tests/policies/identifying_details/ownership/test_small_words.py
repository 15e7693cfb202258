from policies.identifying_details.ownership.small_words import ADVERBS, ALONE, AT, NOT


def test_a_small_word_is_known_in_every_language_at_once():
    assert {"at", "en", "op"} <= AT
    assert {"not", "nicht", "pas"} <= NOT
    assert "hers" in ALONE
    assert "still" in ADVERBS
