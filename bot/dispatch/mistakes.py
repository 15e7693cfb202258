"""Reports mistakes of ours by kind and place alone: a traceback's last line may quote what was said."""

import logging

from bot.failures import StorageFailed
from bot.storage.failing import trouble_of

log = logging.getLogger(__name__)


def demand_ours(mistake: Exception) -> None:
    """Let what the storage did pass on: it is no mistake, and everything is rolled back and decided anew."""
    if isinstance(mistake, StorageFailed) or trouble_of(mistake) is not None:
        raise mistake


def report(mistake: BaseException, about: str, reference: str) -> None:
    """Log that something could not be decided, for whoever is to find out why.

    Args:
        mistake: what was raised; its message is not read.
        about: what was being decided, in words of ours.
        reference: what whoever asked was told.
    """
    kind = type(mistake).__name__
    log.error("could not decide %s (%s at %s, reference %s)", about, kind, _place(mistake), reference)


def _place(mistake: BaseException) -> str:
    """Return module and line of the innermost frame."""
    trace = mistake.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return f"{trace.tb_frame.f_globals.get('__name__')}:{trace.tb_lineno}" if trace else "nowhere"
