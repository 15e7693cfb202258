import pytest

from policies.identifying_details.registered import roles
from policies.identifying_details.registered.spelled.phrases import near, phrase, squeezed, with_letters_once


@pytest.mark.parametrize(
    ("word", "short"), [("okonkwooo", "okonkwo"), ("matteo", "mateo"), ("anna", "ana"), ("", "")]
)
def test_squeezing_writes_every_run_once(word, short):
    assert squeezed(word) == short
    assert squeezed(squeezed(word)) == squeezed(word)


def test_a_word_is_met_exactly_and_in_a_row_only_together():
    assert {(form.role, form.text) for form in phrase(["larch"])} == {(roles.WORD_FORM, "larch")}
    assert {(form.role, form.text) for form in phrase(["larch", "road"])} == {
        (roles.START, "larch"),
        (roles.PHRASE, "larch road"),
        (roles.WORD_FORM, "larchroad"),
    }


def test_a_mistyped_word_is_met_where_it_is_long_enough():
    assert {form.text for form in near("okon")} == {"kon", "oon", "okn", "oko"}
    assert not list(near("oko"))


def test_a_long_phrase_is_met_with_its_double_letters_written_once_and_a_short_one_is_not():
    found = {(form.role, form.text) for form in with_letters_once(phrase(["corrigan", "tannery"]))}
    assert {(roles.PHRASE, "corigan tanery"), (roles.START, "corigan")} <= found
    short = set(phrase(["all", "off"]))
    assert set(with_letters_once(short)) == short
