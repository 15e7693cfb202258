"""Every step that a test may end the program at is one that the program goes through."""

import re
from pathlib import Path

import bot
from bot.steps import STEPS, nowhere

CODE = Path(str(bot.__file__)).parent


def test_the_steps_are_those_that_the_code_says_it_has_reached() -> None:
    said = {
        step
        for file in CODE.rglob("*.py")
        for step in re.findall(r"\breached\(\"(\w+)\"\)", file.read_text("utf-8"))
    }
    assert said == set(STEPS)


def test_in_the_program_itself_nothing_comes_of_them() -> None:
    for step in STEPS:
        nowhere(step)
