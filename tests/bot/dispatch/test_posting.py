"""Transaction ids are derived: the same cause makes the same one, nothing else does."""

from hypothesis import given
from hypothesis import strategies as st

from bot.dispatch.posting import txn_id

CAUSES = st.tuples(st.text(min_size=1), st.sampled_from(["post", "tell", "redact"]), st.integers(1, 50))


@given(CAUSES)
def test_the_same_cause_makes_the_same_id(cause: tuple[str, str, int]) -> None:
    assert txn_id(*cause) == txn_id(*cause)


@given(CAUSES, CAUSES)
def test_another_cause_makes_another_id(one: tuple[str, str, int], other: tuple[str, str, int]) -> None:
    assert (txn_id(*one) == txn_id(*other)) == (one == other)


@given(CAUSES)
def test_an_id_fits_into_a_path_as_it_is(cause: tuple[str, str, int]) -> None:
    assert txn_id(*cause).isalnum()
