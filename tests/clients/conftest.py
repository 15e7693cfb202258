"""Says loudly where the tests with a Node client could not run."""

import os

import pytest

from tests.clients.js_member import NodeMissing, installed

_NOT_RUN: list[str] = []


@pytest.fixture(scope="session")
def node() -> object:
    """Return Node, or skip loudly; where `CI` is set, its absence fails."""
    try:
        return installed()
    except NodeMissing as missing:
        if os.environ.get("CI"):
            pytest.fail(f"CI needs the Node client: {missing}")
        _NOT_RUN.append(str(missing))
        pytest.skip(str(missing))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    for reason in _NOT_RUN:
        terminalreporter.write_line(
            f"NOT TESTED: members on matrix-js-sdk (tests/clients): {reason}", red=True, bold=True
        )
