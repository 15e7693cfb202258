from bot.texts.extract import read
from bot.texts.voice import page


def test_the_page_has_every_text_in_every_language_once() -> None:
    found = page()
    texts = [message for message in read("en") if message.id]
    for language in ("English", "Español", "Deutsch", "Français"):
        assert found.count(f"{language}: ") == len(texts)


def test_what_stands_for_a_value_is_shown_as_it_is_written() -> None:
    assert "{agree}" in page()
