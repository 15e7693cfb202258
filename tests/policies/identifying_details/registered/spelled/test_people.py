from policies.identifying_details.registered import roles
from tests.policies.identifying_details.registered.texts import texts


def test_a_surname_counts_alone_and_a_given_name_does_not():
    alone = texts("name", "Maya Okonkwo", roles.WORD_FORM)
    assert "okonkwo" in alone
    assert "maya" not in alone


def test_a_given_name_its_short_forms_and_slips_in_it_stand_in_front_of_the_surname_only():
    assert {"robert", "bob"} <= texts("name", "Robert Okonkwo", roles.GIVEN)
    assert "obert" in texts("name", "Robert Okonkwo", roles.GIVEN_NEAR)
    assert not {"robert", "bob"} & texts("name", "Robert Okonkwo", roles.WORD_FORM, roles.NICKNAME)


def test_a_name_of_one_word_counts_alone_with_its_short_forms():
    assert "robert" in texts("name", "Robert", roles.WORD_FORM)
    assert {"bob", "rob"} <= texts("name", "Robert", roles.NICKNAME)


def test_a_first_name_and_a_surname_are_met_as_one_word():
    assert {"mayaokonkwo", "mayabright"} <= texts("name", "Maya Okonkwo-Bright", roles.WORD_FORM)
    assert "jinoh" not in texts("name", "Jin Oh", roles.WORD_FORM)
