from policies.identifying_details.registered import roles
from policies.identifying_details.registered.form import Form


def test_the_tag_holds_how_a_form_is_met_and_no_text():
    assert Form(roles.NEAR, 3, 7, "okokwo").tag == bytes((roles.NEAR, 3, 7))
