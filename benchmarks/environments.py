"""Environments of their own for what is only measured or learned with: kept, and made once."""

import subprocess
import sys
import venv
from pathlib import Path

HERE = Path(__file__).parent


def environment(name: str, folder: Path | None = None) -> Path | None:
    """Make an environment, unless it is there, and return its Python; None where that cannot be done.

    Args:
        name: what benchmarks/(name).txt lists is installed.
        folder: where it is, or shall be; by default within `.venv`.
    """
    folder = folder or HERE.parent / ".venv" / name
    python, wanted = folder / "bin" / "python", HERE / f"{name}.txt"
    made = folder / "made-of.txt"
    if made.exists() and made.read_text() == wanted.read_text():
        return python
    print(f"Setting up an environment of benchmarks/{name}.txt (once, about a minute) …", file=sys.stderr)
    install = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    try:
        venv.create(folder, with_pip=True, clear=True)
        subprocess.run([*install, "--requirement", str(wanted)], check=True, stdout=sys.stderr)
    except (OSError, subprocess.CalledProcessError):
        return None
    made.write_text(wanted.read_text())
    return python
