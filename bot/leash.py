"""Runs a Python module that ends with the process which started it, however that one ends.

    python -m bot.leash MODULE [ARGUMENT …]

Standard input is the leash: whoever starts this holds the other end of the pipe. When that end closes, since
it was let go of or since the holder was killed, the module's process is killed too. Nothing is left running.
"""

import os
import runpy
import signal
import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence
from typing import IO


def start(
    module: str, *arguments: str, output: int | IO[bytes], env: Mapping[str, str] | None = None
) -> subprocess.Popen[bytes]:
    """Start `python -m MODULE ARGUMENTS` on a leash, in a process group of its own."""
    command: Sequence[str] = (sys.executable, "-m", __name__, module, *arguments)
    return subprocess.Popen(  # noqa: S603 - our own interpreter, and a module that the caller names
        command,
        env=env,
        stdin=subprocess.PIPE,
        stdout=output,
        stderr=subprocess.STDOUT,
        start_new_session=True,
    )


def _hold() -> None:
    while os.read(0, 1024):
        pass
    os.kill(os.getpid(), signal.SIGKILL)


def main() -> None:
    """Become the module named first on the command line, with what follows as its arguments."""
    threading.Thread(target=_hold, name="leash", daemon=True).start()
    sys.argv = sys.argv[1:]
    runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)


if __name__ == "__main__":
    main()
