from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs, unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.texts.values import Tongue, event_address, put, room_address
from policies.vocabulary import EventId, Person, RoomId, RoomLink, UserId
from policies.vocabulary.settings import LANGUAGES

EN = Tongue("en")


@given(st.text(min_size=1), st.text(min_size=1), st.lists(st.text(min_size=1), max_size=3))
def test_a_link_leads_where_it_says_whatever_the_ids_are(room: str, event: str, servers: list[str]) -> None:
    """Room ids are opaque, and event ids of version 3 hold slashes: both must survive the address."""
    if any(0xD800 <= ord(sign) < 0xE000 for sign in f"{room}{event}{''.join(servers)}"):
        return
    address = event_address(RoomId(f"!{room}"), EventId(f"${event}"), tuple(servers))
    path, _, query = address.removeprefix("https://matrix.to/#/").partition("?")
    assert [unquote(part) for part in path.split("/")] == [f"!{room}", f"${event}"]
    assert parse_qs(query).get("via", []) == servers
    assert room_address(RoomId(f"!{room}"), tuple(servers)).startswith(
        address.partition("/%24")[0].partition("/$")[0]
    )


@pytest.mark.parametrize(
    ("value", "plain"),
    [
        (None, "–"),
        (True, "✓"),
        (False, "✗"),
        (1234, "1,234"),
        (1.5, "1.5"),
        (timedelta(hours=36), "1 day and 12 hours"),
        (datetime(2026, 1, 2, 3, 4, tzinfo=UTC), "2 January 2026, 03:04 UTC"),
        ("a <b>\nc", "a <b> c"),
        (Person(UserId("@a:b"), " \u202e "), "@a:b"),
        (RoomLink(RoomId("!a")), "!a"),
        (["x"], "['x']"),
    ],
)
def test_a_value_is_shown_in_one_line(value: object, plain: str) -> None:
    assert put(value, EN).plain == plain


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_times_and_numbers_its_own_way(language: str) -> None:
    tongue = Tongue(language, "Europe/Madrid")
    said = {
        put(value, tongue).plain
        for value in (datetime(2026, 5, 3, 17, 0, tzinfo=UTC), timedelta(days=2), 1234567, 0.5)
    }
    assert len(said) == 4
    assert any("19:00" in words for words in said)


def test_html_is_escaped_and_a_name_is_a_link() -> None:
    shown = put(Person(UserId('@"><script>:x'), "<b>Maya</b>"), EN)
    assert "<script>" not in shown.html
    assert "<b>" not in shown.html
    assert shown.html.startswith('<a href="https://matrix.to/#/@')
