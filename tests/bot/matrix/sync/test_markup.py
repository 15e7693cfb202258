import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.matrix.sync.markup import shown_and_hidden


def test_inline_tags_join_words_and_blocks_part_them() -> None:
    assert shown_and_hidden("<b>07</b><i>700</i>")[0] == "07700"
    assert shown_and_hidden("<p>07</p><p>700</p>")[0] == "07\n\n700"
    assert shown_and_hidden("07<br>700")[0] == "07\n700"


def test_entities_are_read_once() -> None:
    assert shown_and_hidden("&lt;b&gt; &#48;7 &amp;amp;")[0] == "<b> 07 &amp;"


def test_links_titles_and_spoilers_are_hidden() -> None:
    markup = """<a href="https://x.example/?n=5" title='T'>x</a><span data-mx-spoiler="why">y</span>"""
    shown, hidden = shown_and_hidden(markup)
    assert shown == "xy"
    assert hidden[:3] == ("https://x.example/?n=5", "T", "why")


@pytest.mark.parametrize(
    ("markup", "read"),
    [
        ('<p>ring <a href="tel:+14155550132">Maya</a> tonight</p>', "ring Maya: tel:+14155550132  tonight"),
        ("<a href=mailto:m@x.example>Maya</a>", "Maya: mailto:m@x.example"),
        ('<a href="tel:1&amp;2">A</a>, <a href="tel:34">B</a>', "A: tel:1&2 , B: tel:34"),
        ('<a href="tel:34">Maya', "Maya: tel:34"),
    ],
)
def test_where_a_link_leads_is_read_behind_what_it_shows(markup: str, read: str) -> None:
    assert shown_and_hidden(markup)[1][-1] == read


@pytest.mark.parametrize(
    "markup",
    [
        '<a href="https://x.example/a">https://x.example/a</a>',
        '<a href="tel:415 555 0132">415 555 0132</a>',
        '<a href="https://matrix.to/#/@maya:x.example">Maya</a>',
        "<a name=x>Maya</a>",
        "</a>",
    ],
)
def test_what_is_shown_or_leads_to_somebody_here_is_not_read_again(markup: str) -> None:
    shown, hidden = shown_and_hidden(markup)
    assert not any(one.startswith(f"{shown}: ") for one in hidden)
    assert len(hidden) <= 1


def test_a_formula_is_hidden_too() -> None:
    assert shown_and_hidden('<span data-mx-maths="x = 5">x</span>') == ("x", ("x = 5",))


def test_nested_quotes_are_left_out_whole() -> None:
    assert shown_and_hidden("<mx-reply>a<mx-reply>b</mx-reply>c</mx-reply>d", is_reply=True)[0] == "d"


def test_where_nothing_is_answered_a_quote_hides_nothing() -> None:
    assert shown_and_hidden("<mx-reply>a</mx-reply>d")[0].split() == ["a", "d"]


@given(st.text(alphabet="abc &;#"))
def test_text_without_tags_stays(text: str) -> None:
    assert shown_and_hidden(text)[1] == ()


@pytest.mark.parametrize(
    "part", ["<", "<a ", "<a href=", '<a href="', "</", "&", "<!--", "<mx-reply>", "alt="]
)
def test_the_longest_event_is_read_in_no_time(part: str) -> None:
    markup = part * (65_536 // len(part))
    start = time.process_time()
    shown_and_hidden(markup)
    assert time.process_time() - start < 1.0
