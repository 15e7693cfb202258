from datetime import UTC, datetime, timedelta

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


def test_what_is_said_in_the_room_itself_is_no_secret_there():
    quotes = heard(SAID)
    quotes.heard("night", SAID, NOW)
    assert quotes.pasted(SAID, "night") is None
    assert quotes.pasted(SAID, "morning")
    assert heard(SAID).pasted(SAID, "night")


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


@given(st.text(max_size=200))
def test_no_text_raises(text):
    quotes = heard(text)
    quotes.pasted(text, "night")
