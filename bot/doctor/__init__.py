"""Checks what the bot stands on: configuration, login, encryption identity, every room. Changes nothing.

Each check is a line with a state and, where it is not good, what to do. One file for each subject.
"""

from bot.doctor.check import Check, State
from bot.doctor.checking import checks
from bot.doctor.machine import wrong

__all__ = ["Check", "State", "checks", "wrong"]
