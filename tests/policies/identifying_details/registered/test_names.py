import pytest

from policies.identifying_details.registered.names import parts, short_forms
from policies.identifying_details.registered.nicknames import GIVEN_NAMES, SHORT
from policies.identifying_details.registered.plain import plain


@pytest.mark.parametrize(
    ("name", "surnames"),
    [
        ("maya okonkwo", {("okonkwo",)}),
        ("okonkwo, maya", {("okonkwo",)}),
        ("mary jane watson", {("watson",)}),
        ("nuria belmonte sáez", {("belmonte",), ("sáez",), ("belmonte", "sáez")}),
        ("jan van der berg", {("berg",), ("van", "der", "berg")}),
        ("marian thierry-rios", {("thierry",), ("rios",), ("thierry", "rios")}),
        ("jean-pierre dubois", {("dubois",)}),
        ("vera de la torre", {("torre",), ("de", "la", "torre")}),
        ("josé ortega y gasset", {("ortega",), ("gasset",), ("ortega", "y", "gasset")}),
        ("sean o'brien", {("o", "brien")}),
        ("dr maya okonkwo", {("okonkwo",)}),
    ],
)
def test_every_word_of_a_surname_counts_and_no_given_name(name, surnames):
    assert set(parts(name)[1]) == surnames


def test_a_single_word_has_no_surname_and_counts_as_a_whole():
    assert parts("ilyès") == ((), (), ("ilyès",))


@pytest.mark.parametrize(
    ("name", "short"),
    [("robert", "bob"), ("bob", "robert"), ("deb", "debbie"), ("francisco", "paco"), ("tess", "theresa")],
)
def test_short_forms_go_both_ways(name, short):
    assert short in short_forms(name)


def test_nobody_is_their_own_short_form():
    assert all(name not in short for name, short in SHORT.items())


def test_names_are_in_plain_spelling():
    assert all(name == plain(name) and name.isalpha() for name in GIVEN_NAMES)
    assert len(GIVEN_NAMES) > 1000
