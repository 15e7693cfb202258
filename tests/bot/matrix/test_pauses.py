from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.matrix.pauses import FIRST, LONGEST, Pauses


@given(st.floats(0, 1))
def test_pauses_grow_to_a_longest_one_and_keep_out_of_step(chance: float) -> None:
    pauses = Pauses(lambda: chance)
    whole = FIRST
    for _ in range(12):
        assert whole / 2 <= pauses.next() <= whole
        whole = min(whole * 2, LONGEST)
    pauses.start_over()
    assert pauses.next() <= FIRST


def test_a_day_without_an_answer_costs_few_requests() -> None:
    pauses, waited, asked = Pauses(), timedelta(0), 0
    while waited < timedelta(days=1):
        waited, asked = waited + pauses.next(), asked + 1
    assert asked < 1500
