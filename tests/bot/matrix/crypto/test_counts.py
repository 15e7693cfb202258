import pytest

from bot.failures import StartProblem
from bot.matrix.crypto.counts import Counts, Dropped


def test_nothing_that_an_input_raises_gets_out_and_its_text_is_kept_nowhere() -> None:
    counts = Counts()
    with counts.guarding("event: unexpected"):
        raise ValueError("what somebody wrote")
    with counts.guarding("event: unexpected"):
        raise Dropped("olm: malformed")
    assert counts.by_kind() == {"event: unexpected": 1, "olm: malformed": 1}
    assert "wrote" not in repr(vars(counts))


def test_what_is_no_fault_of_the_input_goes_on() -> None:
    counts = Counts()
    with pytest.raises(StartProblem), counts.guarding("event: unexpected"):
        raise StartProblem("the disk is full")
    assert counts.by_kind() == {}


def test_a_panic_of_the_library_ends_there_and_a_stop_does_not() -> None:
    panic = type("PanicException", (BaseException,), {})
    counts = Counts()
    with counts.guarding("olm: unexpected"):
        raise panic
    assert counts.by_kind() == {"olm: unexpected": 1}
    with pytest.raises(KeyboardInterrupt), counts.guarding("olm: unexpected"):
        raise KeyboardInterrupt
