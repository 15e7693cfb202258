import pytest

from bot.texts.catalogue import LOCALE, catalogue_file, wording
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
