"""What the demo prints. On a terminal in colour; elsewhere in plain lines of the same words."""

import os
import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from rich._export_format import CONSOLE_SVG_FORMAT
from rich.console import Console
from rich.padding import Padding
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

WIDTH = 100
PICTURED = 5  # removals in a picture
LINES = 6  # of a long post; the rest is counted
_COLOURS = {"Underrose": "bold red", "Asha": "yellow", "Maya": "magenta", "Leo": "cyan"}
_LINK = re.compile(r"https://matrix\.to/\S+")


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that was shown: what happened, where, and so many seconds after its cause."""

    what: str
    where: str
    seconds: float


class Screen:
    """Prints the demo; with `record`, also keeps what is needed for a picture of it."""

    def __init__(self, *, record: bool = False) -> None:
        plain = bool(os.environ.get("CI")) and not record
        console = Console(
            record=record,
            force_terminal=True if record else (False if plain else None),
            no_color=True if plain else None,
            highlight=False,
        )
        console.width = WIDTH if record or not console.is_terminal else min(WIDTH, console.width)
        self.console = console
        self.lines = 3 if record else LINES
        self._removals = 0

    def opening(self) -> None:
        """Say what is about to be shown."""
        words = Text.assemble(
            ("Sub rosa: what is said here stays here.\n", "italic"),
            "A real homeserver, an encrypted room, three people. You see what their own clients show ",
            "after decryption; the bot is the same program that `underrose run` starts.",
        )
        self.console.print(Panel(words, title="Underrose", border_style="red", padding=(0, 2)))

    def scene(self, title: str) -> None:
        """Begin a scene."""
        self.console.print()
        self.console.rule(Text(title, "bold"), align="left", style="dim")

    @contextmanager
    def waiting(self, for_what: str) -> Iterator[None]:
        """Show that something is being waited for."""
        if self.console.record:  # a spinner is no part of a picture
            yield
            return
        with self.console.status(Text(f"{for_what} …", "dim"), spinner="dots"):
            yield

    def said(self, where: str, who: str, words: str, *, edit: bool = False) -> None:
        """Show a message as a client shows it."""
        lines = [line for line in _LINK.sub("(link)", words).splitlines() if line.strip()]
        if len(lines) > self.lines:
            rest = len(lines) - self.lines + 1
            lines = [*lines[: self.lines - 1], f"… and {rest} more lines"]
        shown = Text("\n".join(lines))
        self._line(where, who, Text.assemble(("edits: ", "dim"), shown) if edit else shown)

    def happened(self, where: str, who: str, what: str) -> None:
        """Show what is no message: somebody came in, a message is gone."""
        self._line(where, who, Text(what, "dim italic"))

    def removed(self, where: str, who: str, age: float) -> None:
        """Show that a message is gone; a picture shows the first few."""
        self._removals += 1
        if not self.console.record or self._removals <= PICTURED:
            self.happened(where, who, f"message removed, {age:.0f} s after it was said")

    def removed_all(self) -> None:
        """Say how many more were removed than were shown."""
        if self.console.record and self._removals > PICTURED:
            self.happened("", "", f"… and {self._removals - PICTURED} more")

    def summary(self, steps: Iterable[Step]) -> None:
        """Show what was shown, as a table."""
        table = Table(title="What you saw", title_style="bold", title_justify="left", header_style="bold")
        table.add_column("What")
        table.add_column("Where", style="dim")
        table.add_column("After", justify="right")
        for step in steps:
            table.add_row(step.what, step.where, f"{step.seconds:.1f} s")
        self.console.print()
        self.console.print(table)

    def note(self, words: str) -> None:
        """Say something about the demo itself."""
        self.console.print(Padding(Text(words), (0, 1)))

    def failed(self, words: str) -> None:
        """Say what went wrong."""
        self.console.print()
        self.console.print(Text.assemble(("The demo failed. ", "bold red"), words))

    def save(self, picture: Path) -> None:
        """Write the picture (SVG) of all that was printed; it loads nothing from anywhere."""
        shape = re.sub(r"@font-face \{\{.*?\}\}", "", CONSOLE_SVG_FORMAT, flags=re.DOTALL)
        self.console.save_svg(str(picture), title="underrose demo", code_format=shape)

    def _line(self, where: str, who: str, words: Text) -> None:
        grid = Table.grid(padding=(0, 1))
        grid.add_column(width=16, style="dim", no_wrap=True)
        grid.add_column(width=9, style=_COLOURS.get(who, ""), no_wrap=True)
        grid.add_column(ratio=1, overflow="fold")
        grid.add_row(where, who, words)
        self.console.print(grid)
