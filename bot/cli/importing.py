"""Imports without a search for garbage."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def for_good() -> Iterator[None]:
    """Import in here what stays until the end: no garbage is looked for in it, neither now nor at the end.

    That search is a third of what it takes to start the bot and to end it.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()
