from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.identifying_details.weighed import TABLES
from policies.identifying_details.weighed.weights import BIAS, weight, weights


@pytest.mark.parametrize("name", sorted(set(TABLES.values())))
def test_a_table_holds_a_weight_for_each_sign_once(name: str) -> None:
    table = weights(name)
    assert abs(table[BIAS]) < 10
    assert len(table) > 500
    assert all(sign and abs(one) < 10 for sign, one in table.items())


def test_signs_add_up_and_what_is_unknown_weighs_nothing() -> None:
    table = weights("name")
    known = [sign for sign in table if sign != BIAS][:3]
    expected = table[BIAS] + sum(table[sign] for sign in known)
    assert weight(table, [*known, "no sign at all"]) == pytest.approx(expected)


@given(seed=st.integers(), count=st.integers(1, 60))
def test_it_does_not_matter_in_which_order_signs_come(seed: int, count: int) -> None:
    table = weights("name")
    signs = Random(seed).sample(sorted(table), count)
    other_way = Random(seed + 1).sample(signs, count)
    assert weight(table, signs) == weight(table, other_way)


def test_what_adds_up_to_nothing_is_exactly_nothing() -> None:
    table = {BIAS: -0.3, "a": 0.1, "b": 0.2}
    assert weight(table, ["a", "b"]) == weight(table, ["b", "a"]) == 0
