import pytest

from policies.identifying_details.detectors.handle_paid import paid_to
from policies.identifying_details.detectors.look import Look


def values(text: str) -> list[str]:
    return [found.value for found in paid_to(Look(text))]


@pytest.mark.parametrize(
    ("text", "account"),
    [
        ("Zoe's Cash App is $zoeknits", "zoeknits"),
        ("twenty each, yeah? $ZoeRuns. Cash App", "zoeruns"),
        ("her cashtag: £zoeknits", "zoeknits"),
        ("his cash app is $Hope", "hope"),
        ("his cash app is $hope22", "hope22"),
    ],
)
def test_a_tag_is_an_account_where_the_application_is_named(text: str, account: str) -> None:
    assert values(text) == [account]


@pytest.mark.parametrize(
    "text",
    [
        "$zoeknits",
        "cash, $zoeknits",
        "Cash App took $50",
        "Cash App, $total",
        "my cash app is $hope",
        "the cashapp $prizes never come",
        "mi cash app es $pobre",
        "cash app gives $bonus50, they say so",
        "her cashapp is $EMPTY",
        "Cash App and its $fees",
        "on cash app I need $help",
    ],
)
def test_sums_and_words_are_none(text: str) -> None:
    assert values(text) == []
