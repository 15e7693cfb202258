"""What people choose (names, rules, settings, languages) forges nothing in what the bot says with it."""

import asyncio
import tempfile
from collections.abc import Iterator
from datetime import timedelta
from html.parser import HTMLParser
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from policies.vocabulary import RoomMessage, UserId
from tests.bot.dispatch.test_changing import Handing
from tests.house import ASHA, ROOM, Heard, House

TAGS = {"p", "a", "br", "strong", "em", "del", "code", "pre", "ul", "ol", "li", "hr", "blockquote", "table"}
TAGS |= {"thead", "tbody", "tr", "th", "td", *(f"h{n}" for n in range(1, 7))}
TURNING = set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u061c\u200e\u200f")
HOSTILE = st.one_of(
    st.text(max_size=80),
    st.sampled_from(
        [
            "<script>alert(1)</script>",
            '"><img src=x onerror=y>',
            "@room",
            "!agree",
            "[x](javascript:y)",
            "\u202emoor@",
            "**bold** `code` {names} {prefix}",
            "https://matrix.to/#/@asha:example.org",
            "a\u0000b\ue0000\ue001",
            "# head\n\n> quote",
        ]
    ),
)


class Tags(HTMLParser):
    """Collects tags, and the attributes that a client might act on."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}
        self.links += [value or "" for name, value in attrs if name == "href"]


def harmless(heard: Heard, *mentioned: UserId) -> None:
    """See that a notice of the bot's pings nobody else, runs nothing, and turns no text around."""
    content = heard.content
    assert content["msgtype"] == "m.notice"
    assert set(content["m.mentions"].get("user_ids", ())) == set(mentioned)
    assert "room" not in content["m.mentions"]
    assert "@room" not in content["body"].lower()
    assert not TURNING & set(content["body"] + content["formatted_body"])
    assert not content["body"].startswith(("!", "/"))
    parsed = Tags()
    parsed.feed(content["formatted_body"])
    assert parsed.tags <= TAGS, parsed.tags - TAGS
    assert parsed.attributes <= {"href", "start", "class"}
    assert all(link.startswith(("https://", "http://", "mailto:")) for link in parsed.links), parsed.links


@pytest.fixture(scope="module")
def runner() -> Iterator[tuple[asyncio.Runner, House]]:
    """Return one house for all examples, and what runs it."""
    with asyncio.Runner() as loop, tempfile.TemporaryDirectory() as folder:
        house = House(Path(folder))
        loop.run(house.start())
        loop.run(house.room())
        loop.run(house.move(timedelta(seconds=10)))
        yield loop, house
        loop.run(house.stop())


numbers = count()
few = settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))


@few
@given(HOSTILE)
@example("<script>")
def test_a_display_name_forges_nothing_in_the_greeting(
    runner: tuple[asyncio.Runner, House], name: str
) -> None:
    loop, house = runner
    person = UserId(f"@p{next(numbers)}:example.org")
    before = len(house.heard)
    loop.run(house.join(person, name=name))
    loop.run(house.move(timedelta(seconds=10)))
    [greeting] = [heard for heard in house.heard[before:] if "Welcome" in heard.text]
    harmless(greeting, person)
    loop.run(house.leave(person))


@few
@given(HOSTILE)
@example("<script>alert(1)</script>")
def test_rules_forge_nothing(runner: tuple[asyncio.Runner, House], rules: str) -> None:
    loop, house = runner
    now = house.clock.now()
    written = RoomMessage(
        room_id=ROOM, event_id=house.new_id(), sender=ASHA, sent_at=now, seen_at=now, text=rules
    )
    house.dispatcher.around.fetching = Handing(written)
    before = len(house.heard)
    loop.run(house.say(ASHA, "!rules set", replies_to=written.event_id))
    loop.run(house.say(ASHA, "!confirm"))
    loop.run(house.say(ASHA, "!rules"))
    loop.run(house.say(ASHA, "!rules diff"))
    for heard in house.heard[before:]:
        harmless(heard, *([ASHA] if "have changed" in heard.text else []))


@few
@given(HOSTILE)
@example("policy language <b>")
def test_arguments_forge_nothing(runner: tuple[asyncio.Runner, House], argument: str) -> None:
    loop, house = runner
    before = len(house.heard)
    for command in ("policy", "policy language", "language", "export", "help", "rules diff", "nonsense"):
        loop.run(house.say(ASHA, f"!{command} {argument}"))
    for heard in house.heard[before:]:
        if heard.content.get("msgtype") != "m.file":
            harmless(heard)
