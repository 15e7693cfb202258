"""What the bot says: catalogues in four languages, and how they become Matrix notices."""

from bot.texts.catalogue import wording
from bot.texts.clean import clean
from bot.texts.names import named
from bot.texts.render import contents, render

__all__ = ["clean", "contents", "named", "render", "wording"]
