from datetime import timedelta

import pytest

from bot.texts.catalogue import LOCALE, catalogue_file, wording
from bot.texts.render import render
from commands.agreements import counted
from policies.agreement import State
from policies.vocabulary import Text
from policies.vocabulary.settings import LANGUAGES


def test_there_is_a_catalogue_for_each_language_the_configuration_takes_and_no_other() -> None:
    assert sorted(path.name for path in LOCALE.iterdir()) == sorted(LANGUAGES)
    assert all(catalogue_file(language).is_file() for language in LANGUAGES)


@pytest.mark.parametrize(
    ("language", "said"), [("en", "Nothing."), ("es", "Nada."), ("de", "Nichts."), ("fr", "Rien.")]
)
def test_a_text_is_said_in_the_language_asked_for(language: str, said: str) -> None:
    assert wording(Text("Nothing."), language) == said


@pytest.mark.parametrize("language", ["", "xx", "../en", "EN"])
def test_another_language_is_english(language: str) -> None:
    assert wording(Text("Nothing."), language) == "Nothing."


def test_no_text_is_no_words_and_not_the_head_of_the_catalogue() -> None:
    assert wording(Text(""), "de") == ""


@pytest.mark.parametrize(
    ("language", "one", "more"),
    [
        ("en", "1 of 3 members have", "2 of 3 members have"),
        ("de", "1 von 3 Mitgliedern hat", "2 von 3 Mitgliedern haben"),
        ("es", "1 de 3 miembros ha", "2 de 3 miembros han"),
        ("fr", "1 membre sur 3 a", "2 membres sur 3 ont"),
    ],
)
def test_one_who_has_agreed_is_one(language: str, one: str, more: str) -> None:
    states = [State.AGREED, State.UNANSWERED, State.UNANSWERED]
    for said, more_agreed in ((one, 0), (more, 1)):
        opening = counted([State.AGREED] * more_agreed + states[: 3 - more_agreed])[0]
        assert f"{said} " in render((opening,), language)["body"]


@pytest.mark.parametrize(
    ("source", "values", "said"),
    [
        (
            "I keep this record until {kept} after you leave the room.",
            {"kept": timedelta(days=730)},
            "bewahre ich noch 2 Jahre auf",
        ),
        (
            "The room is told, and it begins after {notice}.",
            {"notice": timedelta(days=2)},
            "beginnt 2 Tage später",
        ),
    ],
)
def test_a_length_of_time_stands_in_german_where_its_case_is_right(
    source: str, values: dict[str, object], said: str
) -> None:
    assert said in render((Text(source, values),), "de")["body"]
