"""What runs on a leash ends when the leash does."""

import os
import signal
import subprocess
import sys
from pathlib import Path

from bot import leash

HOLDER = """
import sys
from pathlib import Path
from bot import leash
with open(sys.argv[1], "wb") as output:
    started = leash.start("http.server", "0", "--bind", "127.0.0.1", output=output)
print(started.pid, flush=True)
sys.stdin.read()
"""


def test_letting_go_of_the_leash_ends_the_process(tmp_path: Path) -> None:
    with (tmp_path / "out").open("wb") as output:
        process = leash.start("http.server", "0", "--bind", "127.0.0.1", output=output)
    assert process.stdin
    process.stdin.close()
    assert process.wait(timeout=20) == -signal.SIGKILL


def test_a_killed_holder_takes_the_process_with_it(tmp_path: Path) -> None:
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(tmp_path / "out")], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    with holder:
        assert holder.stdout
        pid = int(holder.stdout.readline())
        watch = os.pidfd_open(pid)
        holder.kill()
    try:
        signalled = subprocess.run(
            [
                sys.executable,
                "-c",
                "import select, sys; select.select([int(sys.argv[1])], [], [])",
                str(watch),
            ],
            pass_fds=[watch],
            timeout=20,
            check=False,
        )
        assert signalled.returncode == 0
    finally:
        os.close(watch)


def test_the_module_gets_its_own_name_and_arguments(tmp_path: Path) -> None:
    with (tmp_path / "out").open("wb") as output:
        process = leash.start("json.tool", "--no-such-option", output=output)
    assert process.wait(timeout=20) == 2
    assert process.stdin
    process.stdin.close()
    assert "json.tool: error: unrecognized arguments: --no-such-option" in (tmp_path / "out").read_text()
