import string

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from bot.config.written import Unreadable, read


def test_words_stay_words() -> None:
    found = read("a: off\nb: no\nc: 22:30\nd: 2026-05-03\ne: 0x10\nf: 1_000\ng: on\n")
    assert found.value == {
        "a": "off",
        "b": "no",
        "c": "22:30",
        "d": "2026-05-03",
        "e": "0x10",
        "f": "1_000",
        "g": "on",
    }


def test_numbers_and_truth_are_what_they_are() -> None:
    assert read("[1, -2, 1.5, true, False, null, ~, '1']").value == [1, -2, 1.5, True, False, None, None, "1"]


def test_every_key_has_its_line() -> None:
    found = read("a:\n  b:\n    - x\n    - y\n'!c:d': {e: 1}\n")
    assert found.line_of(("a", "b")) == 2
    assert found.line_of(("a", "b", 1)) == 4
    assert found.line_of(("!c:d", "e")) == 5
    assert found.line_of(("a", "nothing", "here")) == 1


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        ("a: 1\nb: 2\na: 3", 3, "twice"),
        ("a:\n  b: @x", 2, "quotes"),
        ("a: &x 1\nb: *x", 2, "alias"),
        ("a: !!python/object:os.system ls", 1, "tag"),
        ("!abc:example.org: {}", 1, "tag"),
        ("a: !x [1]", 1, "tag"),
        ("a: !!int b", 1, "tag"),
        ("? [a, b]\n: c", 1, "key"),
        ("a: 1\n\tb: 2", 2, "tabs"),
        ("a: b: c", 1, "colon"),
        ("a: [1", 1, "YAML"),
        ("--- 1\n--- 2", 2, "second document"),
        ("a: \x07", 1, "character"),
        ("[" * 5000, 1, "deep"),
    ],
)
def test_what_is_not_read_here_is_named_with_its_line(text: str, line: int, what: str) -> None:
    with pytest.raises(Unreadable, match=what) as caught:
        read(text)
    assert caught.value.flaws[0].line == line


def test_every_key_that_stands_twice_is_named() -> None:
    with pytest.raises(Unreadable) as caught:
        read("a: 1\na: 2\nb: {c: 1, c: 2}\n")
    assert [flaw.path for flaw in caught.value.flaws] == [("a",), ("b", "c")]


def test_laughing_a_billion_times_is_not_possible() -> None:
    bomb = "a: &a [x, x]\n" + "".join(
        f"{b}: &{b} [*{a}, *{a}]\n"
        for a, b in zip(string.ascii_lowercase, string.ascii_lowercase[1:], strict=False)
    )
    with pytest.raises(Unreadable):
        read(bomb)


@given(st.text(max_size=200) | st.text(alphabet="ab:-[]{}&*!#|>'\"%@`,? \n\t0~", max_size=80))
def test_any_text_is_read_or_unreadable(text: str) -> None:
    try:
        read(text)
    except Unreadable as error:
        assert error.flaws  # noqa: PT017 (nothing else may come out)


plain = st.none() | st.booleans() | st.integers(-(10**17), 10**17) | st.text(max_size=20)


@given(
    st.recursive(
        plain, lambda inner: st.lists(inner) | st.dictionaries(st.text(max_size=8), inner), max_leaves=15
    )
)
def test_what_is_dumped_with_quotes_comes_back(value: object) -> None:
    dumped = yaml.safe_dump(value, default_style='"', allow_unicode=True)
    try:
        found = read(dumped)
    except Unreadable:
        assert "!!" in dumped
        return
    assert found.value == value
