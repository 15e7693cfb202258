from datetime import UTC, datetime
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.identifying_details import Quotes
from policies.identifying_details.phrases import is_listed, surprise
from policies.identifying_details.quotes import SHORTEST
from tests.policies.identifying_details.a_room import KEY

WORDS = st.lists(st.sampled_from(["i", "have", "a", "lot", "of", "fun", "heron", "brakstad"]), max_size=30)


@pytest.mark.parametrize(
    ("everyday", "telling"),
    [
        ("i have always wanted to", "he still hides the car keys"),
        ("what do you like to do", "what drowned the landlord on tuesday"),
        ("that sounds like a lot of fun", "that barge leaks a lot of oil"),
        ("thank you so much", "thank the vet twice"),
    ],
)
def test_what_everybody_says_tells_less(everyday: str, telling: str) -> None:
    assert 2 * surprise(everyday.split()) < surprise(telling.split())


def test_a_word_tells_less_after_the_words_that_bring_it() -> None:
    assert surprise(["lot"]) > surprise(["a", "lot"]) - surprise(["a"])


def test_a_word_that_is_not_listed_tells_neither_little_nor_much_be_it_rare_or_of_another_language() -> None:
    assert surprise(["seit", "zwei", "wochen", "schlafe", "ich", "nicht"]) == 6 * surprise(["brakstad"]) == 48


@given(WORDS, WORDS)
def test_more_words_never_tell_less(words: list[str], more: list[str]) -> None:
    assert 0 <= surprise(words) <= surprise(words + more)


def lines_of(name: str) -> list[str]:
    return files("policies.identifying_details").joinpath(name).read_text("utf-8").splitlines()


def test_the_counted_list_has_short_phrases_in_order_and_says_where_it_is_from() -> None:
    lines = lines_of("phrases.txt")
    head = [line for line in lines if line.startswith("#")]
    phrases = [line.partition(" ")[2] for line in lines[len(head) :]]
    assert "chitchat-dataset" in " ".join(head)
    assert phrases == sorted(set(phrases))
    assert {phrase.count(" ") for phrase in phrases} == {0, 1, 2}


STOCK = [line for line in lines_of("stock.txt") if line and not line.startswith("#")]


@pytest.mark.parametrize("sentence", STOCK)
def test_what_support_groups_say_everywhere_is_no_quote_though_it_be_a_whole_message(sentence: str) -> None:
    quotes = Quotes(KEY)
    quotes.heard("grief", sentence + " " * SHORTEST, datetime(2026, 3, 1, tzinfo=UTC))
    assert len(quotes) == 1
    assert quotes.pasted(sentence, "night") is None
    assert quotes.pasted(f"well, {sentence}, and so says my uncle Ed", "night") is None


def test_the_stock_of_each_language_has_no_sentence_twice() -> None:
    assert len(STOCK) == len({sentence.lower() for sentence in STOCK})


@pytest.mark.parametrize(
    ("row", "listed"),
    [
        ("ice cream", True),
        ("thank you so much for your help", True),
        ("blue lantern", False),
        ("ice cream and the old mill", False),
    ],
)
def test_a_row_is_listed_where_each_part_of_it_is(row: str, listed: bool) -> None:
    assert is_listed(row.split()) is listed
