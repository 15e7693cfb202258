"""A person's own client: stock nio with encryption, as members of the demo and of the tests use it.

It shares nothing with the bot's adapter, so that one is a check on the other.
"""

from bot.matrix.member.member import Member
from bot.matrix.member.presence import NotSeen
from bot.matrix.member.timeline import Seen, Timeline

__all__ = ["Member", "NotSeen", "Seen", "Timeline"]
