"""What facilitators hear of messages that could not be read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.texts.render import render
from policies.room_safety.unread import LINES, WORDS, is_worth_telling, unheard, unread_lines
from policies.vocabulary import EventId, EventLink, RoomId, Text, Unread, WhyUnread

LINK = EventLink(RoomId("!r"), EventId("$e"))


def words(said: tuple[Text, ...]) -> str:
    return str(render(said, "en")["body"])


def test_where_everything_was_read_it_says_so() -> None:
    assert "every message" in words(unread_lines([]))


@pytest.mark.parametrize("why", WhyUnread)
def test_every_reason_has_words_and_says_which_app(why: WhyUnread) -> None:
    said = words(unread_lines([Unread(why, "Nheko", 3), Unread(why, "", 1)]))
    assert "4 messages" in said
    assert "3 from Nheko: " in said
    assert "1 from an app I do not know: " in said
    assert words((WORDS[why],)).strip() in said
    assert "m." not in said


@given(st.lists(st.builds(Unread, st.sampled_from(WhyUnread), st.just("Cinny"), st.integers(1, 99))))
def test_it_stays_a_few_lines_and_counts_everything(unread: list[Unread]) -> None:
    said = unread_lines(unread)
    assert len(said) <= LINES + 2
    if unread:
        assert said[0].count == sum(each.count for each in unread)
        assert sum(int(str(line.values["count"])) for line in said[1:]) == said[0].count


def test_what_was_ignored_on_purpose_is_no_reason_to_trouble_anybody() -> None:
    assert [why for why in WhyUnread if not is_worth_telling(why)] == [
        WhyUnread.SOMEBODY_ELSES_KEY,
        WhyUnread.REPLAYED,
    ]


def test_a_notice_says_why_and_where() -> None:
    said = words(unheard(LINK, WhyUnread.WITHHELD_UNVERIFIED))
    assert "verified devices only" in said
    assert "$e" in said
