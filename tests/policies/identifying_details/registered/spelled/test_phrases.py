import pytest

from policies.identifying_details.registered import roles
from policies.identifying_details.registered.spelled.phrases import near, phrase, squeezed


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
