"""What can be ground rules, and what is refused with its reason."""

import pytest

from policies.ground_rules.fitness import AT_MOST, unfit


@pytest.mark.parametrize(
    ("rules", "why"),
    [
        (b"", "empty"),
        (b" \n\t\xef\xbb\xbf", "empty"),
        (b"\xff\xfe rules", "not UTF-8"),
        (b"rules\0", "no text"),
        (b"x" * 2_000_000, "larger than"),
        (b"x" * (AT_MOST + 1), "larger than"),
    ],
)
def test_what_cannot_be_rules_is_refused_with_its_reason(rules: bytes, why: str) -> None:
    refusal = unfit(rules)
    assert refusal is not None
    assert why in refusal.source


@pytest.mark.parametrize(
    "rules", [b"Be kind.", b"<script>alert(1)</script>", "Sé amable ❤".encode(), b"x" * AT_MOST]
)
def test_anything_that_is_text_can_be_rules(rules: bytes) -> None:
    assert unfit(rules) is None
