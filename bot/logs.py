"""What the program writes about itself. Never what people write, at any level.

Only our own loggers are heard. Libraries' log lines can quote what they handle (the Matrix library logs
decrypted messages, the database driver logs parameters), so they go nowhere.
"""

import logging
import sys
from logging.handlers import WatchedFileHandler
from pathlib import Path

from bot.failures import Unwritable

FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


def set_up(level: str, file: Path | None) -> None:
    """Write our own log lines to standard error, or to a file.

    Raises:
        Unwritable: the file cannot be written.
    """
    handler = _handler(file)
    logging.lastResort = None
    logging.raiseExceptions = False  # a line that cannot be written is lost; its traceback may quote
    root = logging.getLogger()
    root.handlers = [logging.NullHandler()]
    ours = logging.getLogger("bot")
    ours.setLevel(level.upper())
    ours.propagate = False
    handler.setFormatter(_WithoutTraceback(FORMAT))
    ours.handlers = [handler]


def _handler(file: Path | None) -> logging.Handler:
    if file is None:
        return logging.StreamHandler(sys.stderr)
    try:
        return WatchedFileHandler(file, encoding="utf-8")  # it goes on in a new one where this was moved away
    except OSError as error:
        raise Unwritable(
            f"log.file: {file} cannot be written ({error.strerror}). "
            "Name a file in a folder that is there and that the bot may write in, or leave it out."
        ) from None


class _WithoutTraceback(logging.Formatter):
    """A traceback ends in the exception's text, which may quote: its type is enough."""

    def formatException(self, ei: object) -> str:  # noqa: N802 (logging's name)
        kind = ei[0] if isinstance(ei, tuple) else None
        return f"({kind.__name__ if kind else 'no exception'})"

    def formatStack(self, stack_info: str) -> str:  # noqa: ARG002, N802 (logging's name)
        return ""
