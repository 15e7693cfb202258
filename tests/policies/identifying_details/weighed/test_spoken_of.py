import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.identifying_details.weighed.spoken_of import spoken_of
from tests.policies.identifying_details.weighed.laid_out import found, row, scene

AROUND = ["It rained all week.", "I slept badly.", "No idea what to cook tonight.", "You are so kind."]


def of(text: str, sender: str = "Leo") -> set[str]:
    laid_out = scene(text, sender=sender)
    one, read = found(laid_out)[0], row(laid_out)
    return set(spoken_of(read, one, read.nearest(one)))


@pytest.mark.parametrize(
    "sign",
    ["m<0 outsider", "m<0 outsider s0", "m<2 member", "m< seq outsider self member", "m> seq "],
)
def test_who_is_spoken_of_is_a_sign_nearest_first(sign: str) -> None:
    assert sign in of("Maya says my sister met Okafor there")


def test_the_sender_by_name_is_oneself_and_a_doctor_is_the_candidate_itself() -> None:
    assert "m<0 self" in of("Leo met Okafor")
    assert "m= outsider" in of("Maya saw Dr Okafor")


def test_of_the_sentence_beside_it_only_who_is_named_or_related_counts() -> None:
    assert "m<0 outsider s1" in of("My sister came. It said Okafor, and then I went on to Maya")
    assert of("I slept badly. It said Okafor for Maya") == of("It said Okafor for Maya")


@given(st.sampled_from(AROUND), st.booleans())
def test_a_further_sentence_changes_nothing(around: str, before: bool) -> None:
    told = "Maya's parcel said Judith Marsh"
    assert of(f"{around} {told}" if before else f"{told}. {around}") == of(told)
