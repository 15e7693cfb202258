"""`!language` changes how the bot speaks with one person, beginning with its answer."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commands.base import Outcome
from commands.language import NAMES, language
from policies.vocabulary import EventId, LanguageChosen, Post, Reply, UserId
from tests.commands.asking import MAYA, ROOM, asked, message, words
from tests.commands.conftest import Opening
from tests.commands.spoken import LANGUAGES, spoken

LEO = UserId("@leo:example.org")


async def after(typed: str, **more: object) -> Outcome:
    return await language(asked("language", typed, **more), None)


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("en", "en"),
        ("English", "en"),
        ("es", "es"),
        ("ESPAÑOL", "es"),
        ("de", "de"),
        ("DE", "de"),
        (" Deutsch ", "de"),
        ("fr\n", "fr"),
        ("Français", "fr"),
    ],
)
async def test_a_language_is_chosen_by_its_code_or_by_its_own_name(typed: str, code: str) -> None:
    chosen, answer = await after(typed)
    assert chosen == LanguageChosen(user_id=MAYA, language=code)
    assert isinstance(answer, Post)
    assert answer.language == code


async def test_the_answer_stands_where_the_question_does_and_pings_nobody() -> None:
    question = message("!language de", thread=EventId("$root"))
    answer = (await after("de", message=question))[1]
    assert isinstance(answer, Post)
    assert (answer.room_id, answer.thread, answer.replies_to) == (ROOM, "$root", question.event_id)
    assert answer.mentions == ()


@pytest.mark.parametrize(
    "typed", ["", "xx", "de; drop", "klingon", "e", "en de", "../de", "d e", "english please"]
)
async def test_what_the_bot_does_not_speak_is_answered_with_what_it_does(typed: str) -> None:
    [answer] = await after(typed, prefix="?")
    assert words(answer).splitlines()[1:] == [f"- {NAMES[code]}: `?language {code}`" for code in LANGUAGES]


def test_every_language_is_listed_by_the_name_its_speakers_give_it() -> None:
    assert set(NAMES) == set(LANGUAGES)


@pytest.mark.parametrize(
    ("code", "said"), [("en", "English"), ("es", "español"), ("de", "Deutsch"), ("fr", "français")]
)
async def test_the_first_words_are_in_the_language_that_was_chosen(code: str, said: str) -> None:
    assert said in spoken((await after(code))[1:], code)


@given(st.text(max_size=20))
async def test_whatever_is_typed_only_a_language_that_is_spoken_is_ever_chosen(typed: str) -> None:
    for each in await after(typed):
        assert isinstance(each, Reply | Post) or each.language in LANGUAGES  # type: ignore[union-attr]


async def test_a_choice_is_one_persons_and_outlasts_a_restart_and_a_language_of_the_room(
    open_house: Opening,
) -> None:
    house = await open_house(language="fr")
    await house.room(MAYA, LEO)
    await house.say(MAYA, "!language de")
    await house.restart()
    [to_maya] = await house.say(MAYA, "!nothing-of-this")
    [to_leo] = await house.say(LEO, "!nothing-of-this")
    assert "Das kenne ich nicht" in to_maya
    assert "Je ne connais pas" in to_leo
