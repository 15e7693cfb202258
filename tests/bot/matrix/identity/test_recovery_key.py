from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.failures import StartProblem
from bot.matrix.identity.recovery_key import read, written

SPECIFIED = "EsTj 3yST y93F SLpB jJsz eAXc 2XzA ygD3 w69H fGaN TKBj jXEd"


@given(st.binary(min_size=32, max_size=32))
def test_what_is_written_is_read_again(key: bytes) -> None:
    assert read(written(key)) == key
    assert read(written(key).replace(" ", "")) == key


def test_a_key_is_written_in_twelve_groups_of_four() -> None:
    assert [len(group) for group in written(bytes(32)).split()] == [4] * 12


def test_a_key_of_another_implementation_is_read() -> None:
    assert written(read(SPECIFIED)) == SPECIFIED


@pytest.mark.parametrize(
    "slip", ["", "nonsense!", SPECIFIED[:-1], SPECIFIED + "d", SPECIFIED.replace("3", "4")]
)
def test_a_slip_is_noticed(slip: str) -> None:
    with pytest.raises(StartProblem):
        read(slip)


@given(st.text())
def test_any_text_is_read_or_refused(text: str) -> None:
    with suppress(StartProblem):
        assert len(read(text)) == 32
