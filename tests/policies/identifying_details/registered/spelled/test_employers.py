from policies.identifying_details.registered import roles
from policies.identifying_details.registered.forms import forms
from tests.policies.identifying_details.registered.texts import texts


def test_a_workplace_is_met_without_its_last_words_but_not_by_one_word():
    assert "northfield high" in texts("workplace", "Northfield High School", roles.PHRASE)
    assert "northfield" not in {
        form.text for form in word_forms("Northfield High School") if not form.is_part
    }


def test_a_workplace_is_met_with_another_word_for_and_and_with_its_kind_cut_down():
    assert "harrow and finch" in texts("workplace", "Harrow & Finch Solicitors", roles.PHRASE)
    assert "harrow and" not in texts("workplace", "Harrow & Finch Solicitors", roles.PHRASE)
    assert "larkfield vets" in texts("workplace", "Larkfield Veterinary Centre", roles.PHRASE)


def test_a_workplace_is_met_without_what_it_is_in_front_of_its_article_and_in_the_dative():
    assert "de krokante kas" in texts("workplace", "Broodjesbar De Krokante Kas", roles.PHRASE)
    assert "den bever" in texts("workplace", "Brouwerij Den Bever", roles.PHRASE)
    assert "krokante kas" not in texts("workplace", "Broodjesbar Krokante Kas", roles.WORD_FORM)
    assert "stadtwerken ahlburg" in texts("workplace", "Stadtwerke Ahlburg", roles.PHRASE)


def test_a_workplace_is_met_without_the_sort_in_front_of_a_name_of_several_words():
    assert "clavo de oro" in texts("workplace", "Ferretería El Clavo de Oro", roles.PHRASE)
    assert "raiz forte" in texts("workplace", "Salão Raiz Forte", roles.PHRASE)


def test_one_word_of_an_employer_is_a_part_of_it_unless_many_are_called_so():
    parts = {form.text for form in forms("workplace", "Menuiserie Garnier et Fils", ()) if form.is_part}
    assert {"garnier", "garnier fils"} <= parts
    assert not {"menuiserie", "fils"} & parts


def test_brothers_and_others_are_cut_down():
    assert "delgado bros tile" in texts("workplace", "Delgado Brothers Tile", roles.PHRASE)
    assert "talleres hnos ruiz" in texts("workplace", "Talleres Hermanos Ruiz", roles.PHRASE)


def test_an_employer_is_met_with_its_street_abbreviated():
    assert "wattle rd primary" in texts("workplace", "Wattle Road Primary", roles.PHRASE)


def word_forms(value):
    return [form for form in forms("workplace", value, ()) if form.role == roles.WORD_FORM]
