import pytest

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
