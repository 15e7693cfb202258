"""`python -m bot` is `underrose`."""

from bot.cli import main

main()
