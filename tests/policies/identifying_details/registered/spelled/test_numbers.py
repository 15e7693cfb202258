from policies.identifying_details.registered import roles
from tests.policies.identifying_details.registered.texts import texts


def test_a_phone_number_is_met_with_and_without_country_code():
    assert texts("phone", "020 7946 0877", roles.RUN) >= {"442079460877", "2079460877", "02079460877"}


def test_a_phone_number_is_met_without_its_area_code_where_enough_is_left():
    assert "79460877" in texts("phone", "020 7946 0877", roles.RUN)
    assert "5550132" in texts("phone", "+1 415 555 0132", roles.RUN)
    assert "900381" not in texts("phone", "07700 900381", roles.RUN)
