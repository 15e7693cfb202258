"""A homeserver to play on: a real Synapse on a loopback port, for the demo and for the tests.

It speaks to nobody but this machine, keeps everything in one folder, and ends with whoever started it.
"""

from bot.playground.federation import Federation
from bot.playground.homeserver import Credentials, Homeserver
from bot.playground.playground import Playground
from bot.playground.process import BotProcess

__all__ = ["BotProcess", "Credentials", "Federation", "Homeserver", "Playground"]
