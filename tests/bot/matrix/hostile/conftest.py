"""Says how many inputs the fuzzer tried."""

import pytest

from tests.bot.matrix.hostile.fuzz import tried


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if tried["inputs"]:
        terminalreporter.write_line(f"fuzzed: {tried['inputs']:,} hostile inputs on the readers of Matrix")
