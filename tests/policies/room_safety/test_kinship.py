"""Which rooms are one house's."""

import pytest

from policies.identifiers import UserId
from policies.room_safety.kinship import are_kin

ASHA, LEO, NIA, MALLORY = (UserId(f"@{name}:example.org") for name in ("asha", "leo", "nia", "mallory"))


@pytest.mark.parametrize(
    ("one", "other", "vouched", "kin"),
    [
        ({ASHA}, {ASHA, LEO}, (), True),
        ({ASHA}, {LEO}, (), False),
        ({ASHA}, {LEO}, (ASHA, LEO), True),
        ({ASHA}, {MALLORY}, (ASHA, LEO), False),
        ({MALLORY}, {ASHA, MALLORY}, (ASHA,), True),
        ((), (), (ASHA,), False),
        ((), (), (), False),
    ],
)
def test_rooms_are_kin_by_who_looks_after_them(
    one: set[UserId], other: set[UserId], vouched: tuple[UserId, ...], kin: bool
) -> None:
    assert are_kin(one, other, vouched) is kin
    assert are_kin(other, one, vouched) is kin
