from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.vocabulary.durations import duration, written


@pytest.mark.parametrize(
    ("words", "length"),
    [
        ("30s", timedelta(seconds=30)),
        ("5m", timedelta(minutes=5)),
        ("12h", timedelta(hours=12)),
        ("7d", timedelta(days=7)),
        ("4w", timedelta(days=28)),
        ("1y", timedelta(days=365)),
        (" 7 D ", timedelta(days=7)),
        ("0s", timedelta(0)),
        ("P30D", timedelta(days=30)),
        ("P1Y2M3W4DT5H6M7S", timedelta(days=365 + 60 + 21 + 4, hours=5, minutes=6, seconds=7)),
        ("pt12h", timedelta(hours=12)),
    ],
)
def test_a_duration_is_read_as_people_write_it(words: str, length: timedelta) -> None:
    assert duration(words) == length


@pytest.mark.parametrize(
    "words", ["", "7", "d", "7x", "-7d", "1d 2h", "P", "PT", "P1DT", "٧d", "2000y", "7.5d"]
)
def test_what_is_no_duration_is_refused(words: str) -> None:
    with pytest.raises(ValueError, match="duration"):
        duration(words)


@given(st.text(max_size=30))
def test_any_text_is_a_duration_or_a_value_error(words: str) -> None:
    try:
        length = duration(words)
    except ValueError:
        return
    assert timedelta(0) <= length <= timedelta(days=365_000)


@given(st.integers(0, 10**9), st.sampled_from("smhdwy"))
def test_a_duration_is_shown_as_it_was_written(amount: int, unit: str) -> None:
    words = f"{amount}{unit}"
    try:
        length = duration(words)
    except ValueError:
        return
    assert written(length) == words


@given(st.timedeltas(min_value=timedelta(0), max_value=timedelta(days=10_000)))
def test_a_reckoned_duration_is_shown_whole(length: timedelta) -> None:
    whole = timedelta(seconds=int(length.total_seconds()))
    assert duration(written(whole)) == whole
