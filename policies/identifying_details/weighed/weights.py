"""How much each sign weighs: tables in text files, a line a sign.

The tables are drawn by `python -m benchmarks.weighing` from made-up lines and from published chats
(chitchat-dataset 0.9.0, Copyright (c) 2019 Perception, Control and Cognition Lab, MIT licence), never from
what people write to the bot.
"""

from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files
from math import fsum

BIAS = "always"
"""The sign that every candidate has."""
HUNDREDTHS = 2
"""Decimals of a weight."""


@cache
def weights(table: str) -> dict[str, float]:
    """Return what each sign weighs; read once, in some ten milliseconds."""
    text = files(__package__).joinpath(f"{table}.txt").read_text(encoding="utf-8")
    number = cache(float)  # of the same few hundred
    lines = (line.partition(" ") for line in text.splitlines())
    return {sign: number(weight) for weight, _, sign in lines}


def weight(table: Mapping[str, float], signs: Iterable[str]) -> float:
    """Return what some signs weigh together: above nothing, what they stand round is a member's.

    Exact to the hundredths that weights have, so that it is the same in whatever order they come.
    """
    return round(fsum((table[BIAS], *(table.get(sign, 0.0) for sign in signs))), HUNDREDTHS)
