import pytest

from policies.identifying_details.sounds import drawn_in, is_a_sound


@pytest.mark.parametrize(
    "word",
    [
        "haha",
        "hahahah",
        "ahahaha",
        "jajaja",
        "kkkk",
        "rsrs",
        "lol",
        "lolol",
        "noooo",
        "yesss",
        "hmm",
        "ahhh",
    ],
)
def test_what_is_written_as_it_sounds_is_no_word(word: str) -> None:
    assert is_a_sound(word)


@pytest.mark.parametrize("word", ["hannah", "maya", "lola", "harkness", "wooooof", "hmoud", "kerrrigan", ""])
def test_a_name_is_no_sound(word: str) -> None:
    assert not is_a_sound(word)


def test_what_is_drawn_out_may_have_had_its_letter_once_or_twice() -> None:
    assert drawn_in("loooong") == ("long", "loong")
    assert drawn_in("hello") == ("hello", "hello")


def test_the_longest_word_takes_no_time() -> None:
    assert not is_a_sound("ha" * 30_000 + "x")
