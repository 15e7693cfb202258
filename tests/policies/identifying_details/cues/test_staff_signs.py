import pytest

from policies.identifying_details.cues import CUES
from policies.identifying_details.cues.staff_signs import CUSTOMERS, STAFF_SIGNS
from policies.identifying_details.registered.plain import plain


def test_every_language_of_the_cues_has_its_signs() -> None:
    assert STAFF_SIGNS.keys() == CUSTOMERS.keys() == CUES.keys() - {"hi"}


@pytest.mark.parametrize("signs", [*STAFF_SIGNS.values(), *CUSTOMERS.values()])
def test_signs_are_in_plain_spelling(signs: str) -> None:
    assert plain(signs) == signs
