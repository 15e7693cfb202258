"""What a person can say to the bot: one file each, and `table.py`, the explicit list."""
