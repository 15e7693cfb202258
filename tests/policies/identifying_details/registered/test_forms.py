import pytest

from policies.identifying_details.registered import forms
from policies.identifying_details.registered.forms import Form, squeezed


def texts(kind: str, value: str, *roles: int) -> set[str]:
    return {form.text for form in forms.forms(kind, value, ("US", "GB")) if not roles or form.role in roles}


def test_a_surname_counts_alone_and_a_given_name_does_not():
    alone = texts("name", "Maya Okonkwo", forms.WORD_FORM)
    assert "okonkwo" in alone
    assert "maya" not in alone


def test_a_given_name_its_short_forms_and_slips_in_it_stand_in_front_of_the_surname_only():
    assert {"robert", "bob"} <= texts("name", "Robert Okonkwo", forms.GIVEN)
    assert "obert" in texts("name", "Robert Okonkwo", forms.GIVEN_NEAR)
    assert not {"robert", "bob"} & texts("name", "Robert Okonkwo", forms.WORD_FORM, forms.NICKNAME)


def test_a_name_of_one_word_counts_alone_with_its_short_forms():
    assert "robert" in texts("name", "Robert", forms.WORD_FORM)
    assert {"bob", "rob"} <= texts("name", "Robert", forms.NICKNAME)


def test_a_phone_number_is_met_with_and_without_country_code():
    assert texts("phone", "020 7946 0877", forms.RUN) >= {"442079460877", "2079460877", "02079460877"}


def test_a_phone_number_is_met_without_its_area_code_where_enough_is_left():
    assert "79460877" in texts("phone", "020 7946 0877", forms.RUN)
    assert "5550132" in texts("phone", "+1 415 555 0132", forms.RUN)
    assert "900381" not in texts("phone", "07700 900381", forms.RUN)


def test_a_first_name_and_a_surname_are_met_as_one_word():
    assert {"mayaokonkwo", "mayabright"} <= texts("name", "Maya Okonkwo-Bright", forms.WORD_FORM)
    assert "jinoh" not in texts("name", "Jin Oh", forms.WORD_FORM)


def test_a_workplace_is_met_without_its_last_words_but_not_by_one_word():
    assert "northfield high" in texts("workplace", "Northfield High School", forms.PHRASE)
    assert "northfield" not in texts("workplace", "Northfield High School", forms.WORD_FORM)


def test_an_address_is_met_by_its_street_line_and_its_postal_code():
    found = texts("address", "14 Larch Road, Leeds LS6 2AB")
    assert {"14 larch rd", "ls62ab"} <= found
    assert "leeds" not in found


@pytest.mark.parametrize(
    ("word", "short"), [("okonkwooo", "okonkwo"), ("matteo", "mateo"), ("anna", "ana"), ("", "")]
)
def test_squeezing_writes_every_run_once(word, short):
    assert squeezed(word) == short
    assert squeezed(squeezed(word)) == squeezed(word)


def test_the_tag_holds_how_a_form_is_met_and_no_text():
    assert Form(forms.NEAR, 3, 7, "okokwo").tag == bytes((forms.NEAR, 3, 7))


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
        assert forms.forms(kind, " ", ("US",)) == set()
