from policies.identifying_details.registered import roles
from tests.policies.identifying_details.registered.texts import texts


def test_a_workplace_is_met_without_its_last_words_but_not_by_one_word():
    assert "northfield high" in texts("workplace", "Northfield High School", roles.PHRASE)
    assert "northfield" not in texts("workplace", "Northfield High School", roles.WORD_FORM)
