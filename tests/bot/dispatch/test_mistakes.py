import logging

import pytest

from bot.dispatch.mistakes import report


def failing() -> BaseException:
    with pytest.raises(ValueError, match="secret") as raised:
        int("Maya said a secret")
    return raised.value


def test_a_mistake_is_told_by_kind_place_and_reference_and_never_by_what_was_said(
    caplog: pytest.LogCaptureFixture,
) -> None:
    with caplog.at_level(logging.ERROR):
        report(failing(), "a message", "abc123")
    [said] = caplog.messages
    assert all(part in said for part in ("a message", "ValueError", f"{__name__}:", "abc123"))
    assert "secret" not in caplog.text


def test_what_was_never_raised_has_no_place(caplog: pytest.LogCaptureFixture) -> None:
    report(KeyError("secret"), "a message", "abc123")
    assert "at nowhere" in caplog.text
    assert "secret" not in caplog.text
