import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.identifying_details.weighed.signs import signs
from tests.policies.identifying_details.weighed.laid_out import found, row, scene

AROUND = ["It rained all week.", "I slept badly.", "No idea what to cook tonight.", "The bus was late again!"]
TOLD = [
    "Maya's parcel said Judith Marsh",
    "the bell at Maya's says Okafor",
    "Maya has the late shift at Kessler Plastics",
    "Maya's card had 3 May 1980 on it",
]


def of(text: str, reply_to: str | None = None) -> set[str]:
    laid_out = scene(text, reply_to=reply_to)
    one, read = found(laid_out)[0], row(laid_out)
    return set(signs(read, one, read.nearest(one)))


@pytest.mark.parametrize(
    "sign",
    [
        "full", "full en", "says", "given", "words 2", "people 1",
        "<1 said", "<1 /telling", "<2 parcel", "<21 parcel said", "> on", ">1 on", "in rain",
        "P< 0", "P opens", "P+1 s", "P<& s said", "P<: s parcel said", "mid parcel",
    ],
)  # fmt: skip
def test_what_stands_round_a_candidate_is_a_sign(sign: str) -> None:
    assert sign in of("Maya's parcel said Judith Marsh on it in the rain")


def test_a_reply_a_question_and_a_title_are_signs() -> None:
    assert {"answers", "nobody"} <= of("it said Okafor", reply_to="Maya")
    assert "asks" in of("was it Okafor for Maya?")
    assert "titled dr" in of("Maya saw Dr Okafor")


def test_words_of_an_organisation_are_signs_and_letters_of_names_are_none() -> None:
    assert {"is kessler", "is plastics"} <= of("Maya is at Kessler Plastics")
    assert not any("okafor" in sign or "maya" in sign for sign in of("Maya's parcel said Judith Okafor"))


@pytest.mark.parametrize("name", ["Okafor", "Benhaddou", "Thrussell", "Kratochwil"])
def test_whose_name_it_is_changes_nothing(name: str) -> None:
    assert of(f"the bell at Maya's says {name}") == of("the bell at Emily's says Okafor")


@given(st.sampled_from(TOLD), st.sampled_from(AROUND), st.booleans())
def test_a_further_sentence_changes_nothing(told: str, around: str, before: bool) -> None:
    alone = of(told)
    assert of(f"{around} {told}" if before else f"{told}. {around}") == alone
