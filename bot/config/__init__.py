"""The configuration: what people write, what is wrong with it, and what holds in each room."""

from bot.config.effective import Effective, Origin, changing, effective, keys
from bot.config.load import load
from bot.config.model import Config
from bot.config.problems import Problem, WrongConfig
from bot.config.rules import RulesFile
from bot.config.schema import schema
from bot.config.secrets import Secrets

__all__ = [
    "Config",
    "Effective",
    "Origin",
    "Problem",
    "RulesFile",
    "Secrets",
    "WrongConfig",
    "changing",
    "effective",
    "keys",
    "load",
    "schema",
]
