"""A house for the commands whose promises are only seen in it: a real database, real wording."""

from tests.bot.conftest import Opening, open_house

__all__ = ["Opening", "open_house"]
