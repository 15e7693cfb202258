from policies.identifying_details.registered.forms import forms
from tests.policies.identifying_details.registered.texts import texts


def test_an_address_is_met_by_its_street_line_and_its_postal_code():
    found = texts("address", "14 Larch Road, Leeds LS6 2AB")
    assert {"14 larch rd", "ls62ab"} <= found
    assert "leeds" not in found


def test_nothing_is_made_of_an_empty_value():
    for kind in (
        "name",
        "phone",
        "email",
        "address",
        "handle",
        "workplace",
        "birthdate",
        "id_number",
        "location",
        "word",
    ):
        assert forms(kind, " ", ("US",)) == set()
