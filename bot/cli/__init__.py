"""The command line: one file a command, and one border where failures become sentences and exit statuses."""

from bot.cli.main import main

__all__ = ["main"]
