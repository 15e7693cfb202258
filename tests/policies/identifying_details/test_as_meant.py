import pytest

from policies.identifying_details.as_meant import as_meant, with_capitals
from policies.identifying_details.normal import Normal


def meant(text: str) -> list[str]:
    normal = Normal(text)
    words = frozenset(text.lower().split())
    raised = with_capitals(normal, words, ("en",))
    return [one.folded for one in as_meant(normal, raised.sure, words, ("en",))]


def test_capitals_come_first_and_slips_are_put_right_in_what_has_them() -> None:
    assert meant("maya wroks at kessler plastics") == [
        "Maya wroks at Kessler Plastics",
        "Maya works at Kessler Plastics",
    ]


@pytest.mark.parametrize(
    "text", ["Maya works at Kessler Plastics", "we all wroks too much", "good night all"]
)
def test_what_stands_as_it_is_meant_or_can_hold_no_detail_is_read_once(text: str) -> None:
    assert meant(text) == []
