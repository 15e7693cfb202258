"""What these tests call by name; the fixture itself serves all of the bot's tests."""

from tests.bot.conftest import Opening

__all__ = ["Opening"]
