"""`underrose demo`: the bot's main job in a minute, in a real encrypted room, as its members see it."""

from bot.demo.run import run

__all__ = ["run"]
