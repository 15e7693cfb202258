from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("walked past Hobbs & Lane Solicitors, didn't know you worked there", "Hobbs & Lane Solicitors"),
        ("went to Torrens Timber and guess who served me", "Torrens Timber"),
        ("took him to elmtree animal hospital and she checks us in", "elmtree animal hospital"),
        ("rang Torrens Timber asking for her", "Torrens Timber"),
        ("I saw you in the Aldi on Tarn Road, stacking shelves", "Aldi"),
    ],
)
def test_an_employer_is_found_where_somebody_is_met_at_work(
    found: Callable[..., list[str]], text: str, name: str
) -> None:
    assert found("workplace", text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "passed Torrens Timber with planks",
        "called Torrens Timber and asked for the boss",
        "that served me right, at Easter",
        "it is cold there",
    ],
)
def test_where_nobody_is_met_is_no_employer(found: Callable[..., list[str]], text: str) -> None:
    assert found("workplace", text) == []
