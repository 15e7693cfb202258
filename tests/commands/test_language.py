"""`!language` changes how the bot speaks with one person, beginning with its answer."""

import pytest

from commands.language import language
from policies.vocabulary import LanguageChosen, Post
from tests.commands.asking import MAYA, asked, words


@pytest.mark.parametrize("typed", ["de", "DE", " Deutsch "])
async def test_a_language_is_chosen_by_code_or_name(typed: str) -> None:
    chosen, answer = await language(asked("language", typed), None)
    assert chosen == LanguageChosen(user_id=MAYA, language="de")
    assert isinstance(answer, Post)
    assert answer.language == "de"


@pytest.mark.parametrize("typed", ["", "xx", "de; drop", "klingon"])
async def test_what_the_bot_does_not_speak_is_answered_with_what_it_does(typed: str) -> None:
    [answer] = await language(asked("language", typed), None)
    assert all(code in words(answer) for code in ("!language en", "!language fr"))
