from typing import Any

import pytest

from bot.matrix.sync.asides import aside_in
from bot.matrix.sync.timeline import common
from policies.vocabulary import EventId, RoomId
from tests.bot.matrix.sync.events import ASHA
from tests.commands.asking import NOW

WORDS = "what somebody wrote"


def words(event_type: str, content: Any) -> tuple[str, ...]:
    event = {"type": event_type, "event_id": "$e", "sender": ASHA, "content": content}
    aside = aside_in(event, EventId("$gone"), common(RoomId("!r"), event, NOW))
    return aside.words if aside is not None else ()


@pytest.mark.parametrize(
    ("event_type", "content"),
    [
        ("m.room.redaction", {"reason": WORDS}),
        ("m.room.member", {"membership": "leave", "reason": WORDS}),
        ("m.room.name", {"name": WORDS}),
        ("m.room.topic", {"topic": WORDS}),
        ("m.room.topic", {"topic": WORDS, "m.topic": {"m.text": [{"body": WORDS}]}}),
        ("m.room.topic", {"m.topic": {"m.text": [{"body": WORDS, "mimetype": "text/plain"}]}}),
        ("m.room.tombstone", {"body": WORDS, "replacement_room": "!new"}),
        ("m.room.third_party_invite", {"display_name": WORDS}),
        ("org.matrix.msc3672.beacon_info", {"description": WORDS, "live": True}),
        ("im.vector.modular.widgets", {"name": "", "data": {"title": WORDS}}),
    ],
)
def test_words_beside_what_is_no_message_are_read_once(event_type: str, content: dict[str, Any]) -> None:
    assert words(event_type, content) == (WORDS,)


@pytest.mark.parametrize(
    ("event_type", "content"),
    [
        ("m.room.redaction", {}),
        ("m.room.member", {"membership": "join", "displayname": WORDS}),
        ("m.room.power_levels", {"reason": WORDS, "name": WORDS}),
        ("m.room.topic", {"topic": {"body": WORDS}, "m.topic": WORDS}),
        ("m.room.topic", WORDS),
        ("im.vector.modular.widgets", {"data": [WORDS], "url": "https://example.org"}),
    ],
)
def test_where_no_client_shows_words_there_are_none(event_type: str, content: object) -> None:
    assert words(event_type, content) == ()
