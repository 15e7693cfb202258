from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from bot.texts.markdown import blocks, inline

# Client-server API, "m.room.message msgtypes": the tags a client should take.
TAGS = {
    *(
        "del",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "blockquote",
        "p",
        "a",
        "ul",
        "ol",
        "li",
        "strong",
        "em",
        "s",
    ),
    *("code", "pre", "hr", "br", "table", "thead", "tbody", "tr", "th", "td"),
}


class Seen(HTMLParser):
    """Notes every tag and every address."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.addresses: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.addresses += [value or "" for name, value in attrs if name in {"href", "src"}]
        assert not [name for name, _ in attrs if name.startswith("on")]


def seen(html: str) -> Seen:
    parser = Seen()
    parser.feed(html)
    return parser


def both(source: str) -> tuple[str, str]:
    found = list(blocks(source))
    return "".join(block.html for block in found), "\n\n".join(block.plain for block in found)


def test_plain_text_keeps_bullets_numbers_and_code() -> None:
    _, plain = both("# Title\n\nSay *this* and `!help`.\n\n- one\n- two\n  - inner\n\n3. three\n4. four")
    assert plain == "Title\n\nSay this and `!help`.\n\n- one\n- two\n  - inner\n\n3. three\n4. four"


def test_a_table_is_rows_in_plain_text() -> None:
    html, plain = both("| a | b |\n|---|---|\n| 1 | 2 |")
    assert "<table>" in html
    assert plain == "a · b\n1 · 2"


def test_html_is_shown_as_characters() -> None:
    html, plain = both("<script>alert(1)</script> <b>x</b>\n\n<div>\ny\n</div>")
    assert not {"script", "b", "div"} & set(seen(html).tags)
    assert "<script>" in plain


def test_links_lead_to_the_web_to_matrix_and_to_mail_alone() -> None:
    good = ["https://example.org", "http://a.b/c", "mailto:a@b.c", "https://matrix.to/#/@maya:example.org"]
    bad = [
        "javascript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "vbscript:x",
        "mxc://a/b",
        "//a.b",
        "x",
    ]
    assert seen(both(" ".join(f"[x]({address})" for address in good))[0]).addresses == good
    assert seen(both(" ".join(f"[x]({address})" for address in bad))[0]).addresses == []


def test_a_link_shows_its_address_in_plain_text() -> None:
    assert both("[help](https://a.b)")[1] == "help (https://a.b)"
    assert both("<https://a.b>")[1] == "https://a.b"


def test_there_are_no_pictures() -> None:
    assert "img" not in seen(both("![x](https://a.b/c.png)")[0]).tags


def test_a_piece_of_a_sentence_is_no_paragraph() -> None:
    assert inline("say *this*").html == "say <em>this</em>"


@given(st.text() | st.text(alphabet="<>&\"'[]()!*_`#-|\n :ax/", max_size=60))
def test_any_markdown_becomes_html_that_clients_take(source: str) -> None:
    html, _ = both(source)
    found = seen(html)
    assert set(found.tags) <= TAGS
    assert all(address.lower().startswith(("http://", "https://", "mailto:")) for address in found.addresses)
