import pytest

from policies.identifiers import UserId
from policies.identifying_details.cues import CUES
from policies.identifying_details.facts import Member
from policies.identifying_details.identities.shapes import Shape, Shapes
from policies.identifying_details.normal import Normal
from policies.identifying_details.ownership.roster import Roster
from policies.identifying_details.ownership.tokens import tokens_of


def shapes(text: str) -> Shapes:
    roster = Roster()
    roster.add(Member(UserId("@maya:example.org"), "Maya"))
    return Shapes(tokens_of(Normal(text)), CUES["en"], roster)


@pytest.mark.parametrize(
    ("text", "shape"),
    [
        ("Judith Marsh", Shape(0, 1, 0)),
        ("Mrs Judith Pickersgill sings", Shape(1, 2, 0)),
        ("Judith van der Pickersgill", Shape(0, 3, 0)),
        ("judith pickersgill sings", Shape(0, 1, 0)),
    ],
)
def test_a_first_name_and_a_surname_are_a_full_name(text, shape):
    assert shapes(text).full_name(shape.first) == shape


@pytest.mark.parametrize(
    "text",
    [
        "Judith sings",
        "Judith Pickersgill's dog",
        "judith coming",
        "Costa Rican",
        "Northfield High",
        "Maya Maya",
    ],
)
def test_other_words_in_a_row_are_none(text):
    assert shapes(text).full_name(0) is None


@pytest.mark.parametrize(
    ("text", "at", "shape"),
    [
        ("you are a Pickersgill", 3, Shape(3, 3, 2)),
        ("one of the Pickersgills", 3, Shape(3, 3, 0)),
        ("she was a Ní Chualáin before", 4, Shape(3, 4, 2)),
        ("a Leeds fan", 1, None),
        ("a Plymothian", 1, None),
        ("a Catholic", 1, None),
        ("Pickersgill", 0, None),
    ],
)
def test_a_family_has_an_article(text, at, shape):
    assert shapes(text).surname(at) == shape


@pytest.mark.parametrize(("text", "known"), [("Julian", True), ("Maya", False), ("Tuesday", False)])
def test_a_first_name_is_one_that_nobody_here_goes_by(text, known):
    assert (shapes(text).given_name(0) is not None) is known


def test_a_family_may_begin_with_particles_in_small_letters() -> None:
    assert shapes("she is a van der Hoeven").surname(5) == Shape(3, 5, 2)
    assert shapes("she is an HCA").surname(3) is None


@pytest.mark.parametrize("text", ["Shan't wait", "Didn't wait", "Jusqu'ici", "Lorsqu'on rit"])
def test_what_an_apostrophe_cuts_short_is_no_name(text: str) -> None:
    assert shapes(text).bare(0) is None


def test_a_name_that_is_cut_from_its_genitive_stays_one() -> None:
    assert shapes("Fashola's cake").bare(0) == Shape(0, 0, 0)
