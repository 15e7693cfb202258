from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.identifying_details import Heard, Quotes
from tests.policies.identifying_details.a_room import KEY, member, room_with, user

NOW = datetime(2026, 3, 1, tzinfo=UTC)
SAID = (
    "I have not slept since the funeral and my brother keeps calling me about the old house "
    "in Leeds and the piano"
)


def heard(*texts: str) -> Quotes:
    quotes = Quotes(KEY)
    for text in texts:
        quotes.heard("grief", text, NOW)
    return quotes


def test_words_pasted_from_another_room_are_met_and_shown():
    pasted = heard(SAID).pasted(f"look what somebody wrote: {SAID}", "night")
    assert pasted is not None
    assert (pasted.room, pasted.start) == ("grief", 26)


def test_case_punctuation_and_quote_marks_do_not_matter():
    assert heard(SAID).pasted("> " + SAID.upper().replace(" and", ", and") + "!", "night")


def test_a_word_changed_here_and_there_does_not_matter():
    assert heard(SAID).pasted(SAID.replace("funeral", "burial").replace("Leeds", "York"), "night")


def test_the_room_itself_may_repeat_what_it_said():
    assert heard(SAID).pasted(SAID, "grief") is None


def test_what_several_people_said_is_a_stock_phrase():
    quotes = heard(*[SAID] * 4)
    assert quotes.pasted(SAID, "night") is None


def test_what_one_person_keeps_saying_is_no_stock_phrase():
    quotes = Quotes(KEY)
    for _ in range(5):
        quotes.heard("grief", SAID, NOW, "@asha:example.org")
    assert quotes.pasted(SAID, "night")


def test_what_is_said_in_the_room_itself_is_no_secret_there():
    quotes = Quotes(KEY)
    quotes.heard("night", SAID, NOW)
    quotes.heard("grief", SAID, NOW)
    assert quotes.pasted(SAID, "night") is None
    assert quotes.pasted(SAID, "morning")


def test_what_was_pasted_here_is_not_said_here_so_that_it_is_met_again():
    quotes = heard(SAID)
    for author in ("@leo:example.org", "@leo:example.org", "@mia:example.org"):
        pasted = quotes.pasted(SAID, "night", author)
        assert pasted is not None
        assert pasted.room == "grief"
        quotes.heard("night", SAID, NOW, author)


def test_people_may_say_their_own_words_in_another_room_and_they_are_no_secret_there_then():
    quotes = Quotes(KEY)
    for room in ("grief", "night"):
        quotes.heard(room, SAID, NOW, "@asha:example.org")
    assert quotes.pasted(SAID, "night", "@leo:example.org") is None
    assert quotes.pasted(SAID, "morning", "@leo:example.org")


@pytest.mark.parametrize("quoted", ["", "she wrote: {}", "{} can you believe it", "so {} and that is all"])
@pytest.mark.parametrize("part", [slice(None, 7), slice(7, None)])
def test_half_of_a_short_message_is_met_alone_and_with_words_round_it(quoted, part):
    said = "my landlord drowned the boiler once again and Ed still hides the piano keys"
    half = " ".join(said.split()[part])
    assert len(half) < 60
    assert heard(said).pasted(quoted.format(half) or half, "night")


@pytest.mark.parametrize("before", range(9))
def test_six_telling_words_of_a_dozen_are_met_wherever_they_stand(before):
    said = "landlords drowned boilers while uncle Ed sheared ferocious Icelandic goats behind garages"
    text = " ".join(["so"] * before + said.split()[:6] + ["he", "wrote"])
    assert heard(said).pasted(text, "night")


@pytest.mark.parametrize(
    ("said", "answered"),
    [
        (
            "oh, that is so cool! I have always wanted to learn how to play an instrument",
            "oh, that is so cool. I have always wanted to learn how to ride a horse",
        ),
        (
            "what do you like to do in your free time when the ferry does not go",
            "what do you like to do in your free time",
        ),
    ],
)
def test_everyday_phrases_are_no_quote_be_they_half_of_a_message(said, answered):
    assert heard(said).pasted(answered, "night") is None
    assert heard(said).pasted(said, "night")


def test_a_phrase_of_a_few_words_is_no_quote():
    said = "I will have to give it a try sometime, my sister paints as well"
    assert (
        heard(said).pasted("what a kind idea, I will have to give it a try sometime this spring", "night")
        is None
    )


def test_a_quote_holds_stock_phrases_too_but_is_not_made_of_them_alone():
    phrase = "thank you so much for telling us what happened to you at the weekend"
    told = f"{phrase}, the ferry and the goats were too much for my uncle Ed"
    quotes = heard(told, *[f"{phrase} {number}" for number in ("one", "two", "three")])
    assert quotes.pasted(told, "night")
    assert quotes.pasted(f"{phrase}, we are glad that you are here", "night") is None


def test_short_messages_are_neither_kept_nor_judged():
    quotes = heard("I know how you feel")
    assert len(quotes) == 0
    assert heard(SAID).pasted("my brother keeps calling me about the", "night") is None


def test_similar_words_are_no_quote():
    assert (
        heard(SAID).pasted(
            "I have not slept since the weekend and my sister keeps calling me about dogs and gardens",
            "night",
        )
        is None
    )


def test_fingerprints_expire_and_a_room_can_be_forgotten():
    quotes = heard(SAID)
    quotes.expire(NOW)
    assert quotes.pasted(SAID, "night")
    quotes.expire(NOW + timedelta(days=1))
    assert len(quotes) == 0
    quotes = heard(SAID)
    quotes.forget_room("grief")
    assert quotes.pasted(SAID, "night") is None


def test_only_so_many_fingerprints_are_kept_and_the_oldest_go_first(monkeypatch):
    monkeypatch.setattr("policies.identifying_details.quotes._MOST_PRINTS", 40)
    later = SAID.replace("the", "our")
    quotes = heard(SAID, later, later.replace("our", "some"))
    assert len(quotes) == 2
    assert quotes.pasted(SAID, "night") is None
    assert quotes.pasted(later, "night")


def test_nothing_of_the_text_is_kept():
    quotes = heard(SAID)
    assert "funeral" not in repr(vars(quotes))
    assert "funeral" not in repr(quotes._sources)


def test_a_pasted_message_is_a_warning():
    quotes = heard(SAID)
    room = room_with(member("Leo"))
    room._quotes, room._name = quotes, "night"
    verdict = room.verdict(Heard(SAID, user("Leo")))
    assert verdict.verdict == "warn"
    assert verdict.findings[0].category == "quote"


WORDS = st.lists(st.text("abcdefghij", min_size=3, max_size=8), min_size=16, max_size=40, unique=True)


@given(said=WORDS, before=WORDS, after=WORDS, cut=st.integers(0, 2))
def test_words_round_half_of_a_message_hide_it_nowhere(said, before, after, cut):
    quotes = heard(" ".join(said))
    half = said[: len(said) // 2 + cut]
    pasted = quotes.pasted(" ".join([*before, *half, *after]), "night")
    assert pasted is not None
    assert pasted.start <= len(" ".join(before)) + 1
    assert quotes.pasted(" ".join([*before, *after]), "night") is None or set(said) & {*before, *after}


@given(st.text(max_size=200))
def test_no_text_raises(text):
    quotes = heard(text)
    quotes.pasted(text, "night")


def test_put_back_only_what_was_heard_since_is_forgotten():
    quotes = heard(SAID)
    put_back = quotes.lay_aside()
    for _ in range(9):
        quotes.heard("grief", SAID, NOW)
    assert quotes.pasted(SAID, "night") is None
    put_back()
    assert len(quotes) == 1
    assert quotes.pasted(SAID, "night")


def test_a_room_is_compared_with_those_alone_that_it_is_related_to() -> None:
    quotes = Quotes(KEY)
    for room in ("day", "strangers"):
        quotes.heard(room, f"{SAID} and that was in {room}", NOW, room)
    quotes.relate("night", ["day"])
    quotes.relate("alone", [])
    found = {room: quotes.pasted(SAID, room) for room in ("night", "alone")}
    assert found["night"] is not None
    assert found["night"].room == "day"
    assert found["alone"] is None


def test_what_a_room_is_compared_with_is_forgotten_with_the_room() -> None:
    quotes = Quotes(KEY)
    quotes.heard("day", SAID, NOW)
    quotes.relate("night", [])
    quotes.forget_room("night")
    assert quotes.pasted(SAID, "night") is not None
